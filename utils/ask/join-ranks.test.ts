import { expect, it } from 'vitest';
import { joinRanks } from './join-ranks';

it.each([
  [[['a', 'b', 'c']], ['a', 'b', 'c'], 'one ranking stays as it is'],
  [
    [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
    ],
    ['b', 'a', 'c'],
    'what both hold high comes first',
  ],
  [[['a'], ['b', 'c']], ['a', 'b', 'c'], 'what one does not know is not lost'],
  [[], [], 'nothing'],
])('%j → %j (%s)', (rankings, joined) => expect(joinRanks(rankings)).toEqual(joined));
