import { describe, expect, it } from 'vitest';
import { isToldAs, TOLD_AS } from './told-as';

describe('how a statement says whose words it tells', () => {
  it.each(TOLD_AS)('$name', ({ means, says, example, counter }) => {
    expect(says.test(example)).toBe(true);
    expect(says.test(counter)).toBe(false);
    expect(isToldAs(example, means)).toBe(true);
  });
});
