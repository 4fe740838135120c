import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../core/language';
import type { DocumentKind, LegalDocument, Paragraph } from '../../core/legal-document';
import { loadDecision, loadReadPage } from './load-pages';
import { loadStatute } from './load-statutes';

const HERE = import.meta.dirname;
const SAMPLES = resolve(HERE, '../../../../shared/samples');

export type AskedQuestion = {
  /** `dev` and `held` are the first set; each later letter is a lot written before the ranking was looked at again. */
  readonly split: string;
  readonly document: string;
  readonly language: 'en' | 'zh' | 'yue';
  readonly question: string;
  /** Printed numbers (or ids of blocks without one) that answer; none where the document does not. */
  readonly paragraphs: readonly string[];
};

/** Whether a paragraph found is one that answers; `s 12` is answered by any of its subsections. */
export const isRightOne = (right: string, found: { readonly id: string; readonly number: string }): boolean =>
  found.id === right ||
  found.number === right ||
  found.number.startsWith(`${right}(`) ||
  found.id.startsWith(`${right}/`);

export const isAnswer = (asked: AskedQuestion, found: { readonly id: string; readonly number: string }): boolean =>
  asked.paragraphs.some((right) => isRightOne(right, found));

const rowsOf = (file: string): string[] => readFileSync(resolve(HERE, file), 'utf8').trim().split('\n').slice(1);

/** The questions written before the ranking was tuned, and the lots written since, with the paragraphs that answer them. */
export function loadQuestions(): AskedQuestion[] {
  return [...rowsOf('questions.tsv'), ...rowsOf('lots.tsv')].map((row) => {
    const [split = '', document = '', language, question = '', paragraphs = '-'] = row.split('\t');
    return {
      split,
      document,
      language: language === 'zh' || language === 'yue' ? language : 'en',
      question,
      paragraphs: paragraphs === '-' ? [] : paragraphs.split(','),
    };
  });
}

const documents = new Map<string, LegalDocument | undefined>();

/** A fictional document of this folder, or a sample where the samples are there; read once. */
export function loadDocument(name: string): LegalDocument | undefined {
  if (!documents.has(name)) documents.set(name, readFixture(name));
  return documents.get(name);
}

function readFixture(name: string): LegalDocument | undefined {
  const own = resolve(HERE, `${name}.txt`);
  if (existsSync(own)) return parseFixture(name, readFileSync(own, 'utf8'));
  const statute = loadStatute(name);
  if (statute) return makeDocument(name, new Map([['kind', 'legislation']]), statute);
  return loadReadPage(name) ?? loadDecision(name) ?? loadCase(name) ?? loadPage(name);
}

/** `key: value` lines, then `# heading` and `12. text` lines. */
function parseFixture(name: string, source: string): LegalDocument {
  const fields = new Map([...source.matchAll(/^(\w+): (.+)$/gm)].map((match) => [match[1], match[2] ?? '']));
  let heading = '';
  const rows: { number: string; text: string; heading: string }[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) heading = line.slice(2);
    const paragraph = /^(s \S+?|\d+)\. (.+)$/.exec(line);
    if (paragraph) rows.push({ number: paragraph[1] ?? '', text: paragraph[2] ?? '', heading });
  }
  return makeDocument(name, fields, rows);
}

function makeDocument(
  name: string,
  fields: ReadonlyMap<string | undefined, string>,
  rows: readonly { number?: string; text: string; heading: string }[],
): LegalDocument {
  const kind = (fields.get('kind') ?? 'judgment') as DocumentKind;
  let offset = 0;
  const paragraphs = rows.map((row, at): Paragraph => {
    const start = offset;
    offset += row.text.length + 1;
    const role = kind === 'legislation' ? 'provision' : 'paragraph';
    return { id: `p${at + 1}`, ...row, role, start, end: start + row.text.length };
  });
  const optional = ['court', 'neutralCitation', 'date', 'restriction'].flatMap((key) => {
    const value = fields.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  return {
    url: `https://example.org/${name}`,
    site: 'page',
    kind,
    language: (fields.get('language') ?? 'en') as Language,
    title: fields.get('title') ?? name,
    text: rows.map(({ text }) => text).join('\n'),
    paragraphs,
    ...Object.fromEntries(optional),
  };
}

type SampleCase = { id: string; title: string; paragraphs: { number: string; text: string }[] };

function loadCase(name: string): LegalDocument | undefined {
  const path = resolve(SAMPLES, 'key-paragraphs/singapore-8.json');
  if (!existsSync(path)) return undefined;
  const found = (JSON.parse(readFileSync(path, 'utf8')) as SampleCase[]).find(({ id }) => id === name);
  return (
    found &&
    makeDocument(
      name,
      new Map([['title', found.title]]),
      found.paragraphs.map((row) => ({ ...row, heading: '' })),
    )
  );
}

/** Saved judgment pages, read plainly: each `12.` in an anchor named `p12` begins a paragraph. */
function loadPage(name: string): LegalDocument | undefined {
  const path = resolve(SAMPLES, `legalref/${name}.htm`);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
  const rows: { number: string; text: string; heading: string }[] = [];
  let rest = text;
  for (let number = 1; ; number++) {
    const at = rest.search(new RegExp(`(?:^| )${number}\\. `));
    if (at < 0) break;
    if (number > 1) rows.push({ number: String(number - 1), text: rest.slice(0, at).trim(), heading: '' });
    rest = rest.slice(at).replace(new RegExp(`^ ?${number}\\. `), '');
  }
  rows.push({ number: String(rows.length + 1), text: rest.slice(0, 1500), heading: '' });
  return makeDocument(name, new Map([['title', name]]), rows);
}
