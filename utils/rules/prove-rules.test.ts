import { describe, expect, it } from 'vitest';
import { phrase } from './phrase';
import { proveRules } from './prove-rules';
import { findFirst, findHits, type Rule } from './rule';

const APPEAL = /\bappeal/;
const DISMISSED: Rule<string> = {
  name: 'appeal <is> dismissed',
  means: 'dismissed',
  says: [phrase`${APPEAL} is dismissed`],
  example: 'The appeal is dismissed.',
  counter: 'The appeal is allowed.',
};
const read = (text: string, rules: readonly Rule<string>[]): string[] =>
  findHits(rules, text).map(({ rule }) => rule.name);

describe('proveRules', () => {
  it.each([
    ['a good row', [DISMISSED], []],
    [
      'a row that misses its example',
      [{ ...DISMISSED, example: 'Appeal out.' }],
      ['does not find its example “Appeal out.”'],
    ],
    [
      'a row that reads its counter',
      [{ ...DISMISSED, counter: 'An appeal is dismissed.' }],
      ['reads its counter “An appeal is dismissed.”'],
    ],
    [
      'a row that its example does not need',
      [DISMISSED, { ...DISMISSED, name: 'dismissed', says: [/dismissed/], example: 'All dismissed.' }],
      ['its example is also read by dismissed'],
    ],
  ] as const)('%s', (_, rules, faults) => {
    expect(proveRules(rules, read)).toEqual(faults.map((fault) => `appeal <is> dismissed: ${fault}`));
  });
});

describe('findFirst', () => {
  it('takes the row that speaks first, and of two the higher', () => {
    const later = { ...DISMISSED, name: 'costs', says: [/costs/] };
    expect(findFirst([later, DISMISSED], 'The appeal is dismissed with costs.')?.rule.name).toBe(
      'appeal <is> dismissed',
    );
  });
});
