import { describe, expect, it } from 'vitest';
import { listParties } from './list-parties';

const ROWS: readonly [parties: readonly string[], text: string, names: readonly string[], reason: string][] = [
  [['HKSAR', 'CHAN SIU MING'], '', ['CHAN SIU MING'], 'the state is no person'],
  [['HKSAR', 'CHAN SIU MING (陳小明) (D1)'], '', ['CHAN SIU MING', '陳小明'], 'both names, without the number'],
  [
    ['Heron Ferries Limited', 'Secretary for Justice', 'Wong Tai Fu'],
    '',
    ['Heron Ferries Limited', 'Wong Tai Fu', 'Heron Ferries'],
    'a company is a client; an officer of the state is none',
  ],
  [
    ['Heron Ferries Limited (in liquidation)', 'Sampan Harbour Services Limited'],
    '',
    ['Heron Ferries Limited', 'Sampan Harbour Services Limited', 'Heron Ferries', 'Sampan Harbour Services'],
    'both companies, and not “in liquidation”',
  ],
  [
    ['HERON FERRIES LIMITED (IN COMPULSORY LIQUIDATION)'],
    'HERON FERRIES LIMITED (IN COMPULSORY LIQUIDATION)',
    ['HERON FERRIES LIMITED', 'HERON FERRIES'],
    'in capitals',
  ],
  [['海鷺渡輪有限公司（清盤中）'], '', ['海鷺渡輪有限公司', '海鷺渡輪'], 'in Chinese'],
  [
    ['Heron Ferries Limited (海鷺渡輪有限公司)'],
    '',
    ['Heron Ferries Limited', '海鷺渡輪有限公司', 'Heron Ferries', '海鷺渡輪'],
    'both languages',
  ],
  [
    ['Heron Ferries Limited'],
    'Heron Ferries Limited (“Heron”) owned the ferry. Heron let it.',
    ['Heron Ferries Limited', 'Heron Ferries', 'Heron'],
    'the short name the judgment gives',
  ],
  [
    ['海鷺渡輪有限公司'],
    '海鷺渡輪有限公司（下稱「海鷺」）擁有渡輪。',
    ['海鷺渡輪有限公司', '海鷺渡輪', '海鷺'],
    'the short name, in Chinese',
  ],
  [
    ['Heron Ferries Limited'],
    'Heron Ferries Limited (“the Company”) owned it.',
    ['Heron Ferries Limited', 'Heron Ferries'],
    'a part in the case is no name',
  ],
  [['Wong Tai Fu trading as Golden Star Cafe'], '', ['Wong Tai Fu', 'Golden Star Cafe'], 'two names'],
  [['Wong Tai Fu, a bankrupt'], '', ['Wong Tai Fu'], 'his state is none'],
  [['Re Wong Tai Fu (the Debtor)'], '', ['Wong Tai Fu'], 'his part is none'],
  [['ABC Limited'], '', ['ABC Limited'], 'three letters alone would mask too much'],
  [['香港特別行政區', '李大同'], '', ['李大同'], 'Chinese'],
  [[], 'PW1, Mr Ho Kwok Wing, saw the car.', ['Ho Kwok Wing'], 'a numbered witness'],
  [[], 'Ms Lam Siu Fong (“PW2”) gave evidence.', ['Lam Siu Fong'], 'the number behind the name'],
  [[], 'The complainant, Miss Yip Mei Ling, was 19.', ['Yip Mei Ling'], 'a complainant'],
  [[], '控方第一證人何國榮（下稱「何」）作供。', ['何國榮'], 'a Chinese witness'],
  [[], '死者林小芳女士當時在家。', ['林小芳'], 'the deceased'],
  [[], 'The witness said that the Court of Appeal was wrong.', [], 'no name follows'],
];

describe('listParties', () => {
  it.each(ROWS)('%j %s → %j (%s)', (parties, text, names) => {
    expect(listParties({ parties, text })).toEqual(names);
  });

  it('stays linear on endless names and brackets', () => {
    expect(listParties({ parties: [], text: 'Chan Siu Ming '.repeat(20_000) })).toEqual([]);
    const parties = ['Heron Ferries Limited'];
    expect(listParties({ parties, text: 'Heron Ferries Limited ('.repeat(20_000) })).toHaveLength(2);
  });
});
