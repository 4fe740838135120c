import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../core/legal-document';
import { compareVersions } from './compare-versions';

/** A chapter of numbered provisions; a number of '' goes on with the one before. */
function chapter(rows: readonly (readonly [number: string, text: string])[]): LegalDocument {
  let at = 0;
  const paragraphs = rows.map(([number, text], index) => {
    const start = at;
    at += text.length + 1;
    return {
      id: `b${index}`,
      role: 'provision' as const,
      text,
      start,
      end: start + text.length,
      ...(number && { number }),
    };
  });
  return {
    url: 'https://www.hklii.hk/en/legis/ord/998',
    site: 'hklii',
    kind: 'legislation',
    language: 'en',
    title: 'Otters Ordinance',
    text: rows.map(([, text]) => text).join('\n'),
    paragraphs,
  };
}

const OLD = chapter([
  ['s 1', 'This is the Otters Ordinance.'],
  ['s 2(1)', 'An otter must be kept for 7 days.'],
  ['s 2(2)', 'Subsection (1) binds the Government.'],
  ['s 3', 'The fee is $100.'],
]);
const NEW = chapter([
  ['s 1', 'This is  the Otters Ordinance.'],
  ['s 2(1)', 'An otter may be kept for 14 days.'],
  ['s 2(2)', 'Subsection (1) binds the Government.'],
  ['s 2A', 'A heron need not be kept.'],
]);

describe('compareVersions', () => {
  it('lists changed, new and repealed sections, and no layout', () => {
    expect(compareVersions(OLD, NEW).map(({ section, is }) => [section, is])).toEqual([
      ['s 2', 'changed'],
      ['s 2A', 'added'],
      ['s 3', 'removed'],
    ]);
  });

  it('shows in a changed section what went and what came', () => {
    const [change] = compareVersions(OLD, NEW);
    expect(change?.lines.filter(({ is }) => is !== 'same')).toEqual([
      { is: 'removed', text: 'must' },
      { is: 'added', text: 'may' },
      { is: 'removed', text: '7' },
      { is: 'added', text: '14' },
    ]);
  });

  it('compares Chinese sections sign by sign', () => {
    const [before, after] = [
      chapter([['第2(1)條', '水獺須飼養七日。']]),
      chapter([['第2(1)條', '水獺可飼養十四日。']]),
    ];
    expect(compareVersions(before, after)).toMatchObject([{ section: '第2條', is: 'changed' }]);
  });

  it('finds nothing between a version and itself, whatever it says', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('s 1', 's 1(2)', 's 2', ''), fc.string({ maxLength: 60 })));
    fc.assert(
      fc.property(rows, (made) => {
        expect(compareVersions(chapter(made), chapter(made))).toEqual([]);
      }),
    );
  });
});
