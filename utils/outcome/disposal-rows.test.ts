import { describe, expect, it } from 'vitest';
import { proveRules } from '../rules/prove-rules';
import { CHINESE_DISPOSALS, type DisposalRule } from './chinese-disposal-rows';
import { DISPOSAL_BARS } from './english-clauses';
import { ACQUITTED, CONVICTED, JUDGMENTS, SENTENCED } from './english-order-rows';
import { MATTER_ROWS, readMatter } from './matter-rows';
import { readChineseDispositions } from './outcome-chinese';
import { type DisposalReading, ENGLISH_READINGS, readEnglishDispositions } from './outcome-english';
import { REPLACED } from './replaced-rows';

/** The first row of a table that reads the text decides. */
const first = (text: string, rules: readonly DisposalRule[]): string[] => {
  const rule = rules.find(({ says }) => says.some((one) => one.test(text)));
  return rule ? [rule.name] : [];
};

describe('disposals, row by row', () => {
  it.each([
    ['convicted', CONVICTED],
    ['acquitted', ACQUITTED],
    ['sentenced', SENTENCED],
    ['judgments', JUDGMENTS],
    ['sentences replaced on appeal', REPLACED],
  ] as const)('%s: each row finds its example, alone, and is silent on its counter', (_, rules) => {
    expect(proveRules(rules, first)).toEqual([]);
  });

  it('English: each way of disposing reads its example, alone, and is silent on its counter', () => {
    const read = (text: string, readings: readonly DisposalReading[]): string[] => [
      ...new Set(readings.flatMap(({ name, read: own }) => (own(text, true).length > 0 ? [name] : []))),
    ];
    expect(proveRules(ENGLISH_READINGS, read)).toEqual([]);
  });

  it.each(DISPOSAL_BARS)('$name silences its example, and not its counter', ({ says, example, counter }) => {
    expect(says.some((pattern) => pattern.test(example))).toBe(true);
    expect(readEnglishDispositions(example, true)).toEqual([]);
    expect(readEnglishDispositions(counter ?? '', true)).not.toEqual([]);
  });

  it('Chinese: each row finds its example, alone, and is silent on its counter', () => {
    const read = (text: string): string[] => readChineseDispositions(text, true).map(({ rule }) => rule ?? '');
    expect(proveRules(CHINESE_DISPOSALS, read)).toEqual([]);
  });

  it('matters: each row finds its example, and is silent on its counter', () => {
    expect(proveRules(MATTER_ROWS, (text, rules) => [readMatter(text, rules)?.name ?? ''])).toEqual([]);
  });
});
