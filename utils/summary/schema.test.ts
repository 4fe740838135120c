import { describe, expect, it } from 'vitest';
import { readSummaryResult, withByHand } from './schema';
import type { ByHand, SummaryResult } from './types';

const kept: SummaryResult = {
  statements: [],
  unanswered: [],
  model: 'm',
  host: 'localhost',
  promptVersion: '1',
  language: 'en',
  length: 'brief',
  madeAt: '2031-03-01T00:00:00.000Z',
  complete: true,
  leftOut: [],
  partsDone: 1,
};
const byHand: ByHand = {
  decisions: { s1: { fate: 'kept' } },
  review: { name: 'A N Other', at: '2031-03-02T00:00:00.000Z' },
};

describe('a kept summary', () => {
  it('carries what a person decided about it', () => {
    expect(readSummaryResult(withByHand(kept, kept.madeAt, byHand))?.byHand).toEqual(byHand);
  });

  it.each([
    ['made at another time', kept, '2031-03-01T00:00:00.001Z'],
    ['damaged', { madeAt: kept.madeAt }, kept.madeAt],
  ])('stays as it was: %s', (_reason, stored, madeAt) => {
    expect(withByHand(stored, madeAt, byHand)).toBe(stored);
  });

  it('is read without decisions, as those kept before there were any', () => {
    expect(readSummaryResult(kept)).toEqual(kept);
  });

  it.each([
    ['a fate nobody knows', { decisions: { s1: { fate: 'burnt' } } }],
    ['a name without end', { decisions: {}, review: { name: 'x'.repeat(10_000), at: '' } }],
  ])('refuses %s', (_what, damaged) => {
    expect(readSummaryResult({ ...kept, byHand: damaged })).toBeUndefined();
  });
});
