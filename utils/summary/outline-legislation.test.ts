import { describe, expect, it } from 'vitest';
import { outlineLegislation, referencesOf } from './outline-legislation';

type Row = readonly [number: string | undefined, text: string, role?: 'provision' | 'definition' | 'heading'];
const chapter = (language: 'en' | 'zh-Hant' | 'zh-Hans', rows: readonly Row[]) => ({
  language,
  title: '',
  paragraphs: rows.map(([number, text, role = 'provision'], at) => ({
    id: `b${at}`,
    ...(number ? { number } : {}),
    text,
    role,
  })),
});

const LANTERNS = chapter('en', [
  ['s 1', 'Short title and commencement', 'heading'],
  ['s 1(1)', '(1) This Ordinance may be cited as the Lanterns (Safety) Ordinance.'],
  [
    's 1(2)',
    '(2) This Ordinance comes into operation on a day to be appointed by the Secretary by notice in the Gazette.',
  ],
  ['s 2', 'lantern (燈籠) means a lamp with a cover that is carried or hung;', 'definition'],
  ['s 3(1)', '(1) A seller must keep a record of every lantern sold. (Amended 18 of 2012 s. 7)'],
  ['s 3(2)', '(2) Subject to section 5(1), a seller must not sell a lantern without a certificate.'],
  [
    's 3(3)',
    '(3) A person who contravenes subsection (2) commits an offence and is liable on conviction to a fine at level 5 and to imprisonment for 2 years.',
  ],
  ['s 4(1)', '(1) The Director may, by notice in writing, require a seller to produce the record.'],
  ['s 4(2)', '(2) For the purposes of this section, a record shall be deemed to be complete if it is signed.'],
  ['s 5(1)', '(1) Section 3(2) does not apply to a lantern of paper.'],
  [
    's 5(2)',
    '(2) A police officer is entitled to enter a shop in accordance with section 50 of the Firearms and Ammunition Ordinance (Cap. 238).',
  ],
  ['s 6', '6. No person shall hang a lantern in a tunnel unless it is lit.'],
]);

const 燈籠 = chapter('zh-Hant', [
  ['s 2', '燈籠 (lantern)指可攜帶或懸掛的有罩的燈；', 'definition'],
  ['s 3(1)', '(1) 賣方須備存每個已售燈籠的紀錄。(由2012年第18號第7條修訂)'],
  ['s 3(2)', '(2) 除第5(1)條另有規定外，賣方不得在沒有證明書的情況下出售燈籠。'],
  ['s 3(3)', '(3) 任何人違反第(2)款，即屬犯罪，一經定罪，可處第5級罰款及監禁2年。'],
  ['s 4(1)', '(1) 署長可藉書面通知，要求賣方交出紀錄。'],
  ['s 4(2)', '(2) 就本條而言，紀錄如經簽署，須視為完整。'],
  ['s 5(1)', '(1) 第3(2)條不適用於紙製燈籠。'],
  ['s 5(2)', '(2) 警務人員有權按照《火器及彈藥條例》(第238章)第50條進入店鋪。'],
  ['s 6', '6. 本條例自署長以憲報公告指定的日期起實施。'],
]);

const sections = (entries: readonly { number?: string }[]): (string | undefined)[] =>
  entries.map(({ number }) => number);

describe('outlineLegislation', () => {
  const english = outlineLegislation(LANTERNS);
  const chinese = outlineLegislation(燈籠);

  it('sorts an English chapter by its operative words', () => {
    expect(sections(english.duties)).toEqual(['s 3(1)']);
    expect(sections(english.prohibitions)).toEqual(['s 3(2)', 's 6']);
    expect(sections(english.powers)).toEqual(['s 4(1)', 's 5(2)']);
    expect(sections(english.offences)).toEqual(['s 3(3)']);
    expect(sections(english.exceptions)).toEqual(['s 3(2)', 's 5(1)', 's 6']);
    expect(sections(english.definitions)).toEqual(['s 2']);
    expect(sections(english.commencement)).toEqual(['s 1(2)']);
  });

  it('sorts the Chinese text alike', () => {
    expect(sections(chinese.duties)).toEqual(['s 3(1)']);
    expect(sections(chinese.prohibitions)).toEqual(['s 3(2)']);
    expect(sections(chinese.powers)).toEqual(['s 4(1)', 's 5(2)']);
    expect(sections(chinese.offences)).toEqual(['s 3(3)']);
    expect(sections(chinese.exceptions)).toEqual(['s 3(2)', 's 5(1)']);
    expect(sections(chinese.definitions)).toEqual(['s 2']);
    expect(sections(chinese.commencement)).toEqual(['s 6']);
  });

  it('says what an offence may cost, as printed', () => {
    expect(english.offences[0]?.penalty).toBe('a fine at level 5 and to imprisonment for 2 years');
    expect(chinese.offences[0]?.penalty).toBe('可處第5級罰款及監禁2年');
  });

  it('quotes verbatim with the place in the text', () => {
    const text = LANTERNS.paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const entry of [...english.duties, ...english.offences, ...english.exceptions])
      expect(text.slice(entry.start, entry.end)).toBe(entry.text);
  });

  it('follows references out and in, and keeps other enactments apart', () => {
    const { out, in: into } = referencesOf(english, 's 5');
    expect(out.map(({ to }) => to)).toEqual(['s 3', 'Cap 238']);
    expect(into.map(({ from }) => from)).toEqual(['s 3']);
    expect(referencesOf(chinese, 's 5').out.map(({ to }) => to)).toEqual(['s 3', 'Cap 238']);
    expect(referencesOf(chinese, 's 3').in.map(({ from }) => from)).toEqual(['s 5']);
  });

  it('lists the sections with their headings', () => {
    expect(english.sections[0]).toMatchObject({ section: 's 1', heading: 'Short title and commencement' });
    expect(english.sections.map(({ section }) => section)).toEqual(['s 1', 's 2', 's 3', 's 4', 's 5', 's 6']);
  });

  it('reads Simplified', () => {
    const outline = outlineLegislation(
      chapter('zh-Hans', [['s 1', '任何人违反第2条，即属犯罪，一经定罪，可处第2级罚款。']]),
    );
    expect(outline.offences).toHaveLength(1);
    expect(outline.offences[0]?.penalty).toBe('可处第2级罚款');
  });
});

describe('what does not forbid', () => {
  it.each([
    ['en', 'Subsection (1) shall not prejudice the operation of any exemption.'],
    ['en', 'A failure to keep a lantern lit shall not of itself render the keeper liable to any proceedings.'],
    ['zh-Hant', '本條不得影響任何人根據普通法享有的權利。'],
  ] as const)('%s: %s', (language, text) => {
    expect(outlineLegislation(chapter(language, [['s 9', text]])).prohibitions).toEqual([]);
  });
});

describe('a list in a provision', () => {
  const textsOf = (
    language: 'en' | 'zh-Hant',
    kind: 'duties' | 'prohibitions' | 'powers',
    rows: readonly Row[],
  ): string[] => outlineLegislation(chapter(language, rows))[kind].map(({ text }) => text);

  it('stands whole, with the words that lead into it and those after it, and its entries not again alone', () => {
    const rows: Row[] = [
      ['s 7(1)', '(1) The keeper of a bridge shall—'],
      ['s 7(1)(a)', '(a) keep every lantern lit; and'],
      ['s 7(1)(b)', 'shall enter in the register—'],
      ['s 7(1)(b)(i)', 'the hour; and'],
      ['s 7(1)(b)(ii)', 'the weather,'],
      ['s 7(1)', 'of each night.'],
      ['s 7(2)', '(2) The keeper must sign the register.'],
    ];
    expect(textsOf('en', 'duties', rows)).toEqual([
      '(1) The keeper of a bridge shall—\n(a) keep every lantern lit; and\n(b) shall enter in the register—\n(i) the hour; and\n(ii) the weather,\nof each night.',
      '(2) The keeper must sign the register.',
    ]);
  });

  it('is read in Chinese, whatever its page puts into the numbers', () => {
    const rows: Row[] = [
      ['s 7(1)', '任何人不得 ——'],
      [undefined, '(a) 在橋上熄滅燈籠；或'],
      [undefined, '(b) 阻礙看守人。'],
    ];
    expect(textsOf('zh-Hant', 'prohibitions', rows)).toEqual([
      '任何人不得 ——\n(a) 在橋上熄滅燈籠；或\n(b) 阻礙看守人。',
    ]);
  });

  it('is not there where its entries are not', () => {
    expect(
      textsOf('en', 'powers', [
        ['s 8', 'The Director may by notice—'],
        ['s 9', 'Fees', 'heading'],
      ]),
    ).toEqual([]);
  });
});
