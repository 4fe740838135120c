import { bagKey, type GlossaryIndex, LITTLE_WORDS, lettersApart, stemKey } from './build-index';
import { englishWords, foldEnglish, stemWord } from './english-words';
import { type Hits, STEP } from './hits';
import { placesWithPrefix } from './sorted-range';
import { errorsAllowed, letterMask, spellingDistance } from './spelling-distance';
import type { Form } from './term-starts';

/** How well a word of a form answers a word of the query. */
const WEIGHT = { exact: 1, stem: 0.95, prefix: 0.8, oneError: 0.7, twoErrors: 0.5 } as const;

/** Enough to fill a page many times; a query of one letter begins thousands of forms. */
const PREFIXES_READ = 400;
const WORDS_READ = 300;

/** Shorter beginnings of an inner word would match half the glossary. */
const SHORTEST_INNER_PREFIX = 3;

/** Nobody searches for more; a pasted page is looked through by `findTerms`. */
const QUERY_WORDS = 12;

const textOfWord = (index: GlossaryIndex, word: number): string => index.words[word]?.text ?? '';

/** Notes the forms that are the query, whole or from their beginning. */
function addWhole(index: GlossaryIndex, key: string, raw: string, hits: Hits): void {
  for (const form of index.exact.get(key) ?? []) hits.add(form, STEP.exact, 1, 'exact');
  const squashed = key.replaceAll(' ', '');
  for (const form of index.exact.get(squashed) ?? []) hits.add(form, STEP.inflected, 1, 'inflected');
  for (const inflected of [stemKey(key), squashed, raw]) {
    for (const form of index.inflected.get(inflected) ?? []) hits.add(form, STEP.inflected, 1, 'inflected');
  }
  for (const form of index.bags.get(bagKey(key)) ?? []) hits.add(form, STEP.reordered, 1, 'inflected');
  const textAt = (place: number): string => index.forms[index.sorted[place] ?? -1]?.key ?? '';
  for (const place of placesWithPrefix(index.sorted.length, textAt, key, PREFIXES_READ)) {
    hits.add(index.sorted[place] ?? -1, STEP.prefix, key.length / textAt(place).length, 'prefix');
  }
}

/** Words of the index that a word of the query may mean, with how well they answer it. */
function meantWords(index: GlossaryIndex, asked: string, withErrors: boolean): Map<number, number> {
  const meant = new Map<number, number>();
  const note = (word: number, weight: number): void => {
    if ((meant.get(word) ?? 0) < weight) meant.set(word, weight);
  };
  const own = index.wordNumbers.get(asked);
  if (own !== undefined) note(own, WEIGHT.exact);
  for (const word of index.wordsOfStem.get(stemWord(asked)) ?? []) note(word, WEIGHT.stem);
  if (asked.length >= SHORTEST_INNER_PREFIX) {
    const textAt = (place: number): string => textOfWord(index, index.sortedWords[place] ?? -1);
    for (const place of placesWithPrefix(index.sortedWords.length, textAt, asked, WORDS_READ)) {
      note(index.sortedWords[place] ?? -1, WEIGHT.prefix);
    }
  }
  if (withErrors && own === undefined) addMisspelled(index, asked, note);
  return meant;
}

function addMisspelled(index: GlossaryIndex, asked: string, note: (word: number, weight: number) => void): void {
  const allowed = errorsAllowed(asked.length);
  if (allowed === 0) return;
  const mask = letterMask(asked);
  for (let length = asked.length - allowed; length <= asked.length + allowed; length += 1) {
    for (const number of index.wordsByLength.get(length) ?? []) {
      const word = index.words[number];
      if (word === undefined || lettersApart(mask, word.mask) > 2 * allowed) continue;
      const distance = spellingDistance(asked, word.text, allowed);
      if (distance <= allowed) note(number, distance === 1 ? WEIGHT.oneError : WEIGHT.twoErrors);
    }
  }
}

type Asked = {
  readonly text: string;
  readonly light: boolean;
  readonly meant: Map<number, number>;
  readonly reach: number;
};

function reachOf(index: GlossaryIndex, meant: Map<number, number>): number {
  let reach = 0;
  for (const word of meant.keys()) reach += index.words[word]?.forms.length ?? 0;
  return reach;
}

function askWords(index: GlossaryIndex, words: readonly string[], withErrors: boolean): Asked[] {
  return words.map((text) => {
    const meant = meantWords(index, text, withErrors);
    return { text, light: LITTLE_WORDS.has(text), meant, reach: reachOf(index, meant) };
  });
}

/** What a form makes of the query's words: how many it answers, how well, and how much of itself that is. */
function compare(form: Form, asked: readonly Asked[], index: GlossaryIndex) {
  let answered = 0;
  let weight = 0;
  let worst = 1;
  const used = new Set<number>();
  for (const { meant, light } of asked) {
    let best = 0;
    let bestPlace = -1;
    form.words.forEach((word, place) => {
      const given = meant.get(word) ?? 0;
      if (given > best && !used.has(place)) {
        best = given;
        bestPlace = place;
      }
    });
    if (best === 0 || light) continue;
    used.add(bestPlace);
    answered += 1;
    weight += best;
    worst = Math.min(worst, best);
  }
  const heavy = form.words.filter((word) => !LITTLE_WORDS.has(textOfWord(index, word))).length;
  return { answered, worst, fit: weight / Math.max(answered, heavy, 1) };
}

/** Forms worth comparing: those that hold one of the rarest words asked for. */
function candidates(index: GlossaryIndex, asked: readonly Asked[], missing: number): Set<number> {
  const rarest = [...asked].sort((left, right) => left.reach - right.reach).slice(0, missing + 1);
  const found = new Set<number>();
  for (const { meant } of rarest) {
    for (const word of meant.keys()) for (const form of index.words[word]?.forms ?? []) found.add(form);
  }
  return found;
}

/** One word of three, two of six may be foreign to the term. */
const missingAllowed = (heavy: number): number => Math.floor(heavy / 3);

function addByWords(index: GlossaryIndex, words: readonly string[], withErrors: boolean, hits: Hits): void {
  const all = askWords(index, words, withErrors);
  const heavy = all.filter(({ light }) => !light);
  const asked = heavy.length > 0 ? heavy : all.map((word) => ({ ...word, light: false }));
  const missing = missingAllowed(asked.length);
  for (const number of candidates(index, asked, missing)) {
    const form = index.forms[number];
    if (form === undefined) continue;
    const { answered, worst, fit } = compare(form, asked, index);
    if (answered === 0 || answered < asked.length - missing) continue;
    const share = answered / asked.length;
    if (share < 1) hits.add(number, STEP.partial, fit * share, 'part');
    else if (worst >= WEIGHT.prefix) hits.add(number, STEP.words, fit, 'inside');
    else hits.add(number, fit >= WEIGHT.twoErrors ? STEP.fuzzyWhole : STEP.fuzzy, fit, 'fuzzy');
  }
}

/** Looks an English query up: whole, by its words in any order, and forgiving typing errors when little else fits. */
export function matchEnglish(index: GlossaryIndex, query: string, wanted: number, hits: Hits): void {
  const key = foldEnglish(query);
  if (key === '') return;
  addWhole(index, key, englishWords(query).join(''), hits);
  const words = key.split(' ').slice(0, QUERY_WORDS);
  addByWords(index, words, false, hits);
  if (hits.count(STEP.words) < wanted) addByWords(index, words, true, hits);
}
