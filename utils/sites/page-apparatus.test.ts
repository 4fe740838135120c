import { describe, expect, it } from 'vitest';
import { readPages } from './page-apparatus';

const pagesOf = (...pages: string[]) => readPages(pages.map((page) => page.split('\n')));

type Row = readonly [why: string, pages: string[], lines: string[], notes: [string, string][]];

const ROWS: Row[] = [
  [
    'a header of two pages stands in the middle of a sentence',
    [
      'TEAL APPEALS BOARD DECISIONS\nCase No. D 9/80\nThe rent is paid for the days',
      'TEAL APPEALS BOARD DECISIONS\nin Hong Kong.',
    ],
    ['Case No. D 9/80', 'The rent is paid for the days', 'in Hong Kong.'],
    [],
  ],
  [
    'a header with the page in it',
    [
      'Otter v Heron  Page 1\nThe tribunal heard',
      'Otter v Heron  Page 2\nthe parties on',
      'Otter v Heron  Page 3\nFriday.',
    ],
    ['The tribunal heard', 'the parties on', 'Friday.'],
    [],
  ],
  [
    'a page number under a running foot, and letters down both margins',
    [
      `${[...'ABCDEFGH'].map((letter) => `${letter} ${letter}`).join('\n')}\nA The hearing shall A\n- 1 -\nV V`,
      'B go on.\n- 2 -',
    ],
    ['The hearing shall', 'B go on.'],
    [],
  ],
  [
    'a number alone in the middle of a page is a sum; at its edge it is the page',
    ['Salary is\n251\nSalary times = US$61,813\n365\nRental value\nless rent\n7', 'The rest\n8'],
    ['Salary is', '251', 'Salary times = US$61,813', '365', 'Rental value', 'less rent', 'The rest'],
    [],
  ],
  [
    'a line that is printed often, but not at the edges of pages, is text',
    [
      'One\ntwo\nthree\n[Italics added.]\nfour\nfive\nsix',
      'One\ntwo 2\nthree 2\n[Italics added.]\nfour 2\nfive 2\nsix 2',
    ],
    [
      'One',
      'two',
      'three',
      '[Italics added.]',
      'four',
      'five',
      'six',
      'One',
      'two 2',
      'three 2',
      '[Italics added.]',
      'four 2',
      'five 2',
      'six 2',
    ],
    [],
  ],
  [
    'a note at the foot cuts a sentence in two',
    ['3. Such difficulties3\ncould arise1, as was said by\n1 Cap 998, as amended in\n2019.', 'the tribunal.'],
    ['3. Such difficulties3', 'could arise, as was said by', 'the tribunal.'],
    [['1', 'Cap 998, as amended in 2019.']],
  ],
  [
    'two notes on a page, and one on the next',
    [
      'He relied on the rule.1 It is\nold law2 in any event.\n1 [2031] HKCA 9\n2 At [14].',
      'It was cited3 again.\n3 Otters Ordinance.',
    ],
    ['He relied on the rule. It is', 'old law in any event.', 'It was cited again.'],
    [
      ['1', '[2031] HKCA 9'],
      ['2', 'At [14].'],
      ['3', 'Otters Ordinance.'],
    ],
  ],
  [
    'notes that begin again on each page, raised figures',
    ['The rule is old.¹\nIt stands.\n¹ Cap 998.', 'So is the other.¹\nIt stands.\n¹ Cap 999.'],
    ['The rule is old.', 'It stands.', 'So is the other.', 'It stands.'],
    [
      ['1', 'Cap 998.'],
      ['1', 'Cap 999.'],
    ],
  ],
  [
    'a Chinese note',
    ['審裁處裁定1，申請人的\n1 見《水獺條例》第3條。', '陳詞不成立。'],
    ['審裁處裁定，申請人的', '陳詞不成立。'],
    [['1', '見《水獺條例》第3條。']],
  ],
  [
    'a date or a count that begins a line is no note, whatever number stands above',
    [
      'The plan of Cap.1 was signed, No.2 too, on\n1 January 2031, and\n2 witnesses saw it in HCAL1/2030.',
      'It was sent.',
    ],
    [
      'The plan of Cap.1 was signed, No.2 too, on',
      '1 January 2031, and',
      '2 witnesses saw it in HCAL1/2030.',
      'It was sent.',
    ],
    [],
  ],
  [
    'a numbered paragraph is no note',
    ['He relied on the rule.1 It is old.\n1. The tribunal agrees.', '2. It is so ordered.'],
    ['He relied on the rule.1 It is old.', '1. The tribunal agrees.', '2. It is so ordered.'],
    [],
  ],
  [
    'one stretch without pages: its headers and page numbers, wherever they stand',
    [
      'OTTER APPEALS DECISIONS\n1. One.\n- 1 -\nOTTER APPEALS DECISIONS\n2. Two.\n- 2 -\nOTTER APPEALS DECISIONS\n3. Three.',
    ],
    ['1. One.', '2. Two.', '3. Three.'],
    [],
  ],
];

describe('readPages', () => {
  it.each(ROWS)('%s', (_, pages, lines, notes) => {
    expect(pagesOf(...pages)).toEqual({ lines, notes });
  });
});
