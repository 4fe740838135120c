import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../core/language';
import type { MinimalDocument } from '../../core/legal-document';
import type { Statement } from '../../core/statement';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A statement of the set: `error` is what was seeded into it, or undefined where it is true. */
export type Case = {
  readonly name: string;
  readonly statement: Statement;
  readonly error?: string;
  readonly half: 'dev' | 'held-out' | 'fresh';
};

/** Documents on which rules were tuned; the others were left alone until the rules stood. */
const DEV = new Set(['contract-appeal', 'drug-sentence', 'wounding-sentence-zh', 'kennels-ordinance']);
/**
 * Written after the rules, and run once before any rule was changed for them; so were all `*.more.tsv`. What that first run gave,
 * errors found and true statements flagged: held-out 90.5 % and 7.8 %; fall-at-work and theft-appeal-zh 89.0 % and 10.3 %; winding-up,
 * deportation-review-zh and careless-driving 94.6 % and 14.5 %; `*.more.tsv` 69 % and 13 %; seepage-claim and dismissal-zh 85.7 % and 8.0 %;
 * yacht-refit 88 % and 21 %; forklift-zh 92 % and 0 %; then, in lots of four documents, probate-will, leave-sentence,
 * traffic-sentence-zh and securities-ordinance 80.4 % and 12.5 %; defamation-forum, family-relief, labour-appeal-zh and
 * building-claim-zh 77.0 % and 14.1 %; shop-tenancy, planning-review, compensation-zh-hans and assault-appeal-zh 76.0 % and
 * 12.0 %; torture-review, cargo-insurance, burglary-sentence-zh and market-ordinance-zh 78.7 % and 13.8 %;
 * last, salary-dispute and injunction-zh 87.5 % and 15.4 %.
 * Each was then read and the rules widened, so the figures of the bench are of known statements: unseen ones are nearer to the first runs.
 */
const FRESH = new Set([
  'fall-at-work',
  'theft-appeal-zh',
  'winding-up',
  'deportation-review-zh',
  'careless-driving',
  'seepage-claim',
  'dismissal-zh',
  'yacht-refit',
  'forklift-zh',
  'probate-will',
  'leave-sentence',
  'traffic-sentence-zh',
  'securities-ordinance',
  'defamation-forum',
  'family-relief',
  'labour-appeal-zh',
  'building-claim-zh',
  'shop-tenancy',
  'planning-review',
  'compensation-zh-hans',
  'assault-appeal-zh',
  'torture-review',
  'cargo-insurance',
  'burglary-sentence-zh',
  'market-ordinance-zh',
  'salary-dispute',
  'injunction-zh',
]);

/**
 * What a strong model answers, with its quotations, and the same with one realistic error each; `answers/NAME`. Written before
 * the rules were changed for them; `review` and `oral-zh` were scored once, when the rules stood.
 */
export const ANSWER_NAMES: readonly string[] = readdirSync(join(FOLDER, 'answers'))
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => `answers/${file.replace('.tsv', '')}`)
  .sort();

/** Fictional judgments and ordinances: `# heading`, `@ judge`, `[12] paragraph`, one a line. */
export function readDocument(name: string): MinimalDocument {
  const [title = '', language = '', ...lines] = readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
  const paragraphs: MinimalDocument['paragraphs'][number][] = [];
  let heading = '';
  let opinion = '';
  for (const line of lines) {
    if (line.startsWith('# ')) heading = line.slice(2);
    else if (line.startsWith('@ ')) opinion = line.slice(2);
    else {
      // `- ` begins a paragraph without a printed number.
      const [, number, text = ''] = /^(?:\[([^\]]+)\]|-) (.*)$/.exec(line) ?? [];
      paragraphs.push({
        id: `p${paragraphs.length + 1}`,
        ...(number === undefined ? {} : { number }),
        text,
        heading: opinion === '' ? heading : `${opinion} > ${heading}`,
        ...(opinion === '' ? {} : { opinion }),
      });
    }
  }
  return { title: title.replace('title: ', ''), language: language.replace('language: ', '') as Language, paragraphs };
}

/** Tab-separated: error or `true`, paragraphs, statement, quotation. `NAME.more.tsv` holds statements written later, in freer words. */
export function readCases(name: string): Case[] {
  const half = DEV.has(name) ? 'dev' : FRESH.has(name) ? 'fresh' : 'held-out';
  const more = `${name}.more.tsv`;
  return [
    ...readTable(name, `${name}.tsv`, half),
    ...(existsSync(join(FOLDER, more)) ? readTable(name, more, 'fresh') : []),
  ];
}

function readTable(name: string, file: string, half: Case['half']): Case[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [error = '', paragraphs = '', text = '', quote = ''] = line.split('\t');
    const statement = {
      text,
      paragraphs: paragraphs === '' ? [] : paragraphs.split(','),
      quotes: quote.trim() === '' ? [] : [quote.trim()],
    };
    return { name, statement, half, ...(error === 'true' ? {} : { error }) };
  });
}

export const DOCUMENT_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv') && !file.endsWith('.more.tsv'))
  .map((file) => file.replace('.tsv', ''))
  .sort();
