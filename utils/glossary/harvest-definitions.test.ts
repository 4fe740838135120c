import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harvestDefinitions } from './harvest-definitions';

type Row = [text: string, expected: string, why: string];

const pairs = (text: string, language: 'en' | 'zh-Hant'): string =>
  harvestDefinitions(text, language)
    .map(({ en, zhHant }) => `${en.join('/')}=${zhHant.join('/')}`)
    .join('; ');

const ENGLISH: Row[] = [
  [
    '2. Interpretation (1) In this Ordinance, unless the context otherwise requires— ferry (渡輪) includes a tug; buoy (浮標) means a float;',
    'ferry=渡輪; buoy=浮標',
    'one line, no quotes, after a dash and a semicolon',
  ],
  [
    '“ferry” (渡輪) means a vessel;\n“buoy”(浮標) means a float;',
    'ferry=渡輪; buoy=浮標',
    'old style, quotes, a line each',
  ],
  ['"tug" (拖船、拖輪) means a vessel', 'tug=拖船/拖輪', 'two Chinese terms'],
  [
    '"public holiday" and "general holiday" (公眾假日) mean a day',
    'public holiday/general holiday=公眾假日',
    'two quoted English terms',
  ],
  [
    'public holiday, general holiday (公眾假日) means a day',
    'public holiday/general holiday=公眾假日',
    'two bare English terms',
  ],
  ['the Mainland (內地) means the part of China other than Hong Kong', 'the Mainland=內地', 'a name keeps its article'],
  [
    'pilot (practising) (執業領港員) means a pilot',
    'pilot (practising)=執業領港員',
    'a bracket that is part of the term',
  ],
  [
    'international mark (HK) (國際標記(香港)) means a mark',
    'international mark (HK)=國際標記(香港)',
    'brackets on both sides',
  ],
  ['ferry*(渡輪) means a vessel', 'ferry=渡輪', 'an asterisk before the bracket'],
  ['buoy (浮標)* means a float', 'buoy=浮標', 'an asterisk after it'],
  ['a float; (Amended 26 of 1998 s. 4) buoy (浮標) means a float', 'buoy=浮標', 'a note before the term'],
  ['under the Ferries Ordinance (Cap. 104); buoy (浮標) means', 'buoy=浮標', 'a chapter number is no term'],
  ['barge (駁船) (Repealed 5 of 2001 s. 3) buoy (浮標) means a float', 'buoy=浮標', 'a repealed entry yields nothing'],
  [
    'moor (停泊), in relation to Part 2, means to tie, and unmoor (解纜) has a corresponding meaning',
    'moor=停泊; unmoor=解纜',
    'two terms in one definition',
  ],
  [
    '(4) For the purposes of this section the expression tide (潮汐) means the rise of the sea',
    'tide=潮汐',
    'named in the sentence',
  ],
  [
    'a notice (in this section referred to as the mooring notice (停泊通知)) must be served',
    'mooring notice=停泊通知',
    'inside another bracket',
  ],
  [
    '(1) In this section, owner (船東), in relation to a ferry— (a) means the holder',
    'owner=船東',
    'a clause and paragraphs before the verb',
  ],
  [
    'Cap. 999 permit (《第999章》許可證) means a permit',
    'Cap. 999 permit=《第999章》許可證',
    'a chapter number inside the term',
  ],
  ['substituted berth (代替泊位) means a berth', 'substituted berth=代替泊位', 'a term that begins like a note'],
  [
    'berth (泊位) has the meaning given by section 3 of the Ferries Ordinance',
    'berth=泊位',
    'has the meaning given by',
  ],
  [
    'rate of\n                exchange (匯率) means the rate',
    'rate of exchange=匯率',
    'wrapped and indented as in an XML file',
  ],
  [
    'by way of an online application.hosting service (主機服務) means a service',
    'hosting service=主機服務',
    'no blank between two provisions',
  ],
  ['month means calendar month; owner means a person', '', 'one language only'],
  ['He said (俾我) and left the room without another word', '', 'a quotation is no definition'],
];

const CHINESE: Row[] = [
  [
    '2. 釋義 (1) 在本條例中，除文意另有所指外—— 渡輪 (ferry)包括拖船； 浮標 (buoy)指浮體；',
    'ferry=渡輪; buoy=浮標',
    'one line, no quotes',
  ],
  ['“渡輪”(ferry)指船隻；\n「浮標」 (buoy) 指浮體；', 'ferry=渡輪; buoy=浮標', 'quotes of both kinds'],
  ['“拖船”、“拖輪”(tug)指船隻', 'tug=拖船/拖輪', 'two quoted Chinese terms'],
  ['“渡輪 (ferry)指船隻', 'ferry=渡輪', 'a closing quote left out'],
  [
    '公眾假日 (public holiday, general holiday )指每日',
    'public holiday/general holiday=公眾假日',
    'two English terms and a stray blank',
  ],
  ['船東 (owner)，就渡輪而言，指持有人', 'owner=船東', 'a clause before the verb'],
  ['泊位 (berth)具有《渡輪條例》(第104章)第3條給予該詞的涵義', 'berth=泊位', '具有…涵義'],
  ['渡 輪 (ferry) 指 船 隻', 'ferry=渡輪', 'blanks of a PDF'],
  ['浮體；(由1998年第26號第4條修訂) 浮標 (buoy)指浮體', 'buoy=浮標', 'a note before the term'],
  ['駁船 (barge) (由2001年第5號第3條廢除) 浮標 (buoy)指浮體', 'buoy=浮標', 'a repealed entry yields nothing'],
  ['國際標記(香港)(international mark (HK))指標記', 'international mark (HK)=國際標記(香港)', 'brackets on both sides'],
  ['停泊 (moor)指繫泊；及解纜 (unmoor)須據此解釋', 'moor=停泊; unmoor=解纜', 'a conjunction before the second term'],
  ['匯率 (rate of\n                exchange)指該率；', 'rate of exchange=匯率', 'a line end inside the bracket'],
  ['第3(1)(a)條適用；(b)指該船', '', 'numbers of provisions are no terms'],
  ['附表III (Cap. 104) 指', '', 'neither are Roman numerals and chapters'],
];

describe('harvestDefinitions', () => {
  it.each(ENGLISH)('English: %s → %s (%s)', (text, expected) => {
    expect(pairs(text, 'en')).toBe(expected);
  });

  it.each(CHINESE)('Chinese: %s → %s (%s)', (text, expected) => {
    expect(pairs(text, 'zh-Hant')).toBe(expected);
  });

  it('says in which provision a term is defined, and where its definition stands', () => {
    const text =
      '1. Short title\nThis is the Buoys Ordinance.\n2. Interpretation\n(1) In this Ordinance—\nbuoy (浮標) means a float;\nferry (渡輪) means a vessel.\n(2) In subsection (1), a float counts.';
    const [buoy, ferry] = harvestDefinitions(text, 'en');
    expect(buoy?.section).toBe('s 2(1)');
    expect(text.slice(buoy?.span.start, buoy?.span.end)).toBe('buoy (浮標) means a float;');
    expect(text.slice(ferry?.span.start, ferry?.span.end)).toMatch(/^ferry \(渡輪\)/);
  });

  it.each([
    [
      '2. Interpretation (1) In this Ordinance, unless the context otherwise requires— buoy (浮標) means a float;',
      'en',
      'enactment',
    ],
    ['In this Part— buoy (浮標) means a float;', 'en', 'part'],
    ['(5) In this section, buoy (浮標) means a float in this Ordinance', 'en', 'section'],
    [
      '(1) In this Ordinance—\nferry (渡輪) means a boat;\n(2) In this section—\nbuoy (浮標) means a float;',
      'en',
      'section',
    ],
    ['在本附表中——浮標 (buoy)指浮體；', 'zh-Hant', 'schedule'],
    ['在本條例中，除文意另有所指外——浮標 (buoy)指浮體；', 'zh-Hant', 'enactment'],
  ] as const)('of %s says for what part of the law it holds', (text, language, scope) => {
    expect(harvestDefinitions(text, language).at(-1)?.scope).toBe(scope);
  });

  it('reads every pair of an invented interpretation section, however it is laid out', () => {
    const word = fc.constantFrom(
      'ferry',
      'buoy',
      'tidal gauge',
      'harbour dues',
      'mooring',
      'pilot boat',
      'light vessel',
    );
    const term = fc.constantFrom('渡輪', '浮標', '潮汐計', '港口費', '繫泊', '領港船', '燈船');
    const break_ = fc.constantFrom('\n', ' ');
    const quote = fc.constantFrom(['', ''], ['“', '”'], ['"', '"']);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, term), { minLength: 1, maxLength: 6 }),
        break_,
        quote,
        (rows, line, [open, close]) => {
          const body = rows
            .map(([en, zh], at) => `${open}${en}${close} (${zh}${at}) means a thing numbered ${at};`)
            .join(line);
          const found = harvestDefinitions(`2. Interpretation${line}In this Ordinance—${line}${body}`, 'en');
          expect(found.map(({ en, zhHant }) => [en[0], zhHant[0]])).toEqual(
            rows.map(([en, zh], at) => [en, `${zh}${at}`]),
          );
        },
      ),
    );
  });

  it('keeps spans inside the text, whatever the text', () => {
    const part = fc.constantFrom(
      '(',
      ')',
      '（',
      '）',
      '“',
      '”',
      ';',
      '—',
      '作為',
      'act',
      ' means ',
      '指',
      '\n',
      '2. ',
      '(1) ',
      '、',
      ',',
      'Cap. 1',
      '《',
      '》',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.constantFrom('en' as const, 'zh-Hant' as const),
        (parts, language) => {
          const text = parts.join('');
          return harvestDefinitions(text, language).every(
            ({ span, en, zhHant }) =>
              span.start >= 0 && span.start < span.end && span.end <= text.length && en.length > 0 && zhHant.length > 0,
          );
        },
      ),
    );
  });
});
