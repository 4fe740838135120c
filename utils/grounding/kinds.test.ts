import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../core/language';
import { checkStatement } from './check-statement';

/** A paragraph, a statement about it, and whether the two disagree; the kinds of error and of false alarm, with their neighbours. */
type Row = readonly [verdict: 'conflict' | 'fine', source: string, statement: string];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a beginning told as an end': [
    ['conflict', 'Interest is payable from 1 June 2021 on the balance.', 'Interest is payable before 1 June 2021.'],
    ['conflict', 'The lease ran from 4 May 2019.', 'The lease ran until 4 May 2019.'],
    ['conflict', '禁令由2021年6月1日起生效。', '禁令在2021年6月1日前生效。'],
    ['fine', 'The lease ran from 4 May 2019.', 'The lease ran after 4 May 2019.'],
    ['fine', 'He was away for the 38 days from 2 September to 10 October 2026.', 'He was away until 10 October 2026.'],
  ],
  'nothing but': [
    ['fine', 'Except the empty box, the stolen goods were not recovered.', 'Nothing but the empty box was recovered.'],
    ['fine', 'None of the tools was returned except the ladder.', 'None but the ladder was returned.'],
    ['fine', 'Apart from the deposit nothing was paid.', 'Nothing except the deposit was paid.'],
    ['conflict', 'The tenant paid nothing and kept the keys.', 'The tenant paid the rent and kept the keys.'],
  ],
  'a word of a title decides nothing': [
    ['fine', 'The Statement of Agreed Facts is part of the judgment.', 'The Statement of Agreed Facts is no exhibit.'],
    ['fine', 'The Register of Approved Pharmacists lists her.', 'The Register of Approved Pharmacists is not closed.'],
    ['conflict', 'The parties agreed the facts of the sale.', 'The parties disagreed on the facts of the sale.'],
  ],
  'a denial behind an aside': [
    [
      'conflict',
      'The clause does not require, as the seller proposes, adopting a stricter standard of care.',
      'The clause requires adopting a stricter standard of care.',
    ],
    [
      'conflict',
      'She did not, however, find for the tenant on the claim for the deposit.',
      'She allowed the claim for the deposit.',
    ],
    [
      'fine',
      'She did not, however, find for the tenant on the claim for the deposit.',
      'She did not allow the claim for the deposit.',
    ],
    [
      'fine',
      'He did not agree, as he was ill, and left the meeting early.',
      'As he was ill he left the meeting early.',
    ],
  ],
  'accepted that somebody did not': [
    ['conflict', '本席不接納租客不知道租約已屆滿。', '法庭接納租客不知道租約已屆滿。'],
    ['conflict', '本席接納證人沒有看見該車。', '法庭不接納證人沒有看見該車。'],
    ['fine', '本席不接納租客不知道租約已屆滿。', '法庭不接納租客不知道租約已屆滿。'],
  ],
  'a case that was cited, and holds nothing': [
    [
      'fine',
      'The tenant accepts that the point be left to the full court: see Elm v Oak (2019) 22 HKCFAR 1. Birch v Ash was not cited below.',
      'Birch v Ash had not been cited, and the tenant leaves the point to the full court.',
    ],
    [
      'conflict',
      'In Elm v Oak (2019) 22 HKCFAR 1 it was held that a deposit is forfeited on breach. In Birch v Ash notice was in issue.',
      'In Birch v Ash it was held that a deposit is forfeited on breach.',
    ],
  ],
  'who decided, whatever the body is called': [
    [
      'conflict',
      'Mr Oak submits that a short letting of rooms is no trade.',
      'The Board held that a short letting of rooms is no trade.',
    ],
    [
      'conflict',
      'Mr Oak submits that a short letting of rooms is no trade.',
      'The Chairman ruled that a short letting of rooms is no trade.',
    ],
    [
      'conflict',
      'The tenant argues that the landlord unreasonably rejected the terms.',
      'The court found that the landlord unreasonably rejected the terms.',
    ],
    [
      'fine',
      'Mr Oak submits that a short letting of rooms is no trade.',
      'The court rejected the submission that a short letting is no trade.',
    ],
    [
      'fine',
      'The Board holds that a short letting of rooms is no trade.',
      'The Board held that a short letting of rooms is no trade.',
    ],
  ],
  'too early to be done': [
    [
      'conflict',
      'It is premature to consider the letters of the parties on costs.',
      'The court considered the letters of the parties on costs.',
    ],
    ['conflict', 'It is too late to amend the pleading of fraud.', 'The pleading of fraud was amended.'],
    [
      'fine',
      'It is premature to consider the letters of the parties on costs.',
      'It is too early to consider the letters of the parties.',
    ],
  ],
  'what is hard to see': [
    [
      'conflict',
      'It is difficult to see how naming a figure imposes a burden on the agency.',
      'Naming a figure imposes a burden on the agency.',
    ],
    [
      'fine',
      'It is difficult to see how naming a figure imposes a burden on the agency.',
      'Naming a figure imposes no burden on the agency.',
    ],
  ],
  'nothing in a section': [
    [
      'conflict',
      'We find nothing in the section which requires the rent to be apportioned.',
      'The section requires the rent to be apportioned.',
    ],
    [
      'fine',
      'We find nothing in the section which requires the rent to be apportioned.',
      'The section does not require the rent to be apportioned.',
    ],
  ],
  'a party under a word of its own': [
    [
      'fine',
      'The plaintiffs (the “Purchasers”) signed in May. The plaintiffs paid three deposits to the agent.',
      'The purchasers paid three deposits to the agent.',
    ],
  ],
  'could for must': [
    [
      'conflict',
      'The subletting could constitute the carrying on of a business.',
      'The subletting must constitute the carrying on of a business.',
    ],
    [
      'fine',
      'The subletting could constitute the carrying on of a business.',
      'The subletting may constitute the carrying on of a business.',
    ],
  ],
  'going on for putting off': [
    ['conflict', 'The hearing will proceed in April as scheduled.', 'The hearing was adjourned in April.'],
    ['fine', 'The hearing will proceed in April as scheduled.', 'The hearing will continue in April.'],
  ],
  'a section with a letter': [
    [
      'fine',
      'Section 9A(1) of the Leases Ordinance was relied on.',
      'Section 9(A)(1) of the Leases Ordinance was relied on.',
    ],
    [
      'conflict',
      'Section 9A(1) of the Leases Ordinance was relied on.',
      'Section 9B(1) of the Leases Ordinance was relied on.',
    ],
  ],
};

describe('kinds of error and of false alarm', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    it.each(rows)(`${kind}: %s | %s | %s`, (verdict, source, text) => {
      const document = {
        language: detectLanguage(source),
        title: 'Heron v Sampan',
        paragraphs: [{ id: 'a', number: '1', text: source }],
      };
      const found = checkStatement({ text, paragraphs: ['1'], quotes: [] }, document).verdict;
      expect(found === 'conflict' ? 'conflict' : 'fine').toBe(verdict);
    });
});
