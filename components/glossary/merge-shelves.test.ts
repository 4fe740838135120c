import { describe, expect, it } from 'vitest';
import { mergeShelves } from './merge-shelves';
import type { Shelf, ShelvedResult } from './types';

const term = (en: string, shelf: Shelf, score: number): ShelvedResult => ({
  entry: { id: `${shelf}.${en}`, en, zhHant: '詞', zhHans: '词', domain: 'd', source: 'usage' },
  shelf,
  score,
  matched: { form: en, language: 'en', how: 'exact' },
});

const listed = (found: readonly ShelvedResult[]): string[] => mergeShelves(found, 10).map(({ entry }) => entry.id);

describe('mergeShelves', () => {
  it.each([
    [[term('a', 'packaged', 9300), term('b', 'own', 6300)], ['own.b', 'packaged.a'], 'an own term that fits is first'],
    [[term('a', 'own', 3300), term('b', 'packaged', 9300)], ['packaged.b', 'own.a'], 'one that only resembles is not'],
    [
      [term('a', 'packaged', 5300), term('b', 'imported', 9340)],
      ['imported.b', 'packaged.a'],
      'imported that fits better',
    ],
    [[term('a', 'imported', 9343), term('b', 'packaged', 9300)], ['packaged.b', 'imported.a'], 'packaged at equal fit'],
    [[term('A', 'imported', 9343), term('a', 'packaged', 9300)], ['packaged.a'], 'the same pair stands once'],
  ])('%#: %s', (found, expected) => {
    expect(listed(found)).toEqual(expected);
  });
});
