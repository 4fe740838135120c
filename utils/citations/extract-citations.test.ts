import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCitations } from './extract-citations';
import type { Citation } from './types';

type Expected = Pick<Citation, 'kind' | 'text' | 'norm'> & { pinpoint?: string; group?: string };
type Row = {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly groups?: false;
};

const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** What a row fixes: everything but the letters themselves, which only say what belongs together. */
function simplify(citations: readonly Expected[]): unknown[] {
  const first = (group: string | undefined): number | undefined =>
    group === undefined ? undefined : citations.findIndex((one) => one.group === group);
  return citations.map(({ kind, text, norm, pinpoint, group }) => ({
    kind,
    text,
    norm,
    pinpoint,
    group: first(group),
  }));
}

const OWN = readRows(resolve(__dirname, '__fixtures__/labelled.jsonl'));
const SHARED = resolve(__dirname, '../../../shared/citation-examples.jsonl');

describe('extractCitations', () => {
  it('has labelled passages of every kind, and some without citations', () => {
    const kinds = new Set(OWN.flatMap(({ expect: wanted }) => wanted.map(({ kind }) => kind)));
    expect(kinds.size).toBe(15);
    expect(OWN.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThan(10);
    expect(OWN.length).toBeGreaterThanOrEqual(200);
  });

  it.each(OWN.map((row) => [row.id, row.text.slice(0, 70).replace(/\n/g, ' '), row] as const))(
    'reads %s: %s',
    (_id, _text, row) => {
      expect(simplify(extractCitations(row.text))).toEqual(simplify(row.expect));
    },
  );
});

/** Passages written from the catalogue of forms before their first run; `groups: false` leaves the letters open. */
const UNSEEN = ['unseen-1', 'unseen-2', 'unseen-3'].flatMap((name) =>
  readRows(resolve(__dirname, `__fixtures__/${name}.jsonl`)),
);

describe('passages written before their first run', () => {
  it.each(UNSEEN.map((row) => [row.id, row.text.slice(0, 70).replace(/\n/g, ' '), row] as const))(
    'reads %s: %s',
    (_id, _text, { text, expect: wanted, groups }) => {
      const found: Expected[] = extractCitations(text);
      const shown = groups === false ? found.map(({ group: _letter, ...one }) => one) : found;
      expect(simplify(shown)).toEqual(simplify(wanted));
    },
  );
});

describe.skipIf(!existsSync(SHARED))('the examples of the catalogue', () => {
  const rows = existsSync(SHARED) ? readRows(SHARED) : [];
  it.each(rows.map((row) => [row.id, row] as const))('reads %s', (_id, row) => {
    expect(simplify(extractCitations(row.text))).toEqual(simplify(row.expect));
  });
});
