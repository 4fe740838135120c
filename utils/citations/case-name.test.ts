import { describe, expect, it } from 'vitest';
import { extractCitations } from './extract-citations';

const ROWS: [text: string, name: string | undefined, why: string][] = [
  ['As held in HKSAR v Chan Tai Man [2019] HKCFA 45, the', 'HKSAR v Chan Tai Man', 'plain'],
  [
    'See Secretary for Justice v Ma & Ors (No 2) (2011) 14 HKCFAR 210',
    'Secretary for Justice v Ma & Ors (No 2)',
    'an official, others, a number',
  ],
  ['Re Golden Harbour Ltd [2020] 2 HKLRD 514', 'Re Golden Harbour Ltd', 'one name'],
  [
    'in A Solicitor v The Law Society of Hong Kong (unrep., CACV 302/2002)',
    'A Solicitor v The Law Society of Hong Kong',
    'unreported',
  ],
  ['案例香港特別行政區 訴 陳大文[2019] HKCA 5', '香港特別行政區 訴 陳大文', 'Chinese with blanks'],
  ['本席考慮了HKSAR v Lau Tai Man [2021] 1 HKLRD 290一案', 'HKSAR v Lau Tai Man', 'English inside Chinese'],
  ['Lord Hoffmann in Smith v Jones Ltd [2009] UKPC 10', 'Smith v Jones Ltd', 'who said it is not a party'],
  ['HKSAR v Mok Wing (CFA) FACC 5/2015', 'HKSAR v Mok Wing', 'a court tag'],
  ['上訴法庭在民事上訴2018年第333號（[2019] HKCA 500）', undefined, '訴 in 上訴 is no versus'],
  ['The appeal ([2019] HKCA 5) failed.', undefined, 'no name'],
  ['He lost. [2019] HKCA 5 says so.', undefined, 'a sentence is no name'],
  ['本席參考上 訴 法庭在[2016] 5 HKLRD 1', undefined, 'letter-spaced 上訴'],
  ['香 港 特 別 行 政 區 訴 陳 大 文 [2019] HKCA 3', '香港特別行政區 訴 陳大文', 'letter-spaced name'],
  ['申請人對入境事務處處長 HCAL 12/2019', undefined, 'a role is no name'],
  ['approved in The "Ocean Star" [2001] 2 HKLRD 5', 'The "Ocean Star"', 'a ship'],
  ['Tsang v Cheung (supra), [2019] HKCA 3', 'Tsang v Cheung', 'what is no part of a name'],
  ['Chan v Li [2019] HKCA 5, [2019] 3 HKLRD 9', 'Chan v Li', 'the first of a run'],
  ['Compañia Naviera v Lee [2018] HKCFI 18', 'Compañia Naviera v Lee', 'accents'],
  ['Société Générale & Co v Chan & Others [2018] HKCFI 16', 'Société Générale & Co v Chan & Others', 'accents, others'],
  ['In 3D-Gold Jewellery v Lee [2018] HKCFI 18', '3D-Gold Jewellery v Lee', 'a figure at the start'],
  ['In Lam v Wan and another [2016] HKCFI 88', 'Lam v Wan and another', 'another'],
  ['see Kwok & others v Ng[2016] HKCFI 88', 'Kwok & others v Ng', 'others, a bracket without a blank'],
  ['In another HKSAR v Lam and Another [1999] HKCA 160', 'HKSAR v Lam and Another', 'another case'],
  ['cf eBay Ltd v Lee [2018] HKCFI 18', undefined, 'a cut name is worse than none'],
  ['held in 88 Holdings Ltd v Lee [2018] HKCFI 18', undefined, 'a number that may be part of the name'],
  ['In 2018 Chan v Lee [2018] HKCFI 18', 'Chan v Lee', 'a year is none'],
  ['E.g. Smith v Jones [2009] 4 HKLRD 125', 'Smith v Jones', 'for example'],
  ['E.g., Smith v Jones [2009] 4 HKLRD 125', 'Smith v Jones', 'for example, with a comma'],
  ['Namely Smith v Jones [2009] 4 HKLRD 125', 'Smith v Jones', 'namely'],
  ['Lee Siu Ming v Ho (unreported, HCA 12/1991, 3 May 1991)', 'Lee Siu Ming v Ho', 'unreported'],
];

describe('the name in front of a case', () => {
  it.each(ROWS)('%s → %s (%s)', (text, name) => {
    expect(extractCitations(text)[0]?.caseName).toBe(name);
  });
});
