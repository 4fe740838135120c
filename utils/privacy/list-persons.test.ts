import { describe, expect, it } from 'vitest';
import { listPersons } from './list-persons';

const ROWS: readonly [parties: readonly string[], text: string, persons: readonly string[], reason: string][] = [
  [['HKSAR', 'CHAN SIU MING'], '', ['CHAN SIU MING'], 'the state is no person'],
  [['HKSAR', 'CHAN SIU MING (陳小明) (D1)'], '', ['CHAN SIU MING', '陳小明'], 'both names, without the number'],
  [
    ['Heron Ferries Limited', 'Secretary for Justice', 'Wong Tai Fu'],
    '',
    ['Wong Tai Fu'],
    'companies and officers stay',
  ],
  [['香港特別行政區', '李大同'], '', ['李大同'], 'Chinese'],
  [[], 'PW1, Mr Ho Kwok Wing, saw the car.', ['Ho Kwok Wing'], 'a numbered witness'],
  [[], 'Ms Lam Siu Fong (“PW2”) gave evidence.', ['Lam Siu Fong'], 'the number behind the name'],
  [[], 'The complainant, Miss Yip Mei Ling, was 19.', ['Yip Mei Ling'], 'a complainant'],
  [[], '控方第一證人何國榮（下稱「何」）作供。', ['何國榮'], 'a Chinese witness'],
  [[], '死者林小芳女士當時在家。', ['林小芳'], 'the deceased'],
  [[], 'The witness said that the Court of Appeal was wrong.', [], 'no name follows'],
];

describe('listPersons', () => {
  it.each(ROWS)('%j %s → %j (%s)', (parties, text, persons) => {
    expect(listPersons({ parties, text })).toEqual(persons);
  });

  it('stays linear on endless names', () => {
    expect(listPersons({ parties: [], text: 'Chan Siu Ming '.repeat(20_000) })).toEqual([]);
  });
});
