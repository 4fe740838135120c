import { describe, expect, it } from 'vitest';
import { gatherOffences } from './gather-offences';

type Line = readonly [number: string, text: string];
type Row = readonly [
  why: string,
  language: 'en' | 'zh-Hant',
  lines: readonly Line[],
  told: readonly (string | undefined)[][],
];

const ROWS: readonly Row[] = [
  [
    'penalties in a list, by the first and by later convictions',
    'en',
    [
      ['s 5(1)', 'A person who hides an otter commits an offence and is liable—'],
      ['s 5(1)(a)', 'on a first conviction—to a fine at level 5; and'],
      ['s 5(1)(b)', 'on each later conviction—to imprisonment for 2 years.'],
    ],
    [
      [
        's 5(1)',
        'A person who hides an otter commits an offence',
        '(a) on a first conviction—to a fine at level 5; and (b) on each later conviction—to imprisonment for 2 years',
      ],
    ],
  ],
  [
    'a penalty that the next subsection says of this one, and one of both',
    'en',
    [
      ['s 6(1)', 'A person commits an offence if the person—'],
      ['s 6(1)(a)', 'feeds an otter; or'],
      ['s 6(1)(b)', 'wakes one.'],
      ['s 6(2)', 'A person who sells an otter commits an offence.'],
      [
        's 6(3)',
        'A person who commits an offence under subsection (1) or (2) is liable on conviction to a fine at level 3.',
      ],
    ],
    [
      [
        's 6(1)',
        'A person commits an offence if the person— (a) feeds an otter; or (b) wakes one.',
        'a fine at level 3',
      ],
      ['s 6(2)', 'A person who sells an otter commits an offence.', 'a fine at level 3'],
    ],
  ],
  [
    'on indictment and summarily are told apart',
    'en',
    [
      [
        's 7',
        'A person who sinks a pier commits an offence and is liable on conviction on indictment to imprisonment for 5 years.',
      ],
    ],
    [
      [
        's 7',
        'A person who sinks a pier commits an offence',
        'on conviction on indictment to imprisonment for 5 years',
      ],
    ],
  ],
  [
    'two offences of one section with one penalty are two',
    'en',
    [
      ['s 8(1)', 'A person who feeds an otter commits an offence and is liable to a fine at level 3.'],
      ['s 8(2)', 'A person who wakes an otter commits an offence and is liable to a fine at level 3.'],
    ],
    [
      ['s 8(1)', 'A person who feeds an otter commits an offence', 'a fine at level 3'],
      ['s 8(2)', 'A person who wakes an otter commits an offence', 'a fine at level 3'],
    ],
  ],
  [
    'a defence, a power to make rules and a meaning are no offence',
    'en',
    [
      ['s 9(1)', 'It is a defence for a person charged with an offence to show that the otter commits an offence too.'],
      ['s 9(2)', 'The rules may provide that a breach of them is an offence punishable by a fine.'],
      ['s 9(3)', 'In this Ordinance, peril means a case in which a person—'],
      ['s 9(3)(a)', 'is liable to lose an otter.'],
    ],
    [],
  ],
  [
    'Chinese: the words that make it an offence stand behind the list',
    'zh-Hant',
    [
      ['s 6(1)', '任何人出於詐騙意圖 ——'],
      ['s 6(1)(a)', '餵飼水獺；或'],
      ['s 6(1)(b)', '弄醒水獺，'],
      ['s 6(1)', '該人即屬犯罪。'],
      ['s 6(2)', '任何人犯第(1)款所訂罪行 ——'],
      ['s 6(2)(a)', '一經循簡易程序定罪——可處第5級罰款；或'],
      ['s 6(2)(b)', '一經循公訴程序定罪——可處監禁1年。'],
      ['s 6(3)', '就第(1)款所訂罪行而被控犯罪的人，可提出免責辯護。'],
    ],
    [
      [
        's 6(1)',
        '任何人出於詐騙意圖 —— (a) 餵飼水獺；或 (b) 弄醒水獺， 該人即屬犯罪。',
        '(a) 一經循簡易程序定罪——可處第5級罰款；或 (b) 一經循公訴程序定罪——可處監禁1年',
      ],
    ],
  ],
  [
    'Chinese: in one sentence',
    'zh-Hant',
    [['s 7', '任何人弄沉碼頭，即屬犯罪，一經定罪，可處罰款$500,000及監禁3年。']],
    [['s 7', '任何人弄沉碼頭，即屬犯罪', '可處罰款$500,000及監禁3年']],
  ],
];

describe('gatherOffences', () => {
  it.each(ROWS)('%s', (_, language, lines, told) => {
    const paragraphs = lines.map(([number, text], at) => ({ id: `b${at}`, number, text, role: 'provision' as const }));
    const offences = gatherOffences({ language, title: '', paragraphs });
    expect(offences.map(({ number, text, penalty }) => [number, text, penalty])).toEqual(told);
  });
});
