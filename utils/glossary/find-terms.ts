import type { Span } from '../core/text-span';
import type { GlossaryIndex } from './build-index';
import { foldSpelling, stemWord } from './english-words';
import { isOtherMeaning } from './homonyms';
import { foldScript, isChineseCode, plainLatin } from './normalise';
import { isOrdinaryChinese, isOrdinaryEnglish } from './ordinary-words';
import { type Form, pairKey, type TermStart } from './term-starts';
import type { GlossaryEntry } from './types';
import { cutsThroughWord } from './word-boundary';

/** A glossary term in running text. */
export type FoundTerm = Span & { readonly text: string; readonly entry: GlossaryEntry };

/** The same, before the entry is looked up: `form` is a number in `index.forms`. */
export type FoundForm = Span & { readonly form: number };

export type FindOptions = {
  /**
   * Everyday words of the statute book (person, day, court), verbs of a noun's stem (pleaded, sharing) and words that
   * their neighbours show to mean something else (will be) are passed over unless asked for.
   */
  readonly everyWord?: boolean;
};

type Word = Span & { readonly stem: string; readonly text: string };

/** Latin letters and digits by range, full-width ones too: property classes take three times as long on a long page. */
const ENGLISH_WORD =
  /[A-Za-z0-9\u00c0-\u024f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:[’'](?=s?(?![A-Za-z0-9]))s?)?/g;

/** Words that stand together in one term are divided by blanks, hyphens and light punctuation only. */
const JOINT = /^[\s\u00a0\-‐‑–/,'’&.()]{0,3}$/;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  const stems = new Map<string, string>();
  for (const match of text.matchAll(ENGLISH_WORD)) {
    const raw = match[0];
    let stem = stems.get(raw);
    if (stem === undefined) {
      stem = stemWord(foldSpelling(plainLatin(raw).replace(/'s?$/, '')));
      stems.set(raw, stem);
    }
    words.push({ start: match.index, end: match.index + raw.length, stem, text: raw });
  }
  return words;
}

function joined(text: string, left: Word, right: Word): boolean {
  return right.start - left.end === 1 || JOINT.test(text.slice(left.end, right.start));
}

/** Number of words that the term covers from this one on, or 0. */
function covers(text: string, words: readonly Word[], at: number, { stems }: TermStart): number {
  for (let step = 1; step < stems.length; step += 1) {
    const before = words[at + step - 1];
    const word = words[at + step];
    if (before === undefined || word === undefined || word.stem !== stems[step] || !joined(text, before, word))
      return 0;
  }
  return stems.length;
}

/** AN, IT and US are abbreviations only in capitals; a name such as Company is left to its own entry. */
function sameCase(form: string, found: string): boolean {
  return !/^[A-Z]{2,}$/.test(form) || /^[A-Z.]{2,}/.test(found);
}

function findEnglish(index: GlossaryIndex, text: string, options: FindOptions): FoundForm[] {
  const words = readWords(text);
  const found: FoundForm[] = [];
  for (let at = 0; at < words.length; ) {
    const group = index.englishStarts.get(words[at]?.stem ?? '');
    const term = group && longestEnglish(index, text, words, at, group, options);
    if (term !== undefined) found.push(term.found);
    at += term?.words ?? 1;
  }
  return found;
}

/** Letters that two texts have in common from their beginning. */
function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
}

/** Of forms with the same stems, the one written most like the text: "sentences" is sentence before sentencing. */
function longestEnglish(
  index: GlossaryIndex,
  text: string,
  words: readonly Word[],
  at: number,
  group: readonly TermStart[],
  options: FindOptions,
) {
  const first = words[at];
  if (first === undefined) return undefined;
  let nearest: { words: number; like: number; found: FoundForm } | undefined;
  for (const start of group) {
    if (nearest !== undefined && start.stems.length < nearest.words) break;
    const count = covers(text, words, at, start);
    const last = words[at + count - 1];
    if (count === 0 || last === undefined) continue;
    const form = index.forms[start.form];
    const said = text.slice(first.start, last.end);
    if (form === undefined || !sameCase(form.text, said)) continue;
    if (count === 1 && !options.everyWord && !isMeant(form, first, text)) continue;
    const like = commonStart(start.key, said.toLowerCase());
    if (nearest !== undefined && like <= nearest.like) continue;
    nearest = { words: count, like, found: { start: first.start, end: last.end, form: start.form } };
  }
  return nearest;
}

/** A single word is meant as the term: no everyday word, no verb of its stem, and the neighbours agree. */
function isMeant({ key, rank, text: written }: Form, word: Word, text: string): boolean {
  if (word.text.length < 3 || /^\d+$/.test(word.text)) return false;
  const said = foldSpelling(plainLatin(word.text).replace(/'s?$/, ''));
  if (!isSameNoun(key, said)) return false;
  const isAbbreviation = /^[A-Z][A-Za-z&]*[A-Z]/.test(written);
  if (!isAbbreviation && isOrdinaryEnglish(key, rank)) return false;
  return !isOtherMeaning(said, text, word);
}

/** The word itself, or one of the two is the plural of the other; `goods`, `directions` and `keys` are no singulars. */
function isSameNoun(key: string, said: string): boolean {
  if (said === key) return true;
  return said === `${key}s` || said === `${key}es` || (key.endsWith('y') && said === `${key.slice(0, -1)}ies`);
}

/** Blanks between Chinese characters, as PDFs and e-Legislation leave them, are stepped over. */
function squeeze(text: string): { folded: string; places: number[] | null } {
  const folded = foldScript(text);
  if (!/[\u3400-\u9fff][ \u00a0\u3000]+[\u3400-\u9fff]/.test(folded)) return { folded, places: null };
  let kept = '';
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const blank = /[ \u00a0\u3000]/.test(folded.charAt(at));
    if (blank && isChineseCode(folded.charCodeAt(at - 1))) continue;
    kept += folded.charAt(at);
    places.push(at);
  }
  return { folded: kept, places };
}

function findChinese(index: GlossaryIndex, text: string, options: FindOptions): FoundForm[] {
  const { folded, places } = squeeze(text);
  const found: FoundForm[] = [];
  for (let at = 0; at + 1 < folded.length; ) {
    const term = isChineseCode(folded.charCodeAt(at)) ? longestChinese(index, folded, at, options) : undefined;
    if (term !== undefined) {
      const last = at + term.key.length - 1;
      found.push({ start: places?.[at] ?? at, end: (places?.[last] ?? last) + 1, form: term.form });
    }
    at += term?.key.length ?? 1;
  }
  return found;
}

function longestChinese(index: GlossaryIndex, folded: string, at: number, options: FindOptions): TermStart | undefined {
  for (const start of index.chineseTerms.get(pairKey(folded, at)) ?? []) {
    if (!folded.startsWith(start.key, at)) continue;
    // What people say in Cantonese is no term of a judgment: 告人 in 被告人.
    if (!options.everyWord && (isOrdinaryChinese(start.key) || index.forms[start.form]?.rank === 2)) continue;
    if (!options.everyWord && cutsThroughWord(folded, at, at + start.key.length)) continue;
    return start;
  }
  return undefined;
}

/** Finds the forms that stand in a text, the longest at each place. */
export function findForms(index: GlossaryIndex, text: string, options: FindOptions = {}): FoundForm[] {
  return [...findEnglish(index, text, options), ...findChinese(index, text, options)].sort(
    (left, right) => left.start - right.start,
  );
}

/**
 * Finds glossary terms in running text, the longest at each place, in both languages and scripts.
 * "granted summary judgments" → summary judgment; 申请禁制令 → 禁制令
 */
export function findTerms(index: GlossaryIndex, text: string, options: FindOptions = {}): FoundTerm[] {
  return findForms(index, text, options).flatMap(({ start, end, form }) => {
    const entry = index.entries[index.forms[form]?.entry ?? -1];
    return entry === undefined ? [] : [{ start, end, text: text.slice(start, end), entry }];
  });
}
