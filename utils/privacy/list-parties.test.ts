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
  [['Kestrel Trading Limited, in liquidation'], '', ['Kestrel Trading Limited', 'Kestrel Trading'], 'without brackets'],
  [
    ['Kestrel Trading Limited (in creditors’ voluntary liquidation)'],
    '',
    ['Kestrel Trading Limited', 'Kestrel Trading'],
    'another kind of liquidation',
  ],
  [
    ['Kestrel Trading Limited (Receivers and Managers Appointed)'],
    '',
    ['Kestrel Trading Limited', 'Kestrel Trading'],
    'receivers',
  ],
  [
    ['Wong Tai Fu and Ho Kwok Wing, the joint and several liquidators of Kestrel Trading Limited'],
    '',
    ['Wong Tai Fu', 'Ho Kwok Wing', 'Kestrel Trading Limited', 'Kestrel Trading'],
    'their office is none',
  ],
  [['茶隼貿易有限公司（強制清盤中）'], '', ['茶隼貿易有限公司', '茶隼貿易'], 'another kind, in Chinese'],
  [['茶隼贸易有限公司（已委任临时清盘人）'], '', ['茶隼贸易有限公司', '茶隼贸易'], 'Simplified'],
  [['茶隼貿易有限公司的清盤人'], '', ['茶隼貿易有限公司', '茶隼貿易'], 'the office, in Chinese'],
  [
    ['Kestrel Trading Limited (formerly known as Merlin Holdings Limited)'],
    '',
    ['Kestrel Trading Limited', 'Merlin Holdings Limited', 'Kestrel Trading', 'Merlin Holdings'],
    'the former name, without its introduction',
  ],
  [['Wong Tai Fu (alias Ah Fu)'], '', ['Wong Tai Fu', 'Ah Fu'], 'an alias in brackets'],
  [['Wong Tai Fu @ Ah Fu'], '', ['Wong Tai Fu', 'Ah Fu'], 'as charge sheets write it'],
  [['Wong Tai Fu, otherwise known as Tommy Wong'], '', ['Wong Tai Fu', 'Tommy Wong'], 'in words'],
  [
    ['Wong Tai Fu and Lam Siu Fong (trading as Golden Star Cafe)'],
    '',
    ['Wong Tai Fu', 'Lam Siu Fong', 'Golden Star Cafe'],
    'partners and their business',
  ],
  [
    ['Wong Tai Fu trading under the name and style of Golden Star Cafe (a firm)'],
    '',
    ['Wong Tai Fu', 'Golden Star Cafe'],
    'the long form',
  ],
  [['黃大富（以「金星茶餐廳」名義經營業務）'], '', ['黃大富', '金星茶餐廳'], 'the same in Chinese'],
  [
    ['茶隼貿易有限公司（以前稱為海東青控股有限公司）'],
    '',
    ['茶隼貿易有限公司', '海東青控股有限公司', '茶隼貿易', '海東青控股'],
    'a former name, in Chinese',
  ],
  [
    ['Kestrel (Hong Kong) Limited', '茶隼（香港）貿易有限公司'],
    '',
    ['Kestrel (Hong Kong) Limited', '茶隼（香港）貿易有限公司', 'Kestrel (Hong Kong)', 'Kestrel', '茶隼（香港）貿易'],
    'a bracket amid a name is part of it',
  ],
  [
    ['Kestrel Trading Limited 茶隼貿易有限公司'],
    '',
    ['Kestrel Trading Limited', '茶隼貿易有限公司', 'Kestrel Trading', '茶隼貿易'],
    'two scripts side by side',
  ],
  [
    ['Kestrel Trading Limited'],
    'Kestrel Trading Limited (“P” or “KTL”), formerly known as Merlin Holdings Limited, sold it.',
    ['Kestrel Trading Limited', 'Kestrel Trading', 'KTL'],
    'the second short name; a single letter is none',
  ],
  [
    ['Kestrel Trading Limited'],
    'Kestrel Trading Limited, formerly known as Merlin Holdings Limited, sold it.',
    ['Kestrel Trading Limited', 'Kestrel Trading', 'Merlin Holdings Limited', 'Merlin Holdings'],
    'the former name in the text',
  ],
  [
    ['茶隼貿易有限公司'],
    '茶隼貿易有限公司（下稱茶隼）',
    ['茶隼貿易有限公司', '茶隼貿易', '茶隼'],
    'no quotation marks',
  ],
  [
    ['The Incorporated Owners of Otter Mansion'],
    '',
    ['The Incorporated Owners of Otter Mansion', 'Otter Mansion'],
    'a body that begins with the',
  ],
  [['Ho Tai Man and another', '何大文及另一人'], '', ['Ho Tai Man', '何大文'], 'others without a name'],
  [['Re Ho Tai Man, ex parte The Official Receiver'], '', ['Ho Tai Man'], 'who applied'],
  [['In the estate of Ho Siu Man, deceased'], '', ['Ho Siu Man'], 'an estate'],
  [
    ['Otter Shipping Ltd (subject to a deed of company arrangement)'],
    '',
    ['Otter Shipping Ltd', 'Otter Shipping'],
    'another state',
  ],
  [
    ['OTTER LIMITED (FORMERLY KNOWN AS HERON LIMITED) AND ANOTHER'],
    '',
    ['OTTER LIMITED', 'HERON LIMITED'],
    'in capitals',
  ],
  [['何大文（經營大文記）'], '', ['何大文', '大文記'], 'his business, in brackets'],
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
