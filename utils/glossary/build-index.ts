import { foldEnglish, stemWord } from './english-words';
import { looseKey } from './loose-romanisation';
import { chineseFormKey, dropTones, foldRomanised } from './normalise';
import { countBits, letterMask } from './spelling-distance';
import { type Form, groupChinese, groupEnglish, type TermStart } from './term-starts';
import type { ChineseForm, GlossaryEntry } from './types';

/** An English word that occurs in some form. */
export type Word = { readonly text: string; readonly mask: number; readonly forms: number[] };

/**
 * Everything a query meets. Plain maps and arrays, built in one pass; a serialised index would load more slowly than
 * this is built (measured on minisearch: 476 ms to load, 313 ms to build).
 */
export type GlossaryIndex = {
  readonly entries: readonly GlossaryEntry[];
  readonly forms: readonly Form[];
  /** Folded key → forms written exactly so (English and Chinese). */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** Stems in order, or letters without blanks, or Chinese without 的 → forms that differ only in inflection. */
  readonly inflected: ReadonlyMap<string, readonly number[]>;
  /** Stems sorted → forms that hold the same words in another order. */
  readonly bags: ReadonlyMap<string, readonly number[]>;
  readonly romanised: ReadonlyMap<string, readonly number[]>;
  /** Jyutping as people spell it by ear → forms. */
  readonly looselyRomanised: ReadonlyMap<string, readonly number[]>;
  /** Folded keys in order, with their form, for prefixes. */
  readonly sorted: readonly number[];
  readonly sortedRomanised: readonly string[];
  readonly words: readonly Word[];
  readonly wordNumbers: ReadonlyMap<string, number>;
  readonly sortedWords: readonly number[];
  readonly wordsOfStem: ReadonlyMap<string, readonly number[]>;
  readonly wordsByLength: ReadonlyMap<number, readonly number[]>;
  /** All Chinese keys in one string, a newline before each; `chineseStarts` says where each form begins. */
  readonly chinese: string;
  readonly chineseStarts: readonly number[];
  readonly chineseForms: readonly number[];
  readonly bigrams: ReadonlyMap<string, readonly number[]>;
  /** First stem → English forms beginning with it, longest first; for running text. */
  readonly englishStarts: ReadonlyMap<string, readonly TermStart[]>;
  /** First two characters → Chinese forms beginning with them, longest first. */
  readonly chineseTerms: ReadonlyMap<number, readonly TermStart[]>;
};

/** Words that carry no meaning of their own in a term: asked for, they help; missing, they do not matter. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on to for and or by with at from as under into upon his her its their be is'.split(' '),
);

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

type Draft = {
  readonly forms: Form[];
  readonly words: Word[];
  readonly wordNumbers: Map<string, number>;
};

function numberOfWord(draft: Draft, text: string): number {
  const known = draft.wordNumbers.get(text);
  if (known !== undefined) return known;
  const number = draft.words.push({ text, mask: letterMask(text), forms: [] }) - 1;
  draft.wordNumbers.set(text, number);
  return number;
}

function addEnglish(draft: Draft, entry: number, text: string, rank: Form['rank']): void {
  const key = foldEnglish(text);
  if (key === '') return;
  const words = key.split(' ').map((word) => numberOfWord(draft, word));
  const form = draft.forms.push({ entry, text, key, language: 'en', rank, words }) - 1;
  for (const word of words) {
    const forms = draft.words[word]?.forms;
    if (forms !== undefined && forms.at(-1) !== form) forms.push(form);
  }
}

function addChinese(draft: Draft, entry: number, given: ChineseForm, rank: Form['rank']): void {
  const key = chineseFormKey(given.zhHant);
  if (key === '') return;
  draft.forms.push({ entry, text: given.zhHant, key, language: 'zh', rank, words: [] });
  const simplified = given.zhHans === '' ? key : chineseFormKey(given.zhHans);
  // Conversion by phrase (瞭解 → 了解) can differ from conversion by character: then both are searched.
  if (simplified !== key) {
    draft.forms.push({ entry, text: given.zhHans, key: simplified, language: 'zh', rank, words: [] });
  }
  for (const language of ['jyutping', 'pinyin'] as const) {
    const reading = given[language];
    if (reading !== undefined && reading !== '') {
      draft.forms.push({ entry, text: reading, key: foldRomanised(reading), language, rank, words: [] });
    }
  }
}

function addEntry(draft: Draft, entry: GlossaryEntry, number: number): void {
  addEnglish(draft, number, entry.en, 0);
  for (const text of entry.variants?.en ?? []) addEnglish(draft, number, text, 1);
  addChinese(draft, number, entry, 0);
  for (const form of entry.variants?.zh ?? []) addChinese(draft, number, form, 1);
  for (const form of entry.variants?.everyday ?? []) addChinese(draft, number, form, 2);
}

/** 的 and its colloquial and literary equals come and go inside a term. */
export function dropParticles(chineseKey: string): string {
  return chineseKey.replace(/[的之嘅]/g, '');
}

/** Stems of an English key, in order. */
export function stemKey(key: string): string {
  return key.split(' ').map(stemWord).join(' ');
}

/** Stems of an English key without light words, sorted. */
export function bagKey(key: string): string {
  const words = key.split(' ').filter((word) => !LITTLE_WORDS.has(word));
  return words.map(stemWord).sort().join(' ');
}

function mapForms(forms: readonly Form[]) {
  const exact = new Map<string, number[]>();
  const inflected = new Map<string, number[]>();
  const bags = new Map<string, number[]>();
  const romanised = new Map<string, number[]>();
  const looselyRomanised = new Map<string, number[]>();
  forms.forEach(({ key, language, text }, form) => {
    if (language === 'jyutping') push(looselyRomanised, looseKey(text), form);
    if (language === 'jyutping' || language === 'pinyin') {
      const letters = dropTones(key);
      push(romanised, letters, form);
      // ü is v on a keyboard, and u for those who leave the dots out.
      if (letters.includes('v')) push(romanised, letters.replaceAll('v', 'u'), form);
      return;
    }
    push(exact, key, form);
    if (language === 'zh') {
      const loose = dropParticles(key);
      if (loose !== key && loose !== '') push(inflected, loose, form);
      return;
    }
    push(inflected, stemKey(key), form);
    if (key.includes(' ')) {
      push(inflected, key.replaceAll(' ', ''), form);
      push(bags, bagKey(key), form);
    }
  });
  return { exact, inflected, bags, romanised, looselyRomanised };
}

function joinChinese(forms: readonly Form[]) {
  const chineseStarts: number[] = [];
  const chineseForms: number[] = [];
  const bigrams = new Map<string, number[]>();
  let length = 0;
  const keys: string[] = [];
  forms.forEach(({ key, language }, form) => {
    if (language !== 'zh') return;
    chineseStarts.push(length + 1);
    chineseForms.push(form);
    keys.push(key);
    length += key.length + 1;
    for (let at = 0; at + 1 < key.length; at += 1) push(bigrams, key.slice(at, at + 2), form);
  });
  return { chinese: `\n${keys.join('\n')}\n`, chineseStarts, chineseForms, bigrams };
}

function groupWords(words: readonly Word[]) {
  const wordsOfStem = new Map<string, number[]>();
  const wordsByLength = new Map<number, number[]>();
  words.forEach(({ text }, number) => {
    push(wordsOfStem, stemWord(text), number);
    push(wordsByLength, text.length, number);
  });
  return { wordsOfStem, wordsByLength };
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Builds the index over packaged, imported and own entries alike. */
export function buildIndex(entries: readonly GlossaryEntry[]): GlossaryIndex {
  const draft: Draft = { forms: [], words: [], wordNumbers: new Map() };
  entries.forEach((entry, number) => {
    addEntry(draft, entry, number);
  });
  const { forms, words, wordNumbers } = draft;
  const maps = mapForms(forms);
  const keyOf = (form: number): string => forms[form]?.key ?? '';
  return {
    entries,
    forms,
    ...maps,
    ...joinChinese(forms),
    ...groupWords(words),
    sorted: forms
      .map((_, form) => form)
      .filter((form) => forms[form]?.language === 'en')
      .sort((left, right) => byText(keyOf(left), keyOf(right))),
    sortedRomanised: [...maps.romanised.keys()].sort(byText),
    words,
    wordNumbers,
    sortedWords: words
      .map((_, word) => word)
      .sort((left, right) => byText(words[left]?.text ?? '', words[right]?.text ?? '')),
    englishStarts: groupEnglish(forms, entries),
    chineseTerms: groupChinese(forms, entries),
  };
}

/** Counts letters that one word has and the other lacks; more than twice the errors allowed cannot match. */
export function lettersApart(left: number, right: number): number {
  return countBits(left ^ right);
}
