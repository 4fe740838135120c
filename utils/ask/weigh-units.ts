import { conceptTable } from './concepts';
import { dissentPlaces, outcomePlaces, sentencePlaces } from './deciding-places';
import type { DocumentIndex } from './index-document';
import type { Features } from './question-cues';
import type { Question, Unit } from './read-question';

/** A part of the question with what the document has of it. */
export type WeighedUnit = {
  /** How strongly each paragraph says it, by place; about 1 for one plain mention. */
  readonly strengths: ReadonlyMap<number, number>;
  /** What a mention adds to a paragraph's score. */
  readonly rank: number;
  /** Its share in the question, for judging whether the document answers at all. */
  readonly weight: number;
  /** A legal subject written by hand with its synonyms: where it is not found, it is not there. */
  readonly isSubject: boolean;
};

/** Weighs every part of a question by how rare it is in this document and how much it says about the subject. */
export function weighUnits(question: Question, index: DocumentIndex): WeighedUnit[] {
  const units = question.units.map((unit) => weigh(unit, index, question.wanted));
  const sections = question.sections.length > 0 ? [weighSections(question.sections, index)] : [];
  return [...units, ...sections, ...wantedUnits(question, index)];
}

/** BM25's saturation and length normalisation; paragraphs of a judgment vary in length for no reason of subject. */
const SATURATION = 0.9;
const LENGTH_SHARE = 0.4;
/** The words asked with say it best, then a whole synonym, then a part of a phrase. */
const SYNONYM = 0.9;
const LOOSE_SYNONYM = 0.7;
const PART = 0.45;
/** `minimum` is no sign of a minimum wage, but helps the order. */
const COMMON_PART = 0.35;
const PARTLY_LITERAL = 0.6;

/** What a heading adds: the title of a section is its subject, the heading in a judgment a chapter of many paragraphs. */
const TITLE = { legislation: 0.8, judgment: 0.6 };
const TITLE_WORDS = 3;
const SIBLING = 0.3;
/** The provision that defines a term, where its meaning is asked, before all that use it. */
const DEFINED = 2.5;
/** Matches weaker than this are parts of a phrase: they help the order, but the thing itself was not found. */
const WHOLE = 0.5;

function weigh(unit: Unit, index: DocumentIndex, wanted: Question['wanted']): WeighedUnit {
  const strengths = new Map<number, number>();
  const raise = (at: number, strength: number): void => {
    strengths.set(at, Math.max(strengths.get(at) ?? 0, strength));
  };
  for (const id of unit.concepts)
    addPosting(index, `#${id}`, bearingOf(id) === 'loose' ? LOOSE_SYNONYM : SYNONYM, raise);
  for (const [at, share] of literalShares(unit, index.postings)) {
    // `stamp` and `duty` far apart are no stamp duty: only the phrase, which is a concept, counts whole.
    if (share >= 1 && (strengths.has(at) || !unit.isPhrase)) raise(at, 1 + (strengths.has(at) ? 0.1 : 0));
    else if (share >= 0.5) raise(at, Math.min(PART, PARTLY_LITERAL * share));
  }
  for (const id of unit.parts) {
    const most = bearingOf(id) === 'subject' ? PART : COMMON_PART;
    addPosting(index, `#${id}`, most, (at, strength) => raise(at, Math.min(most, strength)));
  }
  const whole = [...strengths.values()].filter((strength) => strength >= WHOLE).length;
  const titled = titlesOf(unit, index);
  const found = whole + [...titled.keys()].filter((at) => (strengths.get(at) ?? 0) < WHOLE).length;
  for (const id of unit.concepts) for (const at of index.siblings.get(`#${id}`)?.keys() ?? []) raise(at, SIBLING);
  const bonus = index.isLegislation ? TITLE.legislation : TITLE.judgment;
  if (wanted.has('definition')) {
    const keys = [...unit.concepts.map((id) => `#${id}`), ...unit.literals];
    for (const key of keys) for (const at of index.defined.get(key)?.keys() ?? []) raise(at, DEFINED);
  }
  for (const [at, share] of titled) {
    // A title of three words says more of each than a title of ten.
    const concise = Math.min(1, Math.sqrt(TITLE_WORDS / (index.paragraphs[at]?.titleLength || TITLE_WORDS)));
    strengths.set(at, (strengths.get(at) ?? 0) + bonus * share * concise);
  }
  const rarity = rarityOf(found, index);
  return {
    strengths,
    rank: rarity * BEARINGS[unit.bearing].rank,
    weight: shareOf(unit, found, rarity, index),
    isSubject: unit.bearing === 'subject' && unit.concepts.length > 0 && !isOneCharacter(unit),
  };
}

/** One character has no pair: 殺 of 殺訂 may be part of a word that is not known, and proves no subject. */
const isOneCharacter = ({ script, literals }: Unit): boolean => script === 'han' && literals.length === 0;

const bearingOf = (id: number): Unit['bearing'] => conceptTable().concepts[id]?.bearing ?? 'general';

/** The paragraphs whose headings name the unit, and how surely. */
function titlesOf(unit: Unit, { titles }: DocumentIndex): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const id of unit.concepts) {
    for (const [at, weight] of titles.get(`#${id}`) ?? []) found.set(at, Math.max(found.get(at) ?? 0, weight));
  }
  for (const [at, share] of literalShares(unit, titles)) if (share >= 1 && !found.has(at)) found.set(at, 1);
  return found;
}

/** How much each kind of concept counts in the order of paragraphs, and in judging whether the document answers. */
const BEARINGS: Readonly<Record<Unit['bearing'], { readonly rank: number; readonly weight: number }>> = {
  subject: { rank: 1, weight: 1 },
  pair: { rank: 0.9, weight: 0.6 },
  common: { rank: 0.85, weight: 0.5 },
  loose: { rank: 0.85, weight: 0.5 },
  party: { rank: 0.9, weight: 0.3 },
  general: { rank: 0.3, weight: 0.2 },
};

function addPosting(
  index: DocumentIndex,
  key: string,
  factor: number,
  raise: (at: number, strength: number) => void,
): void {
  for (const [at, times] of index.postings.get(key) ?? []) {
    const length = (index.paragraphs[at]?.length ?? 0) / Math.max(1, index.averageLength);
    const damp = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    raise(at, (factor * times * (1 + SATURATION)) / (times + damp));
  }
}

/** How much of the unit's own words each paragraph has, as a share: of words in English, of characters in Chinese. */
function literalShares({ literals, script }: Unit, postings: DocumentIndex['postings']): Map<number, number> {
  const covered = new Map<number, Set<number>>();
  literals.forEach((key, place) => {
    // A pair covers both its characters, so that 童軍 and 露營 cover 童軍露營 though the pair between them is no word.
    const places = script === 'han' && literals.length > 1 ? [place, place + 1] : [place];
    for (const at of postings.get(key)?.keys() ?? []) {
      const found = covered.get(at) ?? new Set<number>();
      if (found.size === 0) covered.set(at, found);
      for (const one of places) found.add(one);
    }
  });
  const all = script === 'han' && literals.length > 1 ? literals.length + 1 : literals.length;
  return new Map([...covered].map(([at, { size }]) => [at, size / all]));
}

const rarityOf = (found: number, { paragraphs }: DocumentIndex): number =>
  Math.log(1 + (paragraphs.length - found + 0.5) / (found + 0.5));

/** What is not in the document counts by how surely it would be there under another word. */
function shareOf(unit: Unit, found: number, rarity: number, index: DocumentIndex): number {
  const { weight } = BEARINGS[unit.bearing];
  if (found > 0) return weight * (0.5 + 0.5 * Math.min(1, rarity / rarityOf(1, index)));
  if (unit.concepts.length > 0) return weight;
  return weight * (unit.script === index.script ? 0.6 : 0.25);
}

/** All the sections, rules and clauses named are one unit: `Order 57 rule 3(4)` names one place. */
function weighSections(sections: readonly string[], index: DocumentIndex): WeighedUnit {
  const strengths = new Map<number, number>();
  for (const section of sections) {
    // Where `3(4)` is asked, a mention of `3` is half of it.
    const strength = sections.some((other) => other.startsWith(`${section}(`)) ? 0.6 : 1;
    const raise = (at: number): void => void strengths.set(at, Math.max(strengths.get(at) ?? 0, strength));
    for (const at of index.postings.get(`§${section}`)?.keys() ?? []) raise(at);
    index.paragraphs.forEach((paragraph, at) => {
      if (paragraph.section === section || paragraph.section?.startsWith(`${section}(`)) raise(at);
    });
  }
  return { strengths, rank: rarityOf(strengths.size, index), weight: 1, isSubject: false };
}

/** Questions such as "who won?" name no subject: the place in the document and its form answer them. */
function wantedUnits({ wanted, units }: Question, index: DocumentIndex): WeighedUnit[] {
  const found: WeighedUnit[] = [];
  const isBare = !units.some(({ bearing }) => bearing === 'subject' || bearing === 'pair');
  if (wanted.has('outcome')) {
    const strengths = decidingPlaces(wanted, index);
    found.push({ strengths, rank: 1.5, weight: isBare ? 1 : 0.5, isSubject: false });
  }
  if (wanted.has('sentence') && wanted.has('duration')) {
    found.push({ strengths: allAt(sentencePlaces(index)), rank: 1.5, weight: 0.3, isSubject: false });
  }
  if (wanted.has('dissent')) {
    found.push({ strengths: allAt(dissentPlaces(index)), rank: 1.5, weight: 0.3, isSubject: false });
  }
  if (wanted.has('beginning') && isBare) {
    found.push({
      strengths: placed(index, (place) => (place < 0.25 ? 1 - place : 0)),
      rank: 1,
      weight: 0.6,
      isSubject: false,
    });
  }
  if (wanted.has('holding') && isBare) {
    const strengths = placed(index, (place, { holding }) => (holding ? 0.5 + place / 2 : 0));
    found.push({ strengths, rank: 1, weight: 1, isSubject: false });
  }
  return found.filter(({ strengths }) => strengths.size > 0);
}

/** Where what looks like an order stands, late in the document first; in the dissent where its order is asked for. */
function decidingPlaces(wanted: Question['wanted'], index: DocumentIndex): Map<number, number> {
  const strengths = placed(index, (place, { disposition }) => (disposition ? (place > 0.6 ? place : 0.3) : 0));
  if (wanted.has('dissent')) {
    for (const at of dissentPlaces(index)) if (strengths.has(at)) strengths.set(at, PROVEN);
  } else {
    for (const at of outcomePlaces(index)) strengths.set(at, PROVEN);
  }
  return strengths;
}

/** What the outcome is read from stands before what only looks like an order. */
const PROVEN = 2;

const allAt = (places: ReadonlySet<number>): Map<number, number> => new Map([...places].map((at) => [at, 1]));

function placed(index: DocumentIndex, strength: (place: number, features: Features) => number): Map<number, number> {
  const strengths = new Map<number, number>();
  index.paragraphs.forEach(({ place, features }, at) => {
    const value = strength(place, features);
    if (value > 0) strengths.set(at, value);
  });
  return strengths;
}
