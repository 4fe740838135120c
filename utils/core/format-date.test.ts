import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment } from './format-date';

describe('formatDate', () => {
  it.each([
    ['2025-10-17', 'en', '17 October 2025'],
    ['2025-10-17', 'zh-Hant', '2025年10月17日'],
    ['2025-04-09', 'zh-Hans', '2025年4月9日'],
    ['2017-11-16T00:00:00', 'en', '16 November 2017'], // version dates of e-Legislation carry a time
    ['2025-10-16T22:30:00.000Z', 'en', '17 October 2025'], // half past six in the morning in Hong Kong
    ['2017-05', 'en', 'May 2017'],
    ['2017-05', 'zh-Hant', '2017年5月'],
    ['2025-13-45', 'en', '2025-13-45'], // no such day: shown as printed
    ['the 1st inst', 'en', 'the 1st inst'],
  ] as const)('%s in %s is %s', (iso, language, said) => {
    expect(formatDate(iso, language)).toBe(said);
  });
});

describe('formatMoment', () => {
  it('tells the time in Hong Kong', () => {
    expect(formatMoment('2025-10-17T06:05:00Z', 'en')).toBe('17 October 2025 at 14:05');
    expect(formatMoment('2025-10-17T06:05:00Z', 'zh-Hant')).toContain('14:05');
    expect(formatMoment('never', 'en')).toBe('never');
  });
});
