import { describe, expect, it } from 'vitest';
import { CORRECTION_ROWS, findCorrections } from './find-corrections';

const corrigendum = (text: string, kind: 'corrigendum' | 'judgment' = 'corrigendum') =>
  findCorrections({
    kind,
    paragraphs: [{ id: 'p1', role: 'paragraph', text, start: 0, end: text.length }],
  }).map(({ target, before, after }) => [target, before, after]);

describe('findCorrections', () => {
  it.each(CORRECTION_ROWS)('$name reads its example first, and not its counter', ({ name, says, example, counter }) => {
    expect(CORRECTION_ROWS.find((row) => row.says.test(example))?.name).toBe(name);
    expect(says.test(counter)).toBe(false);
  });

  it.each([
    ['In paragraph 12, “2021” should read “2012”.', [['12', '2021', '2012']]],
    ['第12段「原告人」應為「被告人」。', [['12', '原告人', '被告人']]],
    [
      '第7段中「三年」更正為「三個月」。第9段刪去「不」。',
      [
        ['7', '三年', '三個月'],
        ['9', '不', undefined],
      ],
    ],
    ['Paragraph 30: delete “lessor” and substitute “lessee”.', [['30', 'lessor', 'lessee']]],
    ['In para 4, line 2, the words “held by Oak Ltd” shall be added.', [['4', undefined, 'held by Oak Ltd']]],
    ['The judgment handed down on 3 May 2026 is amended below.', []],
  ] as const)('%s', (text, wanted) => {
    expect(corrigendum(text)).toEqual(wanted);
  });

  it('reads what was left out where it follows in a paragraph of its own', () => {
    const texts = ['第65段與第66段之間有以下遺留，特此更正及作出補充：', '第22頁：-', '“本席再給予兩個月減刑。”'];
    const paragraphs = texts.map((text, at) => ({ id: `p${at}`, role: 'paragraph' as const, text, start: 0, end: 0 }));
    expect(findCorrections({ kind: 'corrigendum', paragraphs })).toMatchObject([
      { target: '65', after: '本席再給予兩個月減刑。', sentence: { paragraph: 'p2' } },
    ]);
  });

  it('says nothing of a judgment that quotes a correction', () => {
    expect(corrigendum('In paragraph 12, “2021” should read “2012”.', 'judgment')).toEqual([]);
  });
});
