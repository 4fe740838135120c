import type { Clause, Match } from './best-sentences';
import type { SourceIndex } from './source-index';
import type { SourceSentence } from './source-sentences';
import type { Token } from './tokens';

/** Least share of the words around an opposite that its part of the sentence must hold, to be about the same thing. */
const ANCHORED = 0.2;
/** A sentence that holds this share of the clause is about the same thing as a whole. */
const CLOSE = 0.6;
/** Parts nearly as close as the closest are heard, too. */
const NEARLY = 0.9;

type Candidate = { readonly sign: number; readonly share: number };

/**
 * Whether the source says the same of two opposites or the other one, where the words around it are the statement's, too:
 * "rejected Mr Tsui's evidence" says nothing of Madam Yau's.
 */
export function comparePolar(
  token: Token,
  clause: Clause,
  matches: readonly Match[],
  index: SourceIndex,
): 'same' | 'opposite' | undefined {
  const candidates = findCandidates(token, clause, matches, index);
  // "Granted leave but dismissed the application": a sentence that says both is told by what each verb acts on.
  const opposite = Math.max(0, ...candidates.filter(({ sign }) => sign === -token.sign).map(({ share }) => share));
  const same = Math.max(0, ...candidates.filter(({ sign }) => sign === token.sign).map(({ share }) => share));
  if (same > 0 && opposite > same && opposite - same < APART) return undefined;
  const top = Math.max(0, ...candidates.map(({ share }) => share));
  const closest = candidates.filter(({ share }) => share >= top * NEARLY);
  if (closest.some(({ sign }) => sign === token.sign)) return 'same';
  return closest.some(({ sign, share }) => sign === -token.sign && share >= ANCHORED) ? 'opposite' : undefined;
}

function findCandidates(token: Token, clause: Clause, matches: readonly Match[], index: SourceIndex): Candidate[] {
  const others = new Map(
    clause.tokens.filter(({ word }) => word !== token.word).map(({ word }) => [word, index.weigh(word)]),
  );
  const total = [...others.values()].reduce((sum, weight) => sum + weight, 0);
  return matches.flatMap(({ sentence, share: sentenceShare }, rank) =>
    splitParts(sentence).flatMap((part, _, parts) => {
      const found = part.filter(
        ({ word, start }) => word === token.word && !(TO_BE_PROVED.test(word) && isDemanded(sentence.text, start)),
      );
      const held = new Set(part.map(({ word }) => word));
      const shared = [...others].reduce((sum, [word, weight]) => sum + (held.has(word) ? weight : 0), 0);
      // Chinese puts the subject commas away from what is decided about it; a sentence this close is about nothing else.
      const whole =
        rank === 0 && (parts.length === 1 || (sentenceShare >= CLOSE && isBare(part, token))) ? ANCHORED : 0;
      const share = total === 0 ? 1 : Math.max(whole, shared / total);
      return found.map((one) => ({
        sign: one.sign,
        share: share + (actsAlike(token, clause, one, part) ? ACTED_ON : 0),
      }));
    }),
  );
}

/** "Must be proved by the person who alleges it" says nothing of whether it was. */
const TO_BE_PROVED = /^~(?:prove|succeed)$/;
const isDemanded = (text: string, at: number): boolean =>
  /\b(?:must|should|shall|may|might|can|could|to)\s(?:[a-z]+\s)?(?:be\s)?$|须(?:由.{0,8})?$|burden\sof\s$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );

/** Both verbs stand next to the same word: "dismissed the *application*", "the *application* was allowed". */
const ACTED_ON = 1;
const APART = 0.5;
function actsAlike(token: Token, clause: Clause, other: Token, part: readonly Token[]): boolean {
  const besides = (tokens: readonly Token[], one: Token): string | undefined => {
    const at = tokens.findIndex(({ start }) => start === one.start);
    return (tokens[at + 1] ?? tokens[at - 1])?.word;
  };
  const ours = besides(clause.tokens, token);
  return ours !== undefined && ours === besides(part, other);
}

/** "The court so orders", 本席不予批准: a part that says how it ended and nothing of what. */
const isBare = (part: readonly Token[], token: Token): boolean => {
  const at = part.findIndex(({ word }) => word === token.word);
  return at >= 0 && at === part.length - 1;
};

/** A part as short as "and was valid" says it of what stands before. */
const FEWEST_WORDS = 4;

/** A sentence between its commas. */
function splitParts({ text, tokens }: SourceSentence): Token[][] {
  const cuts = [...text.matchAll(/[,;:](?!\d)/g)].map((match) => match.index);
  let from = 0;
  let before: Token[] = [];
  return [...cuts, text.length].map((to) => {
    const inside = tokens.filter(({ start }) => start >= from && start < to);
    from = to;
    const part = inside.length < FEWEST_WORDS ? [...before, ...inside] : inside;
    before = inside;
    return part;
  });
}
