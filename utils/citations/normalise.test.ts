import { describe, expect, it } from 'vitest';
import { han, normalise, originalOffset } from './normalise';

const ROWS: [text: string, plain: string, why: string][] = [
  ['［２０１９］ ＨＫＣＦＡ', '[2019] HKCFA', 'full width'],
  ['〔2019〕【1】﹝2﹞', '[2019][1][2]', 'Chinese brackets'],
  ['12–15—16−17～18', '12-15-16-17-18', 'every dash'],
  ['Lloyd’s', "Lloyd's", 'a curled apostrophe'],
  ['a\u00a0\u2003b', 'a b', 'blanks in a row are one'],
  ['HK\u00adCFA\u200b', 'HKCFA', 'invisible signs'],
  ['高 等 法 院 HCA 1', '高等法院 HCA 1', 'letter-spaced Chinese'],
  ['條例', '条例', 'one script'],
  ['of the\nK\nTheft', 'of the\nTheft', 'a line with a letter from the margin'],
  ['CACV B\n231/2019', 'CACV\n231/2019', 'a letter at the end of the line, in the middle of a number'],
  ['Plan B\nwas adopted', 'Plan B\nwas adopted', 'a letter that is a word'],
  ['s. 25(1)\nE (b) of', 's. 25(1)\n(b) of', 'a letter before the label that goes on'],
  ['Annex A\n(b) of', 'Annex A\n(b) of', 'a letter that names an annex'],
  ['Ordi-\n  nance', 'Ordinance', 'a word cut by the line end'],
  ['12-\n15', '12-\n15', 'a range is no cut word'],
  ['> HKCA\n> > 901', 'HKCA\n901', 'quoted mail'],
  ['at 150\n- 12 -\nThe', 'at 150\nThe', 'the number of a printed page'],
];

describe('normalise', () => {
  it.each(ROWS)('%j → %j (%s)', (text, plain) => {
    expect(normalise(text).text).toBe(han(plain));
  });

  it('keeps a way back from every character', () => {
    const { text, origin } = normalise('高 等\u00ad法 院 A  B');
    expect(text).toBe('高等法院 A B');
    const back = [...`${text}.`].map((_, at) => origin && originalOffset(origin, at));
    expect(back).toEqual([0, 2, 4, 6, 7, 8, 9, 11, 12]);
  });

  it('gives no map where nothing was dropped', () => {
    expect(normalise('［2019］ HKCFA 45').origin).toBeUndefined();
  });
});
