import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../core/fold-chinese';
import { proveRules } from '../../rules/prove-rules';
import { chooseRule } from '../whose-words';
import { CHINESE_WHOSE } from './chinese-rows';
import { ENGLISH_WHOSE } from './english-rows';
import { HEADING_WHOSE } from './heading-rows';
import type { WhoseRule } from './types';

/** The row that speaks first decides. */
const read = (text: string, rules: readonly WhoseRule[]): string[] => {
  const hit = chooseRule(rules, toTraditional(text).replace(/[’]/g, "'"));
  return hit ? [hit.rule.name] : [];
};

describe('whose words, row by row', () => {
  it.each([
    ['English', ENGLISH_WHOSE],
    ['Chinese', CHINESE_WHOSE],
    ['headings', HEADING_WHOSE],
  ] as const)('%s: each row finds its example, alone, and is silent on its counter', (_, rules) => {
    expect(proveRules(rules, read)).toEqual([]);
  });
});
