import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRightOne, loadDocument } from '../utils/ask/__fixtures__/load-set';
import { rankParagraphs } from '../utils/ask/rank-paragraphs';
import { packConcepts, readConcepts } from './build-concepts';

const BEARINGS = new Set(['subject', 'common', 'loose', 'party', 'general']);

it('what the extension carries is the table', () => {
  const file = resolve(__dirname, '../utils/ask/data/packed-concepts.ts');
  expect(readFileSync(file, 'utf8') === packConcepts(readConcepts())).toBe(true);
});

it('every line says how much it tells, and for which question on which real document it is there', () => {
  const incomplete = readConcepts().filter(
    ({ bearing, question, source }) => !BEARINGS.has(bearing) || question === '' || !/^\S+ \[[^\]]+\]$/.test(source),
  );
  expect(incomplete).toEqual([]);
});

type Example = { readonly question: string; readonly paragraphs: readonly string[] };

/** The examples of every sixth line (all of them take half a minute), by document; none without the samples. */
function examplesByDocument(): Map<string, Example[]> {
  const found = new Map<string, Example[]>();
  if (!existsSync(resolve(__dirname, '../../shared/samples'))) return found;
  for (const { question, source } of readConcepts().filter((_, at) => at % 6 === 0)) {
    const [, name = '', paragraphs = ''] = /^(\S+) \[([^\]]+)\]$/.exec(source) ?? [];
    if (!/^(?:hk:|page:|cap)/.test(name) || paragraphs === 'not answered') continue;
    found.set(name, [...(found.get(name) ?? []), { question, paragraphs: paragraphs.split(', ') }]);
  }
  return found;
}

const examples = examplesByDocument();

describe.runIf(examples.size > 0)('the examples on Hong Kong documents', () => {
  const missed: string[] = [];

  it.each([...examples])('are looked for in %s', (name, asked) => {
    const document = loadDocument(name);
    for (const { question, paragraphs } of document ? asked : []) {
      const found = document ? rankParagraphs(question, document, { limit: 8 }) : [];
      if (!found.some((one) => paragraphs.some((right) => isRightOne(right, one)))) missed.push(question);
    }
  });

  it('are found', () => {
    // A line that was taken out later may have helped one of them along.
    expect(missed.length).toBeLessThanOrEqual(2);
  });
});
