import { foldScript } from '../glossary/normalise';
import { type Bearing, conceptTable } from './concepts';
import { type HeaderFact, readHeaderCues } from './header-lines';
import { readCues, type Wanted } from './question-cues';
import { readPieces, spellSigns, type WordPiece } from './read-pieces';
import { readParagraphsNamed, readSections, withoutReferences } from './read-references';
import { readTermsOfTime } from './read-terms-of-time';
import { COMMON_QUESTION_WORDS, ENGLISH_STOPS, MEASURE_WORDS, stopOffsets } from './stop-words';
import { termsAt } from './term-tree';

/** One thing the question speaks of, with every way in which a paragraph may say it. */
export type Unit = {
  /** Concepts that the whole of it names. */
  readonly concepts: readonly number[];
  /** Concepts that a part of it names: 上訴 in 上訴許可申請. */
  readonly parts: readonly number[];
  /** Its own words as the index keeps them: stems, numbers, pairs of characters. */
  readonly literals: readonly string[];
  /** More than one English word: its words count only together. */
  readonly isPhrase: boolean;
  readonly bearing: Bearing;
  readonly script: 'latin' | 'han';
};

export type Question = {
  readonly units: readonly Unit[];
  readonly wanted: ReadonlySet<Wanted>;
  /** Facts asked for that stand in the heading: the judge, counsel, the date. */
  readonly header: readonly HeaderFact[];
  /** Paragraph numbers asked for. */
  readonly paragraphs: readonly string[];
  /** Sections, clauses and rules asked for. */
  readonly sections: readonly string[];
};

/** Longer questions are pasted text; what comes after this many characters is not read. */
const LONGEST_QUESTION = 2000;

/** Reads a question in English, written Chinese or Cantonese into the things it speaks of and the sort of answer it wants. */
export function readQuestion(question: string): Question {
  const folded = foldScript(question.slice(0, LONGEST_QUESTION).toLowerCase());
  const bare = spellSigns(withoutReferences(folded));
  return {
    units: [...readUnits(bare), ...timeUnits(folded)],
    wanted: readCues(folded),
    header: readHeaderCues(folded),
    paragraphs: readParagraphsNamed(question),
    sections: readSections(question),
  };
}

/** A length of time asked about (`兩年`), found as `2 years` too. */
const timeUnits = (folded: string): Unit[] =>
  readTermsOfTime(folded).map((term) => ({
    concepts: [],
    parts: [],
    literals: [term],
    isPhrase: false,
    bearing: 'common',
    script: /\p{Script=Han}/u.test(folded) ? 'han' : 'latin',
  }));

function readUnits(folded: string): Unit[] {
  const pieces = readPieces(folded);
  const stops = stopOffsets(folded);
  const units: Unit[] = [];
  let rest: WordPiece[] = [];
  const flush = (): void => {
    if (rest.length > 0) units.push(...plainUnits(rest));
    rest = [];
  };
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    const term = longestTerm(pieces, at, stops, isGap(rest));
    if (term) {
      flush();
      units.push(conceptUnit(pieces.slice(at, term.to), term.concepts));
      at = term.to;
    } else {
      if (isStop(piece, stops)) flush();
      else rest.push(piece);
      at += 1;
    }
  }
  flush();
  return withoutDoubles(units);
}

const isStop = (piece: WordPiece, stops: ReadonlyMap<number, number>): boolean =>
  piece.kind === 'han' ? stops.has(piece.start) : piece.kind === 'word' && ENGLISH_STOPS.has(piece.key);

/** Nothing unread before, or a measure word only. */
const isGap = (rest: readonly WordPiece[]): boolean =>
  rest.length === 0 || (rest.length === 1 && MEASURE_WORDS.has(rest[0]?.key ?? ''));

/** A term that is nothing but a question word (要, who) is no subject. */
function longestTerm(
  pieces: readonly WordPiece[],
  from: number,
  stops: ReadonlyMap<number, number>,
  isAfterGap: boolean,
): { concepts: readonly number[]; to: number } | undefined {
  const isWord = (to: number): boolean => {
    const [piece, next] = [pieces[from] as WordPiece, pieces[to]];
    // 沒有 inside 有沒有 is no word of its own, nor is 時分 in 幾時分開.
    if (to - from > 1 && (pieces[to - 1]?.end ?? 0) <= (stops.get(piece.start) ?? 0)) return false;
    if (stops.has(piece.start) && stops.get(pieces[from - 1]?.start ?? -1) === stops.get(piece.start)) return false;
    if (to - from > 1 || piece.kind !== 'han') return to - from > 1 || !isStop(piece, stops);
    // 加 is no word of its own inside 新加坡: a single character must stand between words.
    const ends =
      next?.kind !== 'han' || stops.has(next.start) || termsAt(tree, pieces, to).some((hit) => hit.to - to > 1);
    return isAfterGap && ends && !isStop(piece, stops);
  };
  const tree = conceptTable().inQuestion;
  return termsAt(tree, pieces, from).findLast(({ to }) => isWord(to));
}

/** Where a term means several things, the most telling of what was written by hand decides. */
const MOST_TELLING: readonly Bearing[] = ['general', 'party', 'subject', 'common', 'loose', 'pair'];

function conceptUnit(pieces: readonly WordPiece[], concepts: readonly number[]): Unit {
  const all = conceptTable().concepts;
  const parts = innerConcepts(pieces).filter(
    (id) => !concepts.includes(id) && ['subject', 'common'].includes(all[id]?.bearing ?? ''),
  );
  const telling = [...concepts, ...parts.filter((id) => all[id]?.bearing === 'subject')];
  const bearings = telling.map((id) => all[id]?.bearing ?? 'subject');
  return {
    concepts,
    parts,
    isPhrase: pieces.length > 1 && pieces[0]?.kind !== 'han',
    literals: literalsOf(pieces.filter(({ key, kind }) => kind !== 'word' || !ENGLISH_STOPS.has(key))),
    bearing: lighten(MOST_TELLING.find((bearing) => bearings.includes(bearing)) ?? 'subject', pieces),
    script: pieces[0]?.kind === 'han' ? 'han' : 'latin',
  };
}

/** What could be asked of anything is no subject, though the glossary has it as a term of some enactment. */
const lighten = (bearing: Bearing, pieces: readonly WordPiece[]): Bearing =>
  bearing !== 'subject' && pieces.every(({ key, kind }) => kind === 'word' && COMMON_QUESTION_WORDS.has(key))
    ? 'general'
    : bearing;

const innerConcepts = (pieces: readonly WordPiece[]): number[] => [
  ...new Set(pieces.flatMap((_, at) => termsAt(conceptTable().inText, pieces, at).flatMap(({ concepts }) => concepts))),
];

/** Words of no concept: each English word by itself, Chinese characters by runs. */
function plainUnits(pieces: readonly WordPiece[]): Unit[] {
  const plain = { concepts: [], parts: [], isPhrase: false };
  const runs: WordPiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.kind === 'han' && piece.kind === 'han' && last.end === piece.start) run.push(piece);
    else runs.push([piece]);
  }
  return runs
    .filter((run) => run.length > 1 || run[0]?.kind !== 'han')
    .map((run) => ({
      ...plain,
      literals: literalsOf(run),
      bearing: run.every(({ key, kind }) => kind === 'word' && COMMON_QUESTION_WORDS.has(key)) ? 'general' : 'subject',
      script: run[0]?.kind === 'han' ? 'han' : 'latin',
    }));
}

/** The keys under which the index keeps these pieces. */
export function literalsOf(pieces: readonly WordPiece[]): string[] {
  const keys: string[] = [];
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (piece.kind !== 'han') keys.push(piece.key);
    else if (next?.kind === 'han' && next.start === piece.end) keys.push(piece.key + next.key);
  });
  return keys;
}

function withoutDoubles(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({ concepts, literals }) => {
    const key = concepts.length > 0 ? `c${concepts.join()}` : literals.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
