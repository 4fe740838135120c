import { describe, expect, it } from 'vitest';
import { contentWords, words } from './words';

const ROWS: [text: string, found: string, why: string][] = [
  ['The judge allowed appeals', 'the judg allow appeal', 'case, past and plural'],
  ['dismiss dismisses dismissed dismissing', 'dismiss dismiss dismiss dismiss', 'one stem for one verb'],
  ['receive received receiving', 'receiv receiv receiv', 'a silent e'],
  ['stop stopped stopping', 'stop stop stop', 'a doubled consonant'],
  ['party parties duty duties', 'party party duty duty', 'y and ies'],
  ['the company’s companies', 'the company company', 'possessive'],
  ['was basis statutes', 'was basis statut', 'endings that are none'],
  ['$1,200.50 in 2019', '1,200.50 in 2019', 'numbers stay whole'],
  ['上訴駁回', '上訴 訴駁 駁回', 'pairs of characters'],
  ['罪', '罪', 'a character alone'],
  ['引用HKSAR一案', '引用 hksar 一案', 'mixed text'],
  ['第２０條', '第 20 條', 'full-width digits'],
  ['', '', 'nothing'],
];

describe('words', () => {
  it.each(ROWS)('%s → %s (%s)', (text, found) => {
    expect(words(text).join(' ')).toBe(found);
  });

  it('leaves a run of letters that is no word alone', () => {
    const long = 'a'.repeat(50_000);
    expect(words(`${long}ing`)).toEqual([`${long}ing`]);
  });
});

describe('contentWords', () => {
  it('drops what says nothing and keeps negation and modals', () => {
    expect(contentWords('The court must not be asked to do that')).toEqual(['court', 'must', 'not', 'ask']);
  });
});
