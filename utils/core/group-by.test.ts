import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('keeps keys and items in order of appearance', () => {
  expect([...groupBy(['sha tin', 'tai po', 'sai kung', 'tuen mun'], (name) => name[0])]).toEqual([
    ['s', ['sha tin', 'sai kung']],
    ['t', ['tai po', 'tuen mun']],
  ]);
});

it('is empty for nothing', () => {
  expect(groupBy([], String).size).toBe(0);
});
