import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';
import type { PackedChinese, PackedGlossary, PackedRow } from '../utils/glossary/entries';
import type { ChineseUsage } from '../utils/glossary/types';
import { addPractice, practiceFiles } from './build-glossary-practice';
import { compileReadings, readJyutping, readPinyin } from './build-readings';

/*
 * Makes utils/glossary/data/entries.json, readings.json and characters.json from the tables beside them:
 *   tsx scripts/build-glossary.ts
 * Simplified, Jyutping and Pinyin are added here, so that no conversion library is shipped.
 */

export const DATA = join(dirname(fileURLToPath(import.meta.url)), '../utils/glossary/data');

const toSimplified = Converter({ from: 'hk', to: 'cn' });

/** One line of a table by column name. */
type Row = Readonly<Record<string, string>>;

/** Reads a table of `data/`: tab-separated, first line the column names, no quoting. */
export function readTable(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(DATA, name), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? '']));
  });
}

const formsOf = (cell: string | undefined): string[] => (cell ?? '').split(' | ').filter((form) => form !== '');

type Readings = ReturnType<typeof compileReadings>;

/** Reads a form by the table of characters, as the extension will. */
function readerOf({ characters, jyutping, pinyin }: Readings) {
  const cantonese = jyutping.split(' ');
  const mandarin = pinyin.split(' ');
  const places = new Map([...characters].map((character, at) => [character, at]));
  const read = (form: string, syllables: readonly string[]): string => {
    const places_ = [...form].filter((character) => /\p{Script=Han}/u.test(character)).map((one) => places.get(one));
    return places_.includes(undefined) ? '' : places_.map((at) => syllables[at ?? -1]).join(' ');
  };
  return { jyutping: (form: string) => read(form, cantonese), pinyin: (form: string) => read(form, mandarin) };
}

/** Adds Simplified to Chinese forms, and the readings that the table of characters would get wrong. */
function packChinese(
  forms: readonly string[],
  byTable: ReturnType<typeof readerOf>,
  givenSimplified: readonly string[] = [],
): PackedChinese {
  const simplified = forms.map((form, at) => givenSimplified[at] ?? toSimplified(form));
  const otherwise = (reading: string, table: string): string => (reading === table ? '' : reading);
  const jyutping = forms.map((form) => otherwise(readJyutping(form), byTable.jyutping(form)));
  const mandarin = simplified.map((form, at) => otherwise(readPinyin(form), byTable.pinyin(forms[at] ?? '')));
  const column = (readings: readonly string[]): string =>
    readings.every((one) => one === '') ? '' : readings.join('|');
  return [forms.join('|'), simplified.join('|'), column(jyutping), column(mandarin)];
}

/** A meaning on its way into the file. */
export type Meaning = {
  readonly en: string[];
  readonly zh: string[];
  readonly zhHans: string[];
  readonly domain: string;
  readonly source: string;
  readonly usage: ChineseUsage | '';
  readonly note: string;
  readonly everyday: string[];
  /** Practice uses it in general, not one chapter alone. */
  readonly common?: boolean;
};

function readMeaning(row: Row): Meaning {
  return {
    en: formsOf(row.en),
    zh: formsOf(row.zhHant),
    zhHans: formsOf(row.zhHans),
    domain: row.domain ?? '',
    source: row.source || 'usage',
    usage: row.usage === 'mainland' || row.usage === 'taiwan' ? row.usage : '',
    note: row.note ?? '',
    everyday: [],
  };
}

/** A chapter's title, found also by its number and abbreviation: Cap. 571, 第571章, SFO. */
function readChapter(row: Row): Meaning {
  const cap = row.cap ?? '';
  const isChapter = /^\d/.test(cap);
  const repealed = / \(Repealed\)$/.test(row.en ?? '');
  const notes = [repealed ? 'repealed' : '', row.confirmed === 'no' ? 'Chinese title not confirmed' : ''];
  return {
    en: [
      (row.en ?? '').replace(/ \(Repealed\)$/, ''),
      ...formsOf(row.abbreviations),
      isChapter ? `Cap. ${cap}` : `Instrument ${cap}`,
    ],
    zh: [row.zhHant ?? '', ...(isChapter ? [`第${cap}章`] : [])],
    zhHans: [],
    domain: 'title',
    source: isChapter ? `Cap. ${cap}` : `Instrument ${cap}`,
    usage: '',
    note: notes.filter((note) => note !== '').join('; '),
    everyday: [],
  };
}

/** Puts everyday words with the meaning they stand for, or makes that meaning. */
function addEveryday(meanings: Meaning[], rows: readonly Row[]): void {
  const byPair = new Map(meanings.map((meaning) => [`${meaning.en[0]}\t${meaning.zh[0]}`, meaning]));
  for (const row of rows) {
    const key = `${row.en}\t${row.zhHant}`;
    const known = byPair.get(key) ?? readMeaning(row);
    if (!byPair.has(key)) meanings.push(known);
    byPair.set(key, known);
    known.everyday.push(...formsOf(row.everyday));
  }
}

/** Adds abbreviations and other spellings to the meaning they belong to, or makes that meaning. */
function addForms(meanings: Meaning[], rows: readonly Row[]): void {
  const byPair = new Map(meanings.map((meaning) => [`${meaning.en[0]}\t${meaning.zh[0]}`, meaning]));
  for (const row of rows) {
    const given = readMeaning(row);
    const known = byPair.get(`${given.en[0]}\t${given.zh[0]}`);
    if (known === undefined) meanings.push(given);
    else {
      known.en.push(...given.en.filter((form) => !known.en.includes(form)));
      known.zh.push(...given.zh.filter((form) => !known.zh.includes(form)));
    }
  }
}

/** Reads the terms of practice, with the subject that their file names. */
function readPractice(): Meaning[] {
  return practiceFiles(DATA).flatMap(({ file, subject }) =>
    readTable(file).map((row) => ({ ...readMeaning(row), domain: subject, everyday: formsOf(row.everyday) })),
  );
}

const TABLES_OF_TERMS = ['terms.tsv'];

/** Numbers the words that repeat. */
function numbering(): { readonly words: string[]; numberOf: (word: string) => number } {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  return { words, numberOf };
}

const withoutEmptyTail = (row: readonly unknown[]): unknown[] => {
  const last = row.findLastIndex((cell) => cell !== '');
  return row.slice(0, last + 1);
};

/** Makes the compact glossary from the tables. */
export function compileGlossary(): PackedGlossary & { readonly readings: Readings } {
  const known = TABLES_OF_TERMS.flatMap(readTable).map(readMeaning);
  addForms(known, readTable('more-terms.tsv'));
  addEveryday(known, readTable('everyday.tsv'));
  const meanings = addPractice(known, readPractice());
  meanings.push(...readTable('chapters.tsv').map(readChapter));
  const used = meanings.flatMap(({ zh, everyday }) => [...zh, ...everyday].flatMap((form) => [...form]));
  const readings = compileReadings(used);
  const byTable = readerOf(readings);
  const domains = numbering();
  const sources = numbering();
  const rows = meanings.map((meaning) =>
    withoutEmptyTail([
      meaning.en.join('|'),
      packChinese(meaning.zh, byTable, meaning.zhHans),
      domains.numberOf(meaning.domain),
      sources.numberOf(meaning.source),
      meaning.usage,
      meaning.note,
      meaning.everyday.length > 0 ? packChinese(meaning.everyday, byTable) : '',
      meaning.common ? 1 : '',
    ]),
  );
  return { domains: domains.words, sources: sources.words, rows: rows as unknown as readonly PackedRow[], readings };
}

/** The block of common Chinese characters, U+4E00 to U+9FFF. */
const FIRST_CHARACTER = 0x4e00;
const LAST_CHARACTER = 0x9fff;

/** Lists every Traditional character with its Simplified one; the search folds both sides with it. */
export function compileCharacters(): { from: string; to: string } {
  const all = Array.from({ length: LAST_CHARACTER - FIRST_CHARACTER + 1 }, (_, at) =>
    String.fromCharCode(FIRST_CHARACTER + at),
  );
  const changed = all.filter(
    (character) => toSimplified(character) !== character && toSimplified(character).length === 1,
  );
  return { from: changed.join(''), to: changed.map((character) => toSimplified(character)).join('') };
}

/** The file's text, one entry a line, so that a change of one term is a change of one line. */
export function printGlossary({ domains, sources, rows }: PackedGlossary): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"domains":${JSON.stringify(domains)},\n"sources":${JSON.stringify(sources)},\n"rows":[\n${lines}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(DATA, 'characters.json'), `${JSON.stringify(compileCharacters())}\n`);
  const glossary = compileGlossary();
  writeFileSync(join(DATA, 'readings.json'), `${JSON.stringify(glossary.readings)}\n`);
  writeFileSync(join(DATA, 'entries.json'), printGlossary(glossary));
}
