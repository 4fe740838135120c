import { describe, expect, it } from 'vitest';
import { englishWords, foldEnglish, stemWord } from './english-words';
import { chineseFormKey, foldRomanised, foldScript } from './normalise';
import { errorsAllowed, spellingDistance } from './spelling-distance';

describe('chineseFormKey', () => {
  it.each([
    ['《高等法院規則》', '高等法院规则', 'title brackets go'],
    ['敎育條例', '教育条例', 'variant character'],
    ['公衆衞生', '公众卫生', 'variant characters'],
    ['説明書', '说明书', 'the form that Hong Kong fonts prefer'],
    ['個人資料(私隱)條例', '个人资料私隐条例', 'round brackets'],
    ['個人資料（私隱）條例', '个人资料私隐条例', 'full-width brackets'],
    ['X光', 'x光', 'Latin inside'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(chineseFormKey(text)).toBe(expected);
  });

  it('brings the forms of one word to one key', () => {
    for (const [left, right] of [
      ['戶口', '户口'],
      ['群體', '羣體'],
      ['啟動', '啓動'],
      ['證據', '証據'],
      ['著手', '着手'],
    ] as const) {
      expect(chineseFormKey(left)).toBe(chineseFormKey(right));
    }
  });

  it('keeps offsets when only the script is folded', () => {
    const text = '被告人（第2被告）於2020年';
    expect(foldScript(text)).toHaveLength(text.length);
  });
});

describe('foldRomanised', () => {
  it.each([
    ['zung1 sam2', 'zung1sam2'],
    ['zhōng shěn', 'zhong1shen3'],
    ['lǜ shī', 'lv4shi1'],
    ['lü shi', 'lvshi'],
    ["xi'an", 'xian'],
  ])('%s → %s', (text, expected) => {
    expect(foldRomanised(text)).toBe(expected);
  });
});

describe('stemWord', () => {
  it.each([
    [['charge', 'charges', 'charged', 'charging']],
    [['plan', 'plans', 'planned', 'planning']],
    [['beneficiary', 'beneficiaries']],
    [['dismiss', 'dismissed', 'dismissing', 'dismisses']],
    [['licence', 'license', 'licences', 'licensed']],
    [['recognise', 'recognize', 'recognised', 'recognizing']],
    [['child', 'children']],
    [['labour', 'labor']],
    [['cancel', 'canceled', 'cancelled', 'cancelling']],
  ])('%j share a stem', (words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });

  it.each([
    ['proceedings', 'proceed'],
    ['business', 'busy'],
    ['premises', 'premise'],
    ['hearing', 'hear'],
  ])('%s is not %s', (left, right) => {
    expect(stemWord(left)).not.toBe(stemWord(right));
  });
});

describe('englishWords', () => {
  it.each([
    ["Magistrates' Courts", ['magistrates', 'courts']],
    ['director’s', ['director']],
    ['H.K.C.F.A.', ['hkcfa']],
    ['cy-près', ['cy', 'pres']],
    ['ＣＦＡ', ['cfa']],
    ['A & B', ['a', 'and', 'b']],
  ])('%s → %j', (text, expected) => {
    expect(englishWords(text)).toEqual(expected);
  });

  it('folds spelling in the key', () => {
    expect(foldEnglish('Judgement of the Labor Tribunal')).toBe('judgment of the labour tribunal');
  });
});

describe('spellingDistance', () => {
  it.each([
    ['jugdment', 'judgment', 1, 'two neighbours swapped'],
    ['garantor', 'guarantor', 1, 'a letter left out'],
    ['afidavvit', 'affidavit', 2, 'one out, one in'],
    ['court', 'court', 0, 'the same'],
  ])('%s, %s → %i (%s)', (left, right, expected) => {
    expect(spellingDistance(left, right, 3)).toBe(expected);
  });

  it('stops counting past the limit', () => {
    expect(spellingDistance('injunction', 'arbitration', 2)).toBe(3);
    expect(errorsAllowed(3)).toBe(0);
  });
});
