import { describe, expect, it } from 'vitest';
import { BARS } from './slot-bars';

describe('bars', () => {
  it.each(BARS)('$name reads its example and not its counter', ({ says, example, counter }) => {
    expect(says.test(example)).toBe(true);
    expect(says.test(counter)).toBe(false);
  });
  it.each(BARS)('$name is needed by its example', (bar) => {
    const others = BARS.filter((other) => other !== bar && other.bars.some((slot) => bar.bars.includes(slot)));
    expect(others.filter(({ says }) => says.test(bar.example)).map(({ name }) => name)).toEqual([]);
  });
});
