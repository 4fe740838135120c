import type { Span } from '../core/text-span';
import type { Claim } from './claim';
import { foldText } from './fold-text';
import { findQuotation } from './quotations';
import type { SourceIndex } from './source-index';
import type { SourceSentence } from './source-sentences';
import { type Token, tokenise } from './tokens';

/** A quotation of the statement in the cited sentence that holds it. */
export type Quoted = {
  readonly sentence: SourceSentence;
  /** The quotation in `sentence.text`. */
  readonly span: Span;
  readonly words: ReadonlySet<string>;
  /** Where the statement tells the quoted words itself, in its folded text; missing where it tells something beside them. */
  readonly told?: Span;
};

/** Least share of the quotation's words that a statement repeats where it tells what is quoted. */
const REPEATED = 0.5;

/** Finds each quotation of a statement in the cited sentence that holds it: what the statement rests on. */
export function findQuoted(claim: Claim, index: SourceIndex): Quoted[] {
  return claim.quotes.flatMap((quote): Quoted[] => {
    const words = new Set(tokenise(foldText(quote)).map(({ word }) => word));
    for (const paragraph of claim.paragraphs) {
      const found = findQuotation(quote, index.squashedOf(paragraph));
      const sentence = found && index.sentencesOf(paragraph).find((one) => holds(one, found));
      if (!found || !sentence) continue;
      const start = Math.max(0, found.start - sentence.start);
      const span = { start, end: Math.min(sentence.text.length, found.end - sentence.start) };
      return [{ sentence, span, words, ...findTold(words, claim.tokens) }];
    }
    return [];
  });
}

const holds = ({ start, end }: Span, found: Span): boolean => found.start >= start && found.start < end;

function findTold(words: ReadonlySet<string>, tokens: readonly Token[]): { told?: Span } {
  const own = tokens.filter(({ word }) => words.has(word));
  const [first] = own;
  const last = own.at(-1);
  const isTold = new Set(own.map(({ word }) => word)).size >= Math.max(1, words.size * REPEATED);
  return isTold && first && last ? { told: { start: first.start, end: last.end } } : {};
}
