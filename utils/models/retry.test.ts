import { describe, expect, it } from 'vitest';
import { delayBefore, parseRetryAfter } from './retry';

const NOW = new Date('2031-03-10T08:00:00Z');

describe('parseRetryAfter', () => {
  const ROWS: [headers: Record<string, string>, milliseconds: number | undefined, why: string][] = [
    [{}, undefined, 'not said'],
    [{ 'retry-after': '7' }, 7000, 'seconds'],
    [{ 'retry-after': '0.5' }, 500, 'a fraction, though the standard has none'],
    [{ 'retry-after': 'Mon, 10 Mar 2031 08:00:20 GMT' }, 20_000, 'a date'],
    [{ 'retry-after': 'Mon, 10 Mar 2031 07:00:00 GMT' }, 0, 'a date gone by'],
    [{ 'retry-after': 'soon' }, undefined, 'words'],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250, 'Azure, more exact'],
  ];
  it.each(ROWS)('%o → %s (%s)', (headers, milliseconds) => {
    expect(parseRetryAfter(new Headers(headers), NOW)).toBe(milliseconds);
  });
});

describe('delayBefore', () => {
  it('doubles, and lies between half and whole', () => {
    expect([1, 2, 3].map((retry) => delayBefore(retry, undefined, () => 0))).toEqual([300, 600, 1200]);
    expect([1, 2, 3].map((retry) => delayBefore(retry, undefined, () => 1))).toEqual([600, 1200, 2400]);
  });

  it('is what the endpoint says, unless no reader would wait so long', () => {
    expect(delayBefore(1, 5000, () => 0)).toBe(5000);
    expect(delayBefore(1, 60_000, () => 0)).toBeUndefined();
  });
});
