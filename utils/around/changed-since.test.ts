import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../core/result';
import { chapterOfNorm, sinceThen } from './changed-since';

const version = (date: string) => ({ id: date, title: 'Ferry Ordinance', date });
const heard = (...dates: string[]) => ({ askedAt: '2030-05-01T03:00:00Z', versions: succeed(dates.map(version)) });

describe('legislation since a judgment', () => {
  it.each<[on: string, heard: ReturnType<typeof heard>, isChanged: boolean | undefined, why: string]>([
    ['2025-03-01', heard('2028-01-01', '2020-01-01'), true, 'a later version'],
    ['2028-01-01', heard('2028-01-01', '2020-01-01'), false, 'the day on which today’s version began'],
    ['2025-03-01', heard('2020-01-01'), false, 'one version only'],
    ['2025-03-01', heard('2031-01-01', '2020-01-01'), false, 'the later version was still to come'],
    ['2019-03-01', heard('2028-01-01', '2020-01-01'), undefined, 'versions begin after the judgment'],
    ['2019-03-01', heard(), undefined, 'no version'],
  ])('of %s and %j says %s: %s', (on, versions, isChanged) => {
    expect(sinceThen(on, versions)?.isChanged).toBe(isChanged);
  });

  it('names both versions', () => {
    expect(sinceThen('2025-03-01', heard('2028-01-01', '2020-01-01'))).toEqual({
      past: '2020-01-01',
      today: '2028-01-01',
      isChanged: true,
    });
  });

  it('says nothing where HKLII said nothing', () => {
    expect(sinceThen('2025-03-01', { askedAt: '2030-05-01T03:00:00Z', versions: fail('not-found') })).toBeUndefined();
  });

  it.each([
    ['Cap 622 s 12', '622'],
    ['Cap 4A', '4A'],
    ['BL art 23', undefined],
    ['Instrument A305 s 7', undefined],
    ['Widgets Ordinance s 3', undefined],
  ])('%s is of chapter %s', (norm, cap) => {
    expect(chapterOfNorm(norm)).toBe(cap);
  });
});
