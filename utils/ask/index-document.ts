import type { MinimalDocument } from '../core/legal-document';
import { foldScript } from '../glossary/normalise';
import { conceptTable } from './concepts';
import { type HeaderFact, readHeaderFacts } from './header-lines';
import { type Features, readFeatures } from './question-cues';
import { readPieces, spellSigns } from './read-pieces';
import { literalsOf } from './read-question';
import { readSections, sectionOfNumber } from './read-references';
import { readTermsOfTime } from './read-terms-of-time';
import { ENGLISH_STOPS } from './stop-words';
import { termsAt } from './term-tree';

/** A paragraph as the ranking sees it. */
export type IndexedParagraph = {
  readonly id: string;
  /** Its own number, or that of the paragraph it continues. */
  readonly number: string;
  /** `4(1)` where the number names a provision. */
  readonly section: string | undefined;
  readonly length: number;
  /** Words of its own heading, without function words. */
  readonly titleLength: number;
  readonly features: Features;
  /** What a line of the heading or of the signatures states; empty for running text. */
  readonly headerFacts: readonly HeaderFact[];
  /** How much a match here counts: a quotation or a footnote says it at second hand. */
  readonly weight: number;
  /** 0 for the first paragraph, 1 for the last. */
  readonly place: number;
};

type Source = MinimalDocument['paragraphs'][number];

/** How often a key occurs, by place in `paragraphs`. */
export type Posting = ReadonlyMap<number, number>;

export type DocumentIndex = {
  /** What was read, place by place as `paragraphs`. */
  readonly sources: readonly Source[];
  readonly paragraphs: readonly IndexedParagraph[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** The same for the headings above each paragraph: 1 for its own, less for those further out. */
  readonly titles: ReadonlyMap<string, Posting>;
  /** The same for the other provisions of its section. */
  readonly siblings: ReadonlyMap<string, Posting>;
  /** The same for the terms that a paragraph defines. */
  readonly defined: ReadonlyMap<string, Posting>;
  readonly averageLength: number;
  readonly isLegislation: boolean;
  readonly script: 'latin' | 'han';
};

const indexes = new WeakMap<object, DocumentIndex>();

/** Reads a document once for any number of questions; the same paragraphs give the same index. */
export function indexDocument(document: Pick<MinimalDocument, 'paragraphs'>): DocumentIndex {
  const known = indexes.get(document.paragraphs);
  if (known) return known;
  const built = buildIndex(document.paragraphs);
  indexes.set(document.paragraphs, built);
  return built;
}

/** `Part VIIIA Annual Leave` says less of each of its sections than the section's own title. */
const OUTER_HEADING = 0.3;

/** Sections longer than this are lists of unlike things. */
const MOST_SIBLINGS = 8;

/** `contravenes subsection (2)` says only through its neighbour what the offence is. */
function siblingKeys(
  sources: readonly Source[],
  keys: readonly (readonly string[])[],
  at: number,
): ReadonlySet<string> {
  const section = baseOf(sources[at]);
  const siblings: number[] = [];
  for (let other = Math.max(0, at - MOST_SIBLINGS); other < at + MOST_SIBLINGS; other++) {
    if (other !== at && sources[other] && baseOf(sources[other]) === section) siblings.push(other);
  }
  return new Set(
    section === '' || siblings.length > MOST_SIBLINGS ? [] : siblings.flatMap((other) => keys[other] ?? []),
  );
}

const baseOf = (source: Source | undefined): string => sectionOfNumber(source?.number)?.split('(')[0] ?? '';

const ROLE_WEIGHTS: Readonly<Partial<Record<NonNullable<Source['role']>, number>>> = {
  header: 0.7,
  footnote: 0.6,
  quotation: 0.8,
};

function buildIndex(sources: readonly Source[]): DocumentIndex {
  const shown = sources.filter(({ role, text }) => role !== 'title' && role !== 'heading' && text.trim() !== '');
  const isLegislation = readsAsLegislation(shown);
  const [postings, titles, siblings, defined] = [newPostings(), newPostings(), newPostings(), newPostings()];
  let han = 0;
  let length = 0;
  const texts = shown.map(({ text }) => foldScript(text));
  const keysAt = texts.map(keysOf);
  const paragraphs = numbered(shown).map(({ source, number }, at): IndexedParagraph => {
    const folded = texts[at] ?? '';
    const keys = keysAt[at] ?? [];
    for (const key of keys) count(postings, key, at, 1);
    for (const [key, weight] of titleKeys(source.heading ?? '')) count(titles, key, at, weight);
    for (const key of isLegislation ? siblingKeys(shown, keysAt, at) : []) count(siblings, key, at, 1);
    for (const key of definedKeys(folded)) count(defined, key, at, 1);
    for (const section of readSections(source.text)) count(postings, `§${section}`, at, 1);
    for (const term of readTermsOfTime(folded.toLowerCase())) count(postings, term, at, 1);
    han += folded.match(/\p{Script=Han}/gu)?.length ?? 0;
    length += folded.length;
    return {
      id: source.id,
      number,
      section: isLegislation ? sectionOfNumber(number) : undefined,
      length: keys.length,
      titleLength: titleLengthOf(source.heading?.split(' > ').at(-1) ?? ''),
      features: readFeatures(folded),
      headerFacts: isHeaderLine(source, number) ? readHeaderFacts(folded) : [],
      weight: ROLE_WEIGHTS[source.role ?? 'paragraph'] ?? (/^n\d/.test(number) ? 0.6 : 1),
      place: at / Math.max(1, shown.length - 1),
    };
  });
  const keyCount = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return {
    sources: shown,
    paragraphs,
    postings,
    titles,
    siblings,
    defined,
    averageLength: keyCount / Math.max(1, paragraphs.length),
    isLegislation,
    script: han > length / 4 ? 'han' : 'latin',
  };
}

/** The page's own heading and signatures; in a document without roles, the blocks before the first number. */
const isHeaderLine = ({ role }: Source, number: string): boolean =>
  role === 'header' || (role === undefined && number === '');

type Postings = Map<string, Map<number, number>>;
const newPostings = (): Postings => new Map();

/** The keys of the headings above a paragraph, the innermost counting most. */
function titleKeys(heading: string): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const parts = heading.split(' > ');
  parts.forEach((part, at) => {
    for (const key of keysOf(foldScript(part))) keys.set(key, at === parts.length - 1 ? 1 : OUTER_HEADING);
  });
  return keys;
}

/** `“drone” (無人機) means`, `personal data (個人資料) means`, `無人機 (drone) 指`, 「擁有人」指. */
const DEFINES = [
  /[“"「『]([^”"」』]{1,60})[”"」』]\s{0,2}(?:[(（][^()（）]{1,60}[)）]\s{0,2})?[,，]?\s?(?:in relation to [^.;；。]{1,80}?)?(?:means|includes|has the meaning|指|包括|就)/g,
  /((?:[\p{L}'’-]{1,30}\s){1,5})\s?[(（]\s?\p{Script=Han}[^()（）]{0,40}[)）]\s{0,2}(?:means|includes|has the meaning|,)/gu,
  /(\p{Script=Han}{1,20})\s{0,2}[(（]\s?[A-Za-z][^()（）]{0,60}[)）]\s{0,2}(?:指|包括|就|具有|，就|，指)/gu,
];

const definedKeys = (folded: string): ReadonlySet<string> =>
  new Set(DEFINES.flatMap((pattern) => [...folded.matchAll(pattern)].flatMap((match) => keysOf(match[1] ?? ''))));

/** Chinese characters are read in pairs that overlap, so half of them are words. */
const titleLengthOf = (title: string): number =>
  keysOf(foldScript(title))
    .filter((key) => !key.startsWith('#'))
    .reduce((sum, key) => sum + (/^\p{Script=Han}/u.test(key) ? 0.5 : 1), 0);

function count(postings: Postings, key: string, at: number, weight: number): void {
  const posting = postings.get(key) ?? new Map<number, number>();
  if (posting.size === 0) postings.set(key, posting);
  posting.set(at, (posting.get(at) ?? 0) + weight);
}

/** Stems, numbers, pairs of characters, and `#12` for concept 12. */
function keysOf(folded: string): string[] {
  const pieces = readPieces(spellSigns(folded.toLowerCase()));
  const keys = literalsOf(pieces).filter((key) => !ENGLISH_STOPS.has(key));
  const tree = conceptTable().inText;
  for (let at = 0; at < pieces.length; at++) {
    for (const { concepts } of termsAt(tree, pieces, at)) for (const id of concepts) keys.push(`#${id}`);
  }
  return keys;
}

/** Provisions are numbered `s 4(1)` or `4(1)`; paragraphs of a judgment never carry brackets. */
const readsAsLegislation = (sources: readonly Source[]): boolean =>
  sources.filter(({ number }) => /^(?:s|sch|第)\s?\d|^\d{1,4}[A-Z]{0,2}\(/i.test(number ?? '')).length >
  sources.length / 5;

/** A block without a number of its own goes on what the last numbered one began. */
function numbered(sources: readonly Source[]): { source: Source; number: string }[] {
  let last = '';
  return sources.map((source) => {
    if (source.number !== undefined) last = source.number;
    return { source, number: source.role === 'header' ? '' : last };
  });
}
