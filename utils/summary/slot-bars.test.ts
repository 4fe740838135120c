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

  it.each([
    ['Her salary was HK$40,000 in each of the two years.', true],
    ['The Taxpayer’s employer paid the rent directly.', true],
    [
      'Accommodation is provided for the entire year and the rent he pays to his employer is US$4,200.00 per annum.',
      true,
    ],
    ['Their children live with the paternal grandmother and are at school.', true],
    ['他的僱主每月支付房屋津貼。', true],
    ['納稅人的薪金為每年60萬元。', true],
    ['他的入息因此在香港產生。', false],
    ['The rent is deductible in full.', false],
    ['The plaintiff’s business was not a going concern and the sale must be set aside.', false],
    ['His evidence is not credible.', false],
    ['Her income was, in our view, derived from her employment here.', false],
  ] as const)('a party’s circumstances decide nothing: %s', (text, isBarred) => {
    expect(BARS.find(({ name }) => name === 'a party’s circumstances')?.says.test(text)).toBe(isBarred);
  });
});
