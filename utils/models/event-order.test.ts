import { describe, expect, it } from 'vitest';
import { createEventOrder } from './event-order';

const event = (number: number | string): string => `id: ${number}\ndata: {"n":"${number}"}`;
const DONE = 'data: [DONE]';

const run = (events: readonly string[]): string[] => {
  const order = createEventOrder();
  return [...events.flatMap((one) => order.push(one)), ...order.end()];
};

const ROWS: [came: string[], given: string[], why: string][] = [
  [[0, 1, 2].map(event), [0, 1, 2].map(event), 'in order'],
  [[0, 2, 1, 3].map(event), [0, 1, 2, 3].map(event), 'one came early'],
  [[5, 7, 8, 6].map(event), [5, 6, 7, 8].map(event), 'numbered from five'],
  [[0, 1, 1, 0, 2].map(event), [0, 1, 2].map(event), 'sent again after a reconnection'],
  [['a', 'b', 'a'].map(event), ['a', 'b'].map(event), 'marks that are no numbers'],
  [['data: 1', 'data: 1'], ['data: 1', 'data: 1'], 'the same word twice, unnumbered: an honest repetition'],
  [
    [event(0), event(2), DONE],
    [event(0), event(2), DONE],
    'a number that never comes: what was held stands before the end',
  ],
  [
    ['data: {"sequence_number":1}', 'data: {"sequence_number":0}'].reverse(),
    ['data: {"sequence_number":0}', 'data: {"sequence_number":1}'],
    'numbered inside the data',
  ],
];

describe('createEventOrder', () => {
  it.each(ROWS)('%j → %j (%s)', (came, given) => {
    expect(run(came)).toEqual(given);
  });

  it('does not hold a stream back for numbers that have gaps by nature', () => {
    const order = createEventOrder();
    const given = Array.from({ length: 40 }, (_, at) => order.push(event(at * 1000)).length);
    expect(given.slice(20)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it('ends the answer when an event comes after its place was passed', () => {
    expect(() => run([event(1), event(0)])).toThrow('malformed-answer');
  });
});
