import { describe, expect, it } from 'vitest';
import { findDates } from '../../core/dates';
import { spreadYears } from './spread-years';

const LINES: [line: string, dates: string[], why: string][] = [
  ['30 and 31 January, 3 February 2030', ['2030-01-30', '2030-01-31', '2030-02-03'], 'two months, one year'],
  ['3 – 5 March and 8 April 2030', ['2030-03-03', '2030-03-05', '2030-04-08'], 'a range, then a day'],
  ['18 December 2029 and 4 January 2030', ['2029-12-18', '2030-01-04'], 'each with its year'],
  ['28 November, 3 December 2029, 4 January 2030', ['2029-11-28', '2029-12-03', '2030-01-04'], 'the next year holds'],
  ['2030年1月30、31日及2月3日', ['2030-01-30', '2030-01-31', '2030-02-03'], 'Chinese prints the year first'],
  ['二零三零年一月三十日及二月三日', ['2030-01-30', '2030-02-03'], 'Chinese numerals'],
  ['5 March 2030', ['2030-03-05'], 'one date'],
  ['3 May', [], 'no year anywhere'],
];

describe('spreadYears', () => {
  it.each(LINES)('%s → %j (%s)', (line, dates) => {
    expect(findDates(spreadYears(line)).map(({ iso }) => iso)).toEqual(dates);
  });
});
