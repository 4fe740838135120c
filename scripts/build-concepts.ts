import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes `utils/ask/data/packed-concepts.ts` from `concepts.tsv` beside it: what the extension needs of the table, without
 * the example questions. Run after every change of the table: `tsx scripts/build-concepts.ts`.
 */

export const CONCEPTS_TABLE = resolve(import.meta.dirname, '../utils/ask/data/concepts.tsv');
const FILE = resolve(import.meta.dirname, '../utils/ask/data/packed-concepts.ts');

/** One line of the table: words that mean the same, and the question on a real document for which the line is there. */
export type ConceptRow = {
  readonly bearing: string;
  readonly english: string;
  readonly chinese: string;
  readonly said: string;
  readonly question: string;
  readonly source: string;
};

const COLUMNS = ['bearing', 'english', 'chinese', 'said', 'question', 'source'] as const;

export function readConcepts(): ConceptRow[] {
  const [, ...lines] = readFileSync(CONCEPTS_TABLE, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as ConceptRow;
  });
}

export const printConcepts = (rows: readonly ConceptRow[]): string =>
  `${[COLUMNS.join('\t'), ...rows.map((row) => COLUMNS.map((column) => row[column]).join('\t'))].join('\n')}\n`;

const HEAD = `/** Equal meanings, one a line: how much it tells, a tab, its words. Written by \`scripts/build-concepts.ts\` from \`concepts.tsv\`. */
`;

/** The whole file as it should be. */
export function packConcepts(rows: readonly ConceptRow[]): string {
  const lines = rows.map(({ bearing, english, chinese, said }) => {
    const terms = [english, chinese, said].filter((cell) => cell !== '').join(', ');
    return `${bearing}\t${terms}`;
  });
  return `${HEAD}export const PACKED_CONCEPTS = \`${lines.join('\n')}\`;\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(FILE, packConcepts(readConcepts()));
}
