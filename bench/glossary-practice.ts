import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex, searchGlossary } from '../utils/glossary/search-glossary';
import type { GlossaryEntry } from '../utils/glossary/types';

/*
 * How often a practitioner finds the term: data/practice-terms.tsv was written from memory of practice before the
 * glossary was filled by field, and is not edited to fit it. Each row is asked in both directions; from Chinese, the
 * form that practice uses most.
 */

const FILE = join(import.meta.dirname, 'data/practice-terms.tsv');
const FIRST = 3;

type PracticeTerm = { readonly field: string; readonly en: string; readonly zh: readonly string[] };

/** Reads the frozen set. */
export function readPracticeTerms(): PracticeTerm[] {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [field = '', en = '', zh = ''] = line.split('\t');
    return { field, en, zh: zh.split('|') };
  });
}

const chineseOf = (entry: GlossaryEntry): string[] =>
  [entry, ...(entry.variants?.zh ?? []), ...(entry.variants?.everyday ?? [])].map(({ zhHant }) => zhHant);

const englishOf = (entry: GlossaryEntry): string[] =>
  [entry.en, ...(entry.variants?.en ?? [])].map((form) => form.toLowerCase());

/** Says whether an entry gives one of the accepted forms for this term, asked from either side. */
const answers = (entry: GlossaryEntry, { en, zh }: PracticeTerm): boolean =>
  entry.usage === undefined &&
  (chineseOf(entry).some((form) => zh.includes(form)) || englishOf(entry).includes(en.toLowerCase()));

const share = (found: readonly boolean[]): number =>
  Math.round((found.filter(Boolean).length / Math.max(1, found.length)) * 100);

/** Scores each field and all of them; `missed` names what was not found, for the reader of the bench. */
export function scorePractice(entries: readonly GlossaryEntry[]) {
  const index = buildIndex(entries);
  const first = (query: string): GlossaryEntry[] =>
    searchGlossary(index, query, { limit: FIRST }).map(({ entry }) => entry);
  const asked = readPracticeTerms().map((term) => ({
    ...term,
    toChinese: first(term.en).some((entry) => chineseOf(entry).some((form) => term.zh.includes(form))),
    toEnglish: first(term.zh[0] ?? '').some(
      (entry) =>
        answers(entry, term) && (term.field === 'everyday' || englishOf(entry).includes(term.en.toLowerCase())),
    ),
  }));
  const fields = [...new Set(asked.map(({ field }) => field)), 'all'];
  const rows = fields.map((field) => {
    const of = asked.filter((term) => field === 'all' || term.field === field);
    const english = of.filter(({ field }) => field !== 'everyday');
    return {
      field,
      terms: of.length,
      'EN→ZH %': english.length === 0 ? '' : share(english.map(({ toChinese }) => toChinese)),
      'ZH→EN %': share(of.map(({ toEnglish }) => toEnglish)),
    };
  });
  const missed = {
    toChinese: asked.filter(({ toChinese, field }) => !toChinese && field !== 'everyday').map(({ en }) => en),
    toEnglish: asked.filter(({ toEnglish }) => !toEnglish).map(({ zh }) => zh[0] ?? ''),
  };
  return { rows, missed };
}
