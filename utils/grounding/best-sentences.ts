import type { Span } from '../core/text-span';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import type { SourceSentence } from './source-sentences';
import type { Token } from './tokens';

/** A sentence of the source with the share of a stretch of the statement, by weight, that it holds. */
export type Match = { readonly sentence: SourceSentence; readonly share: number };

/** Ranks sentences by how much of the given words they hold, best first. */
export function rankSentences(
  tokens: readonly Token[],
  sentences: readonly SourceSentence[],
  index: SourceIndex,
): Match[] {
  const wanted = new Map(tokens.map(({ word }) => [word, index.weigh(word)]));
  const total = sum(wanted.values());
  if (total === 0) return [];
  return sentences
    .map((sentence) => {
      const held = new Set(sentence.tokens.map(({ word }) => word));
      return { sentence, share: sum([...wanted].map(([word, weight]) => (held.has(word) ? weight : 0))) / total };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const CLAUSE_BREAK =
  /[,;:。!?](?!\d)|\b(?:but|although|though|because|since|while|whereas|however|unless)\b|\band\s(?=(?:he|she|it|they|the|was|is|were|had|has|did|that|rejected|accepted|dismissed|held|found)\b)|但|而且|并且|因为|由于|因此|所以/gi;

/** A part of the statement that makes one assertion. */
export type Clause = Span & { readonly tokens: readonly Token[] };

/** Splits a statement where one assertion ends and the next begins; scraps join their neighbour. */
export function splitClauses({ folded, tokens }: Pick<Claim, 'folded' | 'tokens'>): Clause[] {
  const cuts = [...folded.matchAll(CLAUSE_BREAK)].map((match) => match.index);
  const clauses: Clause[] = [];
  let start = 0;
  for (const cut of [...cuts, folded.length]) {
    const inside = tokens.filter((token) => token.start >= start && token.start < cut);
    if (inside.length < 2 && cut < folded.length) continue;
    if (inside.length > 0) clauses.push({ start, end: cut, tokens: inside });
    start = cut;
  }
  return clauses;
}
