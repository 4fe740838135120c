import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadDocument } from '../utils/ask/__fixtures__/load-set';
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

it.runIf(existsSync(resolve(__dirname, '../../shared/samples')))(
  'the examples on Hong Kong documents are found',
  () => {
    // Every sixth line: all of them take half a minute.
    const looked = readConcepts().filter((_, at) => at % 6 === 0);
    const missed = looked.filter(({ question, source }) => {
      const [, name = '', paragraphs = ''] = /^(\S+) \[([^\]]+)\]$/.exec(source) ?? [];
      const document = /^(?:hk:|page:|cap)/.test(name) ? loadDocument(name) : undefined;
      if (!document || paragraphs === 'not answered') return false;
      const wanted = paragraphs.split(', ');
      return !rankParagraphs(question, document, { limit: 8 }).some(({ id, number }) =>
        wanted.some((one) => id === one || number === one || number.startsWith(`${one}(`) || id.startsWith(`${one}/`)),
      );
    });
    // A line that was taken out later may have helped one of them along.
    expect(missed.length).toBeLessThanOrEqual(2);
  },
);
