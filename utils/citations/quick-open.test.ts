import { describe, expect, it } from 'vitest';
import { openTarget, searchTarget } from './quick-open';

const ROWS: [typed: string, norm: string, url: string, why: string][] = [
  ['2019 hkcfa 45', '[2019] HKCFA 45', 'https://www.hklii.hk/en/cases/hkcfa/2019/45', 'lower case, no brackets'],
  ['[2019] HKCFA 45', '[2019] HKCFA 45', 'https://www.hklii.hk/en/cases/hkcfa/2019/45', 'pasted whole'],
  ['２０２０ ｈｋｃａ ３１', '[2020] HKCA 31', 'https://www.hklii.hk/en/cases/hkca/2020/31', 'a Chinese keyboard'],
  ['2020hkldt14', '[2020] HKLdT 14', 'https://www.hklii.hk/en/cases/hkldt/2020/14', 'no blanks'],
  [
    '2015 ewhc 411 ch',
    '[2015] EWHC 411 (Ch)',
    'https://caselaw.nationalarchives.gov.uk/ewhc/ch/2015/411',
    'division without brackets',
  ],
  ['2018 uksc 3', '[2018] UKSC 3', 'https://caselaw.nationalarchives.gov.uk/uksc/2018/3', 'a court abroad'],
  [
    '2014 scc 71',
    '2014 SCC 71',
    'https://www.canlii.org/en/ca/scc/doc/2014/2014scc71/2014scc71.html',
    'a court without brackets',
  ],
  ['cap 622 s 12', 'Cap 622 s 12', 'https://www.elegislation.gov.hk/hk/cap622!en/s12', 'a section'],
  ['cap622', 'Cap 622', 'https://www.elegislation.gov.hk/hk/cap622', 'a chapter'],
  ['c 32h', 'Cap 32H', 'https://www.elegislation.gov.hk/hk/cap32H', 'short, with a letter'],
  ['第622章第12條', 'Cap 622 s 12', 'https://www.elegislation.gov.hk/hk/cap622!en/s12', 'Chinese'],
  ['section 9 of the Theft Ordinance', 'Cap 210 s 9', 'https://www.elegislation.gov.hk/hk/cap210!en/s9', 'a title'],
  ['BL 23', 'BL art 23', 'https://www.elegislation.gov.hk/hk/A101', 'the Basic Law'],
];

const POPULAR: [typed: string, norm: string][] = [
  ['s 182 cwumpo', 'Cap 32 s 182'],
  ['poca s 11', 'Cap 405 s 11'],
  ['公司條例 12', 'Cap 622 s 12'],
  ['公司条例第12条', 'Cap 622 s 12'],
  ['sfo 277', 'Cap 571 s 277'],
  ['s 168a cwumpo', 'Cap 32 s 168A'],
  ['theft ordinance 9', 'Cap 210 s 9'],
  ['theft ordinance', 'Cap 210'],
  ['section 9 of the theft ordinance', 'Cap 210 s 9'],
  ['limitation s 4', 'Cap 347 s 4'],
];

describe('popular names', () => {
  it.each(POPULAR)('%s → %s', (typed, norm) => {
    expect(openTarget(typed)?.norm).toBe(norm);
  });

  it.each(['hello world 12', 'chan 5', '12', 'the defendant', '香港 12'])('%s is none', (typed) => {
    expect(openTarget(typed)).toBeNull();
  });

  it('knows the names of the page before the common ones', () => {
    const page = {
      authorities: [
        { id: 'Cap 109', name: 'Dutiable Commodities Ordinance', norms: ['Cap 109'] },
        { id: '[2019] HKCFA 45', name: 'HKSAR v Bright Ocean Ltd', norms: ['[2019] HKCFA 45'] },
      ],
    };
    expect(openTarget('dco s 17', page)?.norm).toBe('Cap 109 s 17');
    expect(openTarget('dco s 17')?.norm).toBe('Cap 336 s 17');
    expect(openTarget('bright ocean', page)?.norm).toBe('[2019] HKCFA 45');
  });
});

describe('openTarget', () => {
  it.each(ROWS)('%s opens %s', (typed, norm, url) => {
    expect(openTarget(typed)).toEqual({ norm, url });
  });

  it.each(['', '   ', 'hello', '2019', '12/2019', 'HCA 12/2019', 'cap', `2019 hkcfa ${'4'.repeat(400)}`])(
    '%s opens nothing',
    (typed) => {
      expect(openTarget(typed)).toBeNull();
    },
  );
});

describe('searchTarget', () => {
  it.each(['HKSAR v Otter', 'Re Bright Ocean Ltd', 'bright ocean v. secretary', '律政司司長訴陳大文', '李四對張三'])(
    '%s is the name of a case: HKLII can be asked for it',
    (typed) => {
      expect(searchTarget(typed)).toMatchObject({ norm: typed, isSearch: true });
    },
  );

  it.each([
    'estoppel',
    'v',
    'appeal v',
    're-examination',
    'regard',
    '訴訟',
    '起訴',
    '反訴',
    '對價',
    '刑事上訴程序',
    '民事訴訟程序',
    '絕對法律責任',
  ])('%s is a word: the glossary answers', (typed) => {
    expect(searchTarget(typed)).toBeNull();
  });
});
