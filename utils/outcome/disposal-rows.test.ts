import { describe, expect, it } from 'vitest';
import { proveRules } from '../rules/prove-rules';
import { CHINESE_DISPOSALS, type DisposalRule } from './chinese-disposal-rows';
import { ACQUITTED, CONVICTED, JUDGMENTS, SENTENCED } from './english-order-rows';
import { MATTER_ROWS, readMatter } from './matter-rows';
import { readChineseDispositions } from './outcome-chinese';

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
  ] as const)('%s: each row finds its example, alone, and is silent on its counter', (_, rules) => {
    expect(proveRules(rules, first)).toEqual([]);
  });

  it('Chinese: each row finds its example, alone, and is silent on its counter', () => {
    const read = (text: string): string[] => readChineseDispositions(text, true).map(({ rule }) => rule ?? '');
    expect(proveRules(CHINESE_DISPOSALS, read)).toEqual([]);
  });

  it('matters: each row finds its example, and is silent on its counter', () => {
    expect(proveRules(MATTER_ROWS, (text, rules) => [readMatter(text, rules)?.name ?? ''])).toEqual([]);
  });
});
