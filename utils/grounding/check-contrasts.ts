import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import { findQuantities } from './quantities';
import type { Quantity } from './quantity-types';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { Token } from './tokens';
import type { GroundingFinding } from './types';

/** Where a text that tells two things goes over from one to the other; "between four and eight" is one thing. */
const TURN =
  /[;。]|,(?!\d{3})\s?|\b(?:(?<!\b(?:between|both)\s[^,;.]{1,30})and|but|while|whereas|unlike)\b|\.(?=\s)|而(?!且)|但/gi;
const ABOUT_THE_SAME = 0.5;
/** Both halves of the statement together hold so many of the words that tell the source's parts apart. */
const FEWEST_TELLING = 4;
/** A sentence of more parts is a list. */
const MOST_PARTS = 7;

type Part = ReadonlySet<string>;

/** Notices two things of which the statement tells each what the source tells of the other: "in writing" and "oral" exchanged. */
export function checkContrasts(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const ours = partsOf(claim.folded, claim.tokens, claim.quantities);
  const [first, second, more] = ours;
  if (!first || !second || more) return [];
  const best = rankSentences(claim.tokens, claim.sentences, index).filter(({ share }) => share >= ABOUT_THE_SAME)[0];
  if (!best) return [];
  const { sentence } = best;
  const theirs = partsOf(sentence.text, sentence.tokens, findQuantities(sentence.text, []));
  if (theirs.length > MOST_PARTS) return [];
  const pairs = theirs.flatMap((one, at) => [
    ...theirs.slice(at + 1).map((other): readonly [Part, Part] => [one, other]),
    ...(isContrast(claim.folded) && isContrast(sentence.text)
      ? [[unite(theirs.slice(0, at)), unite(theirs.slice(at))] as const]
      : []),
  ]);
  return pairs.some((pair) => isExchanged([first, second], pair)) ? [describe(sentence, claim)] : [];
}

function partsOf(text: string, tokens: readonly Token[], quantities: readonly Quantity[]): Part[] {
  const cuts = [...text.matchAll(TURN)].map(({ index }) => index);
  return [0, ...cuts]
    .map((start, at) => {
      const end = cuts[at] ?? text.length;
      const inside = (one: { readonly start: number }): boolean => one.start >= start && one.start < end;
      const figures = quantities.filter(inside);
      const words = tokens.filter(
        (token) => inside(token) && !figures.some((figure) => token.start >= figure.start && token.start < figure.end),
      );
      return new Set([
        ...words.map(({ word, sign }) => (sign < 0 ? `not ${word}` : word)),
        ...figures.map(({ kind, value, date }) => `=${kind} ${value} ${JSON.stringify(date ?? '')}`),
      ]);
    })
    .filter(({ size }) => size > 1);
}

/** Only words like these say that the two halves of a sentence are set against each other. */
const CONTRAST = /\b(?:whereas|while|unlike|but|in\scontrast|on\sthe\sother\shand)\b|而(?!且)|相反|反之/i;
const isContrast = (text: string): boolean => CONTRAST.test(text);

const unite = (parts: readonly Part[]): Part => new Set(parts.flatMap((part) => [...part]));

/** Each half of the statement holds words that only the one part has, and words that only the other has. */
function isExchanged([a, b]: readonly [Part, Part], [one, other]: readonly [Part, Part]): boolean {
  const only = (these: Part, those: Part): string[] => [...these].filter((word) => !those.has(word));
  const [inOne, inOther] = [only(one, other), only(other, one)];
  const held = (half: Part, rest: Part, words: readonly string[]): number =>
    words.filter((word) => half.has(word) && !rest.has(word)).length;
  const counts = [held(a, b, inOne), held(a, b, inOther), held(b, a, inOne), held(b, a, inOther)];
  return counts.every((count) => count > 0) && counts.reduce((sum, count) => sum + count, 0) >= FEWEST_TELLING;
}

const describe = ({ paragraph, start, end }: SourceSentence, claim: Claim): GroundingFinding => ({
  kind: 'roles-swapped',
  rule: 'this <and> that exchanged',
  text: claim.text,
  detail: paragraph.text.slice(start, end),
  evidence: locate(paragraph, { start, end }),
});
