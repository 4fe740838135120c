import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from './dates';

const ROWS: [text: string, iso: string | undefined, why: string][] = [
  ['17 October 2025', '2025-10-17', 'the common form'],
  ['17th October, 2025', '2025-10-17', 'ordinal and comma'],
  ['24 July 2025 at 9.36 am', '2025-07-24', 'oral sentences print the time'],
  ['the 1st day of May 1997', '1997-05-01', 'old orders'],
  ['October 17, 2025', '2025-10-17', 'month first'],
  ['3 Sept. 2019', '2019-09-03', 'short month with a full stop'],
  ['5-Mar-2020', undefined, 'not a form courts print; a hyphen joins page spans, too'],
  ['2025年10月17日', '2025-10-17', 'Chinese'],
  ['2025 年 4 月 30 日', '2025-04-30', 'spaces around figures, from Word'],
  ['二零二五年十月十七日', '2025-10-17', 'Chinese numerals with 零'],
  ['二○二五年十二月三十一日', '2025-12-31', 'a circle for zero'],
  ['二〇一〇年廿一', undefined, 'no month'],
  ['二〇一〇年二月廿一日', '2010-02-21', '廿 is twenty'],
  ['２０２５年１０月１７日', '2025-10-17', 'full-width figures'],
  ['17/10/2025', '2025-10-17', 'day first in Hong Kong'],
  ['3.4.1979', '1979-04-03', 'points'],
  ['2022-10-01', '2022-10-01', 'ISO, as in HKLM'],
  ['31 June 2020', undefined, 'there is no 31 June'],
  ['29 February 2023', undefined, 'not a leap year'],
  ['13/13/2020', undefined, 'there is no 13th month'],
  ['[2025] HKCA 943', undefined, 'a citation is no date'],
  ['CACC 28/2025', undefined, 'an action number is no date'],
  ['May 2025', undefined, 'a month alone is not a full date'],
  ['', undefined, 'nothing'],
];

describe('parseDate', () => {
  it.each(ROWS)('%s → %s (%s)', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });
});

const LISTS: [text: string, isos: string[], why: string][] = [
  ['3, 4 and 5 March 2024', ['2024-03-03', '2024-03-04', '2024-03-05'], 'several hearing days'],
  ['3-5 March 2024', ['2024-03-03', '2024-03-05'], 'a range gives its ends'],
  ['28 February and 1 March 2024', ['2024-03-01'], 'a day without year is not a full date'],
  ['2024年3月3、4及5日', ['2024-03-03', '2024-03-04', '2024-03-05'], 'Chinese list'],
  ['2024年3月3日至5日', ['2024-03-03', '2024-03-05'], 'Chinese range'],
  ['2030年1月30日及2030年2月3日', ['2030-01-30', '2030-02-03'], 'a second full date is no further day of the first'],
  ['二零三零年一月三十日、二零三零年二月三日', ['2030-01-30', '2030-02-03'], 'the same in Chinese numerals'],
  ['於2024年1月30日被捕，2024年1月31日獲釋', ['2024-01-30', '2024-01-31'], 'two dates in running text'],
  ['17 October 2025 and 3 November 2025', ['2025-10-17', '2025-11-03'], 'two full dates'],
];

describe('findDates', () => {
  it.each(LISTS)('%s → %s (%s)', (text, isos) => {
    expect(findDates(text).map(({ iso }) => iso)).toEqual(isos);
  });

  it('says where the date stands', () => {
    const text = 'Judgment was handed down on 17 October 2025, in court.';
    const [found] = findDates(text);
    expect(found && text.slice(found.start, found.end)).toBe('17 October 2025');
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end, iso } of findDates(text)) {
          expect(start).toBeLessThan(end);
          expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
    );
  });
});
