import type { ReadParagraph } from '../outcome/place-paragraphs';
import { countWords, type ReadSentence } from './read-sentences';
import { LIST_ENTRY, leadsIn } from './whole-lines';

/** A longer list is no summary: it is left where it stands, whole. */
const MOST_WORDS = 260;
const MOST_ENTRIES = 12;

/** By the place of the sentence that leads in: the places of all that belongs to its list, in paragraphs of their own. */
export type Lists = { readonly entries: ReadonlyMap<number, readonly number[]>; readonly parts: ReadonlySet<number> };

/** Finds lists that stand in paragraphs of their own: a list is quoted whole, with its lead-in, or not at all. */
export function findLists(sentences: readonly ReadSentence[], paragraphs: readonly ReadParagraph[]): Lists {
  const entries = new Map<number, readonly number[]>();
  const parts = new Set<number>();
  const opens = (at: number): boolean => {
    const own = sentences[at];
    return own !== undefined && LIST_ENTRY.test(paragraphs[own.at]?.text ?? '');
  };
  for (let at = 0; at < sentences.length; at++) {
    const lead = sentences[at];
    const next = sentences[at + 1];
    if (!lead || !next || next.at === lead.at || !leadsIn(lead.text) || !opens(at + 1)) continue;
    const own: number[] = [];
    for (let other = at + 1; other < sentences.length && opens(other) && isNear(sentences, other); other++)
      own.push(other);
    const places = new Set(own.map((place) => sentences[place]?.at)).size;
    const words = own.reduce((sum, place) => sum + weigh(sentences[place]?.text ?? ''), weigh(lead.text));
    for (const place of own) parts.add(place);
    if (places >= 2 && places <= MOST_ENTRIES && words <= MOST_WORDS)
      entries.set(at, withoutWhatFollows(own, sentences, paragraphs));
    at = own.at(-1) ?? at;
  }
  sentences.forEach((_, at) => {
    if (opens(at)) parts.add(at);
  });
  return { entries, parts };
}

/** Every entry but the last ends so, where the whole list is one sentence. */
const GOES_ON = /[;；,，]\s?(?:and|or|及|或|和|以及)?$/;

/** A list that is one sentence ends with its first full stop in the last entry: what stands behind it is reasoning. */
function withoutWhatFollows(
  own: readonly number[],
  sentences: readonly ReadSentence[],
  paragraphs: readonly ReadParagraph[],
): readonly number[] {
  const placeOf = (at: number): number => sentences[at]?.at ?? -1;
  const last = placeOf(own.at(-1) ?? -1);
  const isOneSentence = own.every(
    (at) => placeOf(at) === last || GOES_ON.test(paragraphs[placeOf(at)]?.text.trim() ?? ''),
  );
  const ofLast = own.filter((at) => placeOf(at) === last);
  return isOneSentence ? own.filter((at) => placeOf(at) !== last || at === ofLast[0]) : own;
}

/** Nothing but a heading's breath lies between two entries of one list. */
const isNear = (sentences: readonly ReadSentence[], at: number): boolean =>
  (sentences[at]?.at ?? 0) - (sentences[at - 1]?.at ?? 0) <= 1;

/** Words as they take room: Chinese characters are narrower than words. */
const CHARACTERS_IN_A_WORD = 1.6;
const weigh = (text: string): number =>
  /\p{Script=Han}/u.test(text) ? countWords(text) / CHARACTERS_IN_A_WORD : countWords(text);
