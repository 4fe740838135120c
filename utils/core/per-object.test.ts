import { expect, it } from 'vitest';
import { perObject } from './per-object';

it('reads an object once, its equal again, and remembers that nothing was found', () => {
  const asked: number[] = [];
  const read = perObject(({ at }: { at: number }) => {
    asked.push(at);
    return at > 1 ? at : undefined;
  });
  const one = { at: 1 };
  expect([read(one), read(one), read({ at: 1 }), read({ at: 2 })]).toEqual([undefined, undefined, undefined, 2]);
  expect(asked).toEqual([1, 1, 2]);
});
