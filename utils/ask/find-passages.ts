import { labelsById } from '../core/label-paragraphs';
import type { MinimalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import { foldScript } from '../glossary/normalise';
import { conceptTable } from './concepts';
import { rankParagraphs } from './rank-paragraphs';
import { readPieces } from './read-pieces';
import { readQuestion } from './read-question';
import { termsAt } from './term-tree';

/** A paragraph that fits a question, with the words by which it fits; offsets into the paragraph's own text. */
export type Passage = {
  readonly id: string;
  /** What the paragraph is called: its printed number, or its count. */
  readonly number: string;
  readonly score: number;
  readonly text: string;
  readonly marks: readonly Span[];
};

/** Finds the passages of a document that answer a question, best first, without a model. */
export function findPassages(
  question: string,
  document: Pick<MinimalDocument, 'paragraphs'>,
  options: { readonly limit?: number } = {},
): Passage[] {
  const wanted = wantedWords(question);
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  const labels = labelsById(document);
  return rankParagraphs(question, document, options).map(({ id, score }) => {
    const text = texts.get(id) ?? '';
    return { id, number: labels.get(id) ?? '', score, text, marks: markWords(text, wanted) };
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
