import type { MinimalDocument } from '../core/legal-document';
import { type DocumentIndex, type IndexedParagraph, indexDocument } from './index-document';
import { askedBy, readSigns, type SignScores, weighSigns } from './rank-signs';
import { type Question, readQuestion } from './read-question';
import { splitKey } from './unite-documents';
import { type WeighedUnit, weighUnits } from './weigh-units';
import { shareOfWords } from './word-scores';

export type RankedParagraph = { readonly id: string; readonly number: string; readonly score: number };

const DEFAULT_LIMIT = 8;

/**
 * Ranks the paragraphs of a document by how well they answer a question, best first; empty when nothing fits.
 * English, Chinese in both scripts and written Cantonese find each other.
 *
 * `判咗幾耐？` → the paragraphs that pass sentence · `para 12` → paragraph 12 · a question about something else → []
 */
export function rankParagraphs(
  question: string,
  document: Pick<MinimalDocument, 'paragraphs'>,
  options: { readonly limit?: number } = {},
): RankedParagraph[] {
  const index = indexDocument(document);
  const read = readQuestion(question);
  const units = weighUnits(read, index);
  const meaning = withNeighbours(scoreParagraphs(read, units, index), index);
  const named = [...namedParagraphs(read, index), ...headerLines(read, index, meaning)];
  const isAnswered =
    askedBy(question) === 'statement' && isOfScript(question, index)
      ? shareOfWords(question, document.paragraphs) >= LEAST_SHARED
      : isAnswerable(units, meaning, index);
  const fitting = isAnswered ? withWords(question, document, index, meaning) : NOTHING;
  const ranked = [...new Set([...named, ...spreadSections(byScore(fitting), index)])];
  const best = fitting.get(byScore(fitting)[0] ?? -1)?.score ?? 1;
  const found = ranked.map((at) => ({
    paragraph: index.paragraphs[at] as IndexedParagraph,
    score: (fitting.get(at)?.score ?? 0) + (named.includes(at) ? 2 * best : 0),
  }));
  return oncePerNumber(neverRising(found)).slice(0, options.limit ?? DEFAULT_LIMIT);
}

/**
 * Less of a statement's words than this in any one paragraph, and the document does not hold it: of judges' own sentences
 * about a paragraph 2 % share less with its judgment, half share less with another.
 */
const LEAST_SHARED = 0.16;

const isOfScript = (question: string, { script }: DocumentIndex): boolean =>
  /\p{Script=Han}/u.test(question) === (script === 'han');

const NOTHING: ReadonlyMap<number, Score> = new Map();

/** Joins what the paragraphs mean with what their words say. */
function withWords(
  question: string,
  { paragraphs }: Pick<MinimalDocument, 'paragraphs'>,
  index: DocumentIndex,
  meaning: ReadonlyMap<number, Score>,
): ReadonlyMap<number, Score> {
  const signs = signsOf(question, paragraphs, index, meaning);
  const joined = weighSigns(signs, askedBy(question));
  const places = new Map(paragraphs.map(({ id }, at) => [id, at]));
  return new Map(
    index.paragraphs.flatMap(({ id }, at): [number, Score][] => {
      const score = joined[places.get(id) ?? -1] ?? 0;
      return score > 0 ? [[at, { score, coverage: meaning.get(at)?.coverage ?? 0 }]] : [];
    }),
  );
}

const signsOf = (
  question: string,
  paragraphs: MinimalDocument['paragraphs'],
  index: DocumentIndex,
  meaning: ReadonlyMap<number, Score>,
): SignScores =>
  readSigns(question, paragraphs, new Map(index.paragraphs.map(({ id }, at) => [id, meaning.get(at)?.score ?? 0])));

/** What speaks for each paragraph of a document, before it is weighed: what the weights are learnt from. */
export function readRankSigns(question: string, document: Pick<MinimalDocument, 'paragraphs'>): SignScores {
  const index = indexDocument(document);
  const read = readQuestion(question);
  const meaning = withNeighbours(scoreParagraphs(read, weighUnits(read, index), index), index);
  return signsOf(question, document.paragraphs, index, meaning);
}

/** The order is the answer; where a named or spread provision stands before a better match, the score follows the order. */
function neverRising<T extends { readonly score: number }>(ranked: readonly T[]): T[] {
  let least = Number.POSITIVE_INFINITY;
  return ranked.map((one) => {
    least = Math.min(least, one.score);
    return { ...one, score: least };
  });
}

type Score = { readonly score: number; readonly coverage: number };

function mostOf(scores: ReadonlyMap<number, Score>, measure: keyof Score): number {
  let most = 0;
  for (const score of scores.values()) most = Math.max(most, score[measure]);
  return most;
}

/** A paragraph far behind the first is noise: it shares a word with the question, not its subject. */
const SHARE_OF_BEST = 0.06;

const byScore = (scores: ReadonlyMap<number, Score>): number[] => {
  const best = mostOf(scores, 'score');
  return [...scores]
    .filter(([, { score }]) => score >= best * SHARE_OF_BEST)
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .map(([at]) => at);
};

/** The paragraphs and provisions that the question names by number; `s 15(2)` is not all of section 15. */
function namedParagraphs(question: Question, index: DocumentIndex): number[] {
  const { sections } = question;
  const asked = sections.filter((one) => !sections.some((other) => other.startsWith(`${one}(`)));
  const isNamed = ({ number, section }: IndexedParagraph): boolean =>
    question.paragraphs.includes(number) ||
    (section !== undefined && asked.some((one) => section === one || section.startsWith(`${one}(`)));
  return index.paragraphs.flatMap((paragraph, at) => (isNamed(paragraph) ? [at] : []));
}

/** More lines than this are a list of parties or of counsel. */
const MOST_HEADER_LINES = 3;

/** The lines of the heading and of the signatures that state what is asked: `Before: Hon …` for the judge. */
function headerLines(
  { header }: Question,
  { paragraphs }: DocumentIndex,
  scores: ReadonlyMap<number, Score>,
): number[] {
  const scoreOf = (at: number): number => scores.get(at)?.score ?? 0;
  return header.flatMap((fact) =>
    paragraphs
      .flatMap(({ headerFacts }, at) => (headerFacts.includes(fact) ? [at] : []))
      .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
      .slice(0, MOST_HEADER_LINES),
  );
}

function scoreParagraphs(
  question: Question,
  units: readonly WeighedUnit[],
  index: DocumentIndex,
): ReadonlyMap<number, Score> {
  const sums = new Map<number, { sum: number; covered: number }>();
  for (const { strengths, rank, weight } of units) {
    for (const [at, strength] of strengths) {
      const before = sums.get(at) ?? { sum: 0, covered: 0 };
      sums.set(at, {
        sum: before.sum + rank * strength,
        covered: before.covered + weight * Math.min(1, strength),
      });
    }
  }
  const all = units.reduce((total, { weight }) => total + weight, 0);
  const scores = new Map<number, Score>();
  for (const [at, { sum, covered }] of sums) {
    const paragraph = index.paragraphs[at];
    if (!paragraph) continue;
    const coverage = all === 0 ? 0 : covered / all;
    scores.set(at, { coverage, score: sum * (0.4 + coverage) * paragraph.weight * suits(question, paragraph) });
  }
  return scores;
}

/** What the paragraphs before and after add: a story goes on over several of them; provisions stand each by itself. */
const NEIGHBOUR = 0.05;

function withNeighbours(
  scores: ReadonlyMap<number, Score>,
  { isLegislation }: DocumentIndex,
): ReadonlyMap<number, Score> {
  if (isLegislation) return scores;
  const scoreOf = (at: number): number => scores.get(at)?.score ?? 0;
  return new Map(
    [...scores].map(([at, { score, coverage }]) => [
      at,
      { coverage, score: score + NEIGHBOUR * (scoreOf(at - 1) + scoreOf(at + 1)) },
    ]),
  );
}

/** How well a paragraph suits the sort of answer wanted, as a factor around one. */
function suits({ wanted }: Question, { features, place }: IndexedParagraph): number {
  let factor = 1;
  if (wanted.has('duration')) factor *= features.duration ? 1.3 : 0.9;
  if (wanted.has('sentence') && features.sentence) factor *= 1.4;
  if (wanted.has('sum')) factor *= features.sum ? 1.4 : 0.9;
  if (wanted.has('count') && features.number) factor *= 1.2;
  if (wanted.has('date') && features.date) factor *= 1.25;
  if (wanted.has('definition')) factor *= features.definition ? 1.3 : 1;
  if (wanted.has('outcome')) factor *= (features.disposition ? 1.2 : 1) * (0.7 + 0.6 * place);
  if (wanted.has('beginning')) factor *= 1.4 - 0.6 * place;
  return factor;
}

/** Less of what the question asks than this, found anywhere in the document, and the document is about something else. */
const LEAST_FOUND = 0.3;
/** Less than this in the best paragraph, and its words only happen to be in the document. */
const LEAST_TOGETHER = 0.29;
/** The longer a document, the more of any question happens to stand together somewhere: so much more for each doubling of its paragraphs. */
const MORE_PER_DOUBLING = 0.04;
const PARAGRAPHS_OF_A_JUDGMENT = 200;

/** Each provision stands by itself, however long the chapter. */
function leastTogether({ paragraphs, isLegislation }: DocumentIndex): number {
  if (isLegislation) return LEAST_TOGETHER;
  return LEAST_TOGETHER + MORE_PER_DOUBLING * Math.max(0, Math.log2(paragraphs.length / PARAGRAPHS_OF_A_JUDGMENT));
}

/** Of the legal subjects asked about, the share that must be there: one absent subject outweighs one that is everywhere. */
const LEAST_SUBJECTS = 0.5;

function isAnswerable(
  units: readonly WeighedUnit[],
  scores: ReadonlyMap<number, Score>,
  index: DocumentIndex,
): boolean {
  const subjects = units.filter(({ isSubject }) => isSubject);
  const best = mostOf(scores, 'coverage');
  return (
    units.length > 0 &&
    sharesFound(units) >= LEAST_FOUND &&
    sharesFound(subjects) >= LEAST_SUBJECTS &&
    best >= leastTogether(index)
  );
}

/** How much of what these units ask for the document has anywhere; all of it where they ask for nothing. */
function sharesFound(units: readonly WeighedUnit[]): number {
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 1 : units.reduce((sum, unit) => sum + unit.weight * foundShare(unit), 0) / all;
}

/** A concept inside the phrase (上訴 of 上訴期限) is half a sign that it is there; a stray word of it is none. */
const foundShare = ({ strengths }: WeighedUnit): number => {
  let best = 0;
  for (const strength of strengths.values()) best = Math.max(best, strength);
  return best >= 0.5 ? 1 : best >= 0.4 ? 0.5 : 0;
};

/** More provisions of one section than this stand behind the other sections that fit. */
const MOST_OF_SECTION = 2;

/** Lets other sections be seen where one section alone would fill the list. */
function spreadSections(ranked: readonly number[], index: DocumentIndex): number[] {
  const counts = new Map<string, number>();
  const behind: number[] = [];
  const front = ranked.filter((at) => {
    const section = index.paragraphs[at]?.section?.split('(')[0];
    if (section === undefined) return true;
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    if (count > MOST_OF_SECTION) behind.push(at);
    return count <= MOST_OF_SECTION;
  });
  return [...front, ...behind];
}

/** A numbered paragraph and its continuations are one answer; the best of them stands for all. */
function oncePerNumber(ranked: readonly { paragraph: IndexedParagraph; score: number }[]): RankedParagraph[] {
  const seen = new Set<string>();
  return ranked.flatMap(({ paragraph: { id, number }, score }) => {
    // Paragraph 12 of one of several documents is not paragraph 12 of another.
    const key = number === '' ? id : `${splitKey(id).label} ${number}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ id, number, score }];
  });
}
