import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../utils/core/group-by';
import type { GlossaryEntry } from '../utils/glossary/types';

/*
 * How often a practitioner finds the term. Each set was written from memory of practice, and from the text of real
 * decisions, before anybody looked whether the glossary has it, and is not edited to fit it. Each row is asked in both
 * directions; of several forms the first is the one that is asked.
 */

const DATA = join(import.meta.dirname, 'data');
const FIRST = 3;

/** The sets, each with what was known of it when the glossary was last filled. */
export const PRACTICE_SETS: Readonly<Record<string, string>> = {
  'practice-terms.tsv': 'before the glossary was filled by field',
  'practice-terms-second.tsv': 'after it was filled; first run 80.1 and 81.5 %, then what it missed was added by kind',
  'practice-terms-third.tsv':
    'together with the second; first run 86.6 and 81.8 %, after those additions 88.6 and 83.8 %, then its own misses were added',
  'practice-terms-fourth.tsv':
    'after all of them, by a hand that had not seen the data; commoner terms than those; 96.3 and 100 % at first run, nothing added since',
};

export type PracticeTerm = { readonly field: string; readonly en: readonly string[]; readonly zh: readonly string[] };

/** Finds entries, best first. */
type Search = (query: string) => readonly GlossaryEntry[];

/** Reads a frozen set. */
export function readPracticeTerms(file: string): PracticeTerm[] {
  const lines = readFileSync(join(DATA, file), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [field = '', en = '', zh = ''] = line.split('\t');
    return { field, en: en.toLowerCase().split('|'), zh: zh.split('|') };
  });
}

const chineseOf = (entry: GlossaryEntry): string[] =>
  [entry, ...(entry.variants?.zh ?? []), ...(entry.variants?.everyday ?? [])].map(({ zhHant }) => zhHant);

const englishOf = (entry: GlossaryEntry): string[] =>
  [entry.en, ...(entry.variants?.en ?? [])].map((form) => form.toLowerCase());

const holds = (accepted: readonly string[], forms: readonly string[]): boolean =>
  forms.some((form) => accepted.includes(form));

const share = (found: readonly boolean[]): number =>
  Math.round((found.filter(Boolean).length / Math.max(1, found.length)) * 1000) / 10;

/** Asks every term of a set in both directions. An everyday word stands for a term that has more than one name. */
function ask(terms: readonly PracticeTerm[], search: Search) {
  return terms.map((term) => {
    const [en = ''] = term.en;
    const [zh = ''] = term.zh;
    const isEveryday = term.field === 'everyday';
    const found = search(zh).slice(0, FIRST);
    return {
      ...term,
      toChinese: isEveryday
        ? null
        : search(en)
            .slice(0, FIRST)
            .some((entry) => holds(term.zh, chineseOf(entry))),
      toEnglish: found.some(
        (entry) => holds(term.en, englishOf(entry)) || (isEveryday && holds(term.zh, chineseOf(entry))),
      ),
    };
  });
}

const toChineseShare = (asked: ReturnType<typeof ask>): number =>
  share(asked.flatMap(({ toChinese }) => toChinese ?? []));

const toEnglishShare = (asked: ReturnType<typeof ask>): number => share(asked.map(({ toEnglish }) => toEnglish));

/** Scores all of a set; `fields` each field, `missed` what was not found, for who fills the glossary. */
export function scorePractice(terms: readonly PracticeTerm[], search: Search) {
  const asked = ask(terms, search);
  const fields = [...groupBy(asked, ({ field }) => field)].map(([field, of]) => ({
    field,
    terms: of.length,
    'EN→ZH %': field === 'everyday' ? '' : toChineseShare(of),
    'ZH→EN %': toEnglishShare(of),
  }));
  return {
    toChinese: toChineseShare(asked),
    toEnglish: toEnglishShare(asked),
    fields,
    missed: {
      toChinese: asked.filter(({ toChinese }) => toChinese === false).map(({ en, zh }) => `${en[0]}\t${zh[0]}`),
      toEnglish: asked.filter(({ toEnglish }) => !toEnglish).map(({ en, zh }) => `${en[0]}\t${zh[0]}`),
    },
  };
}
