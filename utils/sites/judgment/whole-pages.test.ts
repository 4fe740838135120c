// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, find } from '../__fixtures__/read-page';
import type { PageDocument } from '../types';

const LRS = 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=990001';
const PRESS =
  'https://legalref.judiciary.hk/doc/judg/html/vetted/other/en/2030/FACV000011_2030_files/FACV000011_2030ES.htm';

const read = (file: string, url: string): PageDocument =>
  documentOf(readFileSync(join(import.meta.dirname, '../__fixtures__', file), 'utf8'), new URL(url));

const PAGES: [file: string, url: string, expected: Partial<PageDocument>, why: string][] = [
  [
    'lrs-cfa-opinions.html',
    LRS,
    {
      kind: 'judgment',
      title: 'Maple Ferry Ltd v Otter Docks Ltd and another',
      court: 'Court of Final Appeal',
      neutralCitation: '[2031] HKCFA 14',
      actionNumbers: ['FACV 11/2030'],
      date: '2031-06-04',
      hearingDates: ['2031-05-17', '2031-05-18'],
      judges: ['Kestrel CJ', 'Plover PJ', 'Heron PJ', 'Egret PJ', 'Lord Teal of Marsh NPJ'],
      opinions: ['Kestrel CJ', 'Plover PJ', 'Lord Teal of Marsh NPJ'],
      leadOpinion: 'Plover PJ',
      onAppealFrom: ['(ON APPEAL FROM CACV NO. 107 OF 2028)'],
      pressSummaries: [{ label: 'English', url: PRESS }],
    },
    'a concurrence before the lead, five signatures in a table, counsel below',
  ],
  [
    'hklii-unmarked-1995.html',
    'https://www.hklii.hk/en/cases/hkca/1995/12',
    {
      actionNumbers: ['CACV 12/1995'],
      judges: ['Kestrel VP', 'Plover JA', 'Heron JA'],
      parties: ['TEAL WAI', 'OTTER DOCKS LIMITED'],
      date: '1995-05-12',
      opinions: ['Kestrel VP', 'Plover JA', 'Heron JA'],
      counsel: ['Mr Basil Reed (Moss & Co.) for Appellant'],
    },
    'no element marks anything, as before 1997',
  ],
  [
    'lrs-press-summary.html',
    PRESS,
    {
      kind: 'press-summary',
      title: 'Maple Ferry Ltd v Otter Docks Ltd',
      actionNumbers: ['FACV 11/2030'],
      date: '2031-06-04',
      judges: ['Kestrel CJ', 'Plover PJ', 'Lord Teal NPJ'],
    },
    'no title, particulars as lines of the text',
  ],
  [
    'lrs-family-court.html',
    LRS,
    {
      title: 'MKT v LWY',
      court: 'Family Court',
      actionNumbers: ['FCMC 1234/2029'],
      hearingDates: ['2031-03-03', '2031-03-04', '2031-03-05'],
      judges: ['Judge Teal'],
      restriction:
        '[This judgment is released for publication on condition that the parties are not to be identified.]',
    },
    'initials, a sitting in chambers, a condition of publication',
  ],
  [
    'lrs-in-the-matter-of.html',
    LRS,
    { title: 'Re Teal Wai', form: 'Decision', hearingDates: ['2031-03-03'], date: '2031-04-02' },
    'a matter, decided on written submissions',
  ],
  [
    'lrs-chinese-appeal.html',
    LRS,
    {
      language: 'zh-Hant',
      title: '香港特別行政區 訴 白露明',
      court: '高等法院上訴法庭',
      judges: ['高等法院上訴法庭副庭長木蘭舟', '高等法院上訴法庭法官秋水石'],
      date: '2031-04-01',
      translation: '[English Translation – 英譯本]',
      onAppealFrom: ['（原區域法院刑事案件2029年第100號）'],
      counsel: ['答辯人：由律政司高級檢控官麥冬代表', '上訴人：由桑葉律師行轉聘菖蒲大律師代表'],
    },
    'roles before the names, three dates, a translation',
  ],
];

describe('whole pages', () => {
  it.each(PAGES)('%s', (file, url, expected) => {
    expect(read(file, url)).toMatchObject(expected);
  });

  it('keep signatures and counsel out of the last opinion', () => {
    const last = PAGES.slice(0, 2).map(
      ([file, url]) => read(file, url).paragraphs.findLast(({ role }) => role === 'paragraph')?.text,
    );
    expect(last).toEqual(['The Court unanimously dismisses the appeal.', 'I also agree.']);
  });

  it('nest lettered headings under the judge', () => {
    expect(find(read('lrs-cfa-opinions.html', LRS), '3')?.heading).toBe(
      'Mr Justice Plover PJ > A. The issue > A.1 The facts',
    );
  });
});
