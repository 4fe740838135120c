import { labelsById } from '../core/label-paragraphs';
import type { MinimalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import { foldScript } from '../glossary/normalise';
import { conceptTable } from './concepts';
import { joinRanks } from './join-ranks';
import { rankParagraphs } from './rank-paragraphs';
import { readPieces } from './read-pieces';
import { readQuestion } from './read-question';
import { termsAt } from './term-tree';
import { splitKey } from './unite-documents';

/** A paragraph that fits a question, with the words by which it fits; offsets into the paragraph's own text. */
export type Passage = {
  readonly id: string;
  /** What the paragraph is called: its printed number, or its count. */
  readonly number: string;
  readonly score: number;
  readonly text: string;
  readonly marks: readonly Span[];
};

type Options = {
  readonly limit?: number;
  /** Ids of all paragraphs by a model's likeness, the likest first; joined with our own ranking. */
  readonly likest?: readonly string[];
};

/** Finds the passages of a document that answer a question, best first, without a model. */
export function findPassages(
  question: string,
  document: Pick<MinimalDocument, 'paragraphs'>,
  { limit = 8, likest }: Options = {},
): Passage[] {
  const wanted = wantedWords(question);
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  const labels = labelsById(document);
  const ranked = rankParagraphs(question, document, { limit: likest ? MOST_JOINED : limit });
  const passages = likest ? joinLikest(ranked, likest, labels) : ranked;
  return passages.slice(0, limit).map(({ id, score }) => {
    const text = texts.get(id) ?? '';
    return { id, number: labels.get(id) ?? '', score, text, marks: markWords(text, wanted) };
  });
}

/** So many of each ranking are joined; what stands further back in both is no answer. */
const MOST_JOINED = 50;
/** Where no word fits, the likest are shown, few of them: something is always likest. */
const MOST_LIKEST_ALONE = 3;

type Scored = { readonly id: string; readonly score: number };

/** Joins both rankings by reciprocal rank, one passage a label; a paragraph that our own ranking holds stands for its label. */
function joinLikest(own: readonly Scored[], likest: readonly string[], labels: ReadonlyMap<string, string>): Scored[] {
  const nameOf = (id: string): string => `${splitKey(id).label} ${labels.get(id) || id}`;
  const byLabel = new Map([...own.map(({ id }) => id), ...likest].reverse().map((id) => [nameOf(id), id]));
  const rankings = [own.map(({ id }) => id), likest].map((ids) => [...new Set(ids.map(nameOf))].slice(0, MOST_JOINED));
  const joined = joinRanks(own.length === 0 ? rankings.slice(1) : rankings);
  return joined.slice(0, own.length === 0 ? MOST_LIKEST_ALONE : MOST_JOINED).flatMap((name, at) => {
    const id = byLabel.get(name);
    return id === undefined ? [] : [{ id, score: 1 / (1 + at) }];
  });
}

type WantedWords = { readonly concepts: ReadonlySet<number>; readonly literals: ReadonlySet<string> };

function wantedWords(question: string): WantedWords {
  const units = readQuestion(question).units.filter(({ bearing }) => bearing !== 'general');
  return {
    concepts: new Set(units.flatMap(({ concepts, parts }) => [...concepts, ...parts])),
    literals: new Set(units.flatMap(({ literals }) => literals)),
  };
}

/** The words of a text that say what the question asks, in either language, joined where they touch. */
function markWords(text: string, { concepts, literals }: WantedWords): Span[] {
  const folded = foldScript(text).toLowerCase();
  // Lower case may change the length of a few letters; then the marks would slip.
  if (folded.length !== text.length) return [];
  const pieces = readPieces(folded);
  const tree = conceptTable().inText;
  const spans = pieces.flatMap((piece, at): Span[] => {
    const term = termsAt(tree, pieces, at).findLast((hit) => hit.concepts.some((id) => concepts.has(id)));
    const next = pieces[at + 1];
    if (term) return [{ start: piece.start, end: pieces[term.to - 1]?.end ?? piece.end }];
    if (piece.kind !== 'han') return literals.has(piece.key) ? [{ start: piece.start, end: piece.end }] : [];
    return next && literals.has(piece.key + next.key) ? [{ start: piece.start, end: next.end }] : [];
  });
  return joinTouching(spans);
}

function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
