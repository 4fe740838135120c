import { describe, expect, it } from 'vitest';
import { splitNorm } from './instrument-title';
import { familyOfTitle, instrumentOfCap, titleOfCap } from './titles';

describe('titles', () => {
  it.each([
    ['622', 'Companies Ordinance', '公司條例'],
    ['4A', 'Rules of the High Court', '高等法院規則'],
    ['A305', 'Safeguarding National Security Ordinance', undefined],
  ])('knows chapter %s', (cap, en, zh) => {
    expect(titleOfCap(cap)?.en).toBe(en);
    if (zh) expect(titleOfCap(cap)?.zh).toBe(zh);
  });
  it.each([
    ['Theft Ordinance', 'ordinance'],
    ['建築地盤(安全)規例', 'regulations'],
    ['Matrimonial Causes Rules', 'rules'],
  ])('%s is cited like the %s', (title, family) => {
    expect(familyOfTitle(title)).toBe(family);
  });
  it('keeps the rules of the two courts apart from other rules', () => {
    expect([instrumentOfCap('4A').family, instrumentOfCap('179A').family, instrumentOfCap('A305').code]).toEqual([
      'court-rules',
      'rules',
      'Instrument A305',
    ]);
  });
});

describe('splitNorm', () => {
  it.each([
    ['Cap 571 sch 1 para 2', 'Cap 571', 'sch 1 para 2'],
    ['BL art 24(3)', 'BL', 'art 24(3)'],
    ['Cap 4A O 24 r 7', 'Cap 4A', 'O 24 r 7'],
    ['Companies Act 2006 s 994', 'Companies Act 2006', 's 994'],
    ['Cap 622', 'Cap 622', ''],
    ['s 20(1)', 's 20(1)', ''],
    ['Hague-Visby Rules art IV r 5(a)', 'Hague-Visby Rules', 'art IV r 5(a)'],
  ])('%s is of %s', (norm, instrument, provision) => {
    expect(splitNorm(norm)).toEqual({ instrument, provision });
  });
});
