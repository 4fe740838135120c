import { describe, expect, it } from 'vitest';
import { proveRules } from '../../rules/prove-rules';
import { BARRED } from './barred-rows';
import { CHINESE_SENTENCING } from './chinese-rows';
import { ENGLISH_SENTENCING } from './english-rows';
import { readSteps } from './read-steps';
import type { SentencingRule } from './types';

/** A row that goes on with a sentence is read here as if it began one. */
const alone = (rules: readonly SentencingRule[]): SentencingRule[] =>
  rules.map(({ means: { follows: _, ...means }, ...rule }) => ({ ...rule, means }));

describe('sentencing, row by row', () => {
  it.each([
    ['English', ENGLISH_SENTENCING],
    ['Chinese', CHINESE_SENTENCING],
  ] as const)('%s: each row finds its example, alone, and is silent on its counter', (_, rules) => {
    expect(proveRules(alone(rules), (text, given) => readSteps(text, given).map(({ rule }) => rule.name))).toEqual([]);
  });

  it('each bar finds its example, alone, and is silent on its counter', () => {
    expect(
      proveRules(BARRED, (text, rules) =>
        rules.filter(({ says }) => says.some((one) => one.test(text))).map(({ name }) => name),
      ),
    ).toEqual([]);
  });
});
