import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSensitive } from './find-sensitive';

const ROWS: [text: string, found: [kind: string, text: string][], why: string][] = [
  // Identity cards
  ['ID A123456(3) of the client', [['hkid', 'A123456(3)']], 'as printed on the card'],
  ['身份證號碼A123456（3）', [['hkid', 'A123456（3）']], 'full-width brackets, no blank'],
  ['a1234563', [['hkid', 'a1234563']], 'typed without brackets, small'],
  ['holder of WX123456(8)', [], 'two letters, wrong check digit'],
  ['A123456(4)', [], 'wrong check digit'],
  ['A123XXX(X)', [], 'already masked by the court'],
  ['Exhibit AB123456', [], 'no check digit'],
  ['證件11010519491231002X', [['mainland-id', '11010519491231002X']], 'Mainland'],
  ['110105194912310021', [], 'Mainland, wrong check digit'],
  ['香港身份證號碼：Ａ１２３４５６（３）', [['hkid', 'Ａ１２３４５６（３）']], 'all full-width'],
  ['HKID A123456-3', [['hkid', 'A123456-3']], 'with a dash'],
  ['A 123456 (3)', [['hkid', 'A 123456 (3)']], 'with blanks'],
  ['a123 456/3', [['hkid', 'a123 456/3']], 'in threes, with a stroke'],
  ['HKID No. A123456(7)', [['hkid', 'A123456(7)']], 'a slip in the check digit, but named'],
  ['身份證 A123456', [['hkid', 'A123456']], 'named, the check digit left out'],
  ['(HKID A123456-3)', [['hkid', 'A123456-3']], 'the bracket is the sentence’s'],
  ['A123456—(3)', [['hkid', 'A123456—(3)']], 'a long dash before brackets'],
  ['A123456[3]', [['hkid', 'A123456[3]']], 'square brackets'],
  ['I.D. No. A123456(7)', [['hkid', 'A123456(7)']], 'a short name for it, a slip in the digit'],
  ['HKIC A123456', [['hkid', 'A123456']], 'another short name'],
  ['passport no. K12345678', [['travel-document', 'K12345678']], 'a passport, named'],
  ['回鄉證號碼：Ｈ１２３４５６７８', [['travel-document', 'Ｈ１２３４５６７８']], 'a permit, named, full-width'],
  ['bundle K12345678', [], 'not named'],
  // Cards and accounts
  ['card 4111 1111 1111 1111 exp 01/30', [['card', '4111 1111 1111 1111']], 'in fours'],
  ['5555555555554444', [['card', '5555555555554444']], 'in one'],
  ['4111 1111 1111 1112', [], 'fails its own check'],
  ['HSBC 123-456789-833', [['account', '123-456789-833']], 'as banks print it'],
  ['戶口號碼：012-345-6-789012', [['account', '012-345-6-789012']], 'four groups, named'],
  ['account no. 12345678', [['account', '12345678']], 'named, in one'],
  ['a/c: 123 456 789', [['account', '123 456 789']], 'short name'],
  ['GB82 WEST 1234 5698 7654 32', [['account', 'GB82 WEST 1234 5698 7654 32']], 'IBAN'],
  ['GB82 WEST 1234 5698 7654 33', [], 'IBAN, wrong check'],
  // Telephones
  ['call 9123 4567 after six', [['phone', '9123 4567']], 'four and four'],
  ['電話：23456789', [['phone', '23456789']], 'named, in one'],
  ['+852 2345 6789', [['phone', '+852 2345 6789']], 'with the country'],
  ['(852) 23456789', [['phone', '(852) 23456789']], 'country in brackets'],
  ['my mobile is 61234567', [['phone', '61234567']], 'a mobile in one'],
  ['London +44 20 7946 0000', [['phone', '+44 20 7946 0000']], 'abroad'],
  ['手机 13800138000', [['phone', '13800138000']], 'a mobile of the Mainland, named'],
  ['打 138 0013 8000', [['phone', '138 0013 8000']], 'a mobile of the Mainland, in groups'],
  ['手機號碼：138-0013-8000', [['phone', '138-0013-8000']], 'with dashes: no account'],
  ['138.0013.8000', [['phone', '138.0013.8000']], 'with points'],
  ['流動電話９１２３４５６７', [['phone', '９１２３４５６７']], 'full-width'],
  ['电话：010-12345678', [['phone', '010-12345678']], 'a landline of the Mainland, named'],
  ['a sum of 13800138000 in all', [['phone', '13800138000']], 'rather once too often'],
  ['HK$13800138000', [], 'a sum'],
  // E-mail
  [
    'write to may.wong+cases@firm.com.hk.',
    [['email', 'may.wong+cases@firm.com.hk']],
    'the full stop is the sentence’s',
  ],
  ['@hkcfa on the wall', [], 'no address'],
  // Privilege
  [
    'PRIVILEGED AND CONFIDENTIAL',
    [
      ['privilege', 'PRIVILEGED'],
      ['privilege', 'CONFIDENTIAL'],
    ],
    'the usual heading',
  ],
  ['a letter marked without prejudice save as to costs', [['privilege', 'without prejudice']], 'a marking'],
  ['without prejudice to the generality of section 2', [], 'a drafting phrase'],
  ['protected by legal professional privilege', [['privilege', 'legal professional privilege']], 'English'],
  [
    '本函屬無損權益，並受法律專業保密權保護',
    [
      ['privilege', '無損權益'],
      ['privilege', '法律專業保密權'],
    ],
    'Traditional',
  ],
  [
    '本函内容保密，无损权益',
    [
      ['privilege', '保密'],
      ['privilege', '无损权益'],
    ],
    'Simplified',
  ],
  ['What did the court say of confidentiality?', [], 'a question about it is none'],
  // What lawyers write all day
  ['FACV 12/2020, CACC 345/2019 and HCMP 1234/2021', [], 'action numbers'],
  ['[2019] HKCFA 45, (2004) 7 HKCFAR 187 at 201', [], 'citations'],
  ['Cap. 571 s. 300(1)(a); Cap. 4A O. 18 r. 19', [], 'legislation'],
  ['HK$23456789 and $9,123,456.00', [], 'sums'],
  ['from 2019-01-02 to 2020-12-31', [], 'dates'],
  ['paragraphs 1234-1240', [], 'paragraphs'],
  ['a fine of 23456789 dollars', [], 'eight digits, no mobile'],
  ['ISBN 978-962-209-123-4', [], 'a book'],
];

describe('findSensitive', () => {
  it.each(ROWS)('%s → %j (%s)', (text, found) => {
    expect(findSensitive(text).map((one) => [one.kind, one.text])).toEqual(found);
  });

  it('gives places that hold what it says, in order, never two on one place', () => {
    const words = fc.constantFrom(...ROWS.map(([text]) => text));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const text = parts.join(' | ');
        let end = 0;
        for (const one of findSensitive(text)) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeGreaterThanOrEqual(end);
          end = one.end;
        }
      }),
    );
  });

  it.each(['1', '1-', '1 ', 'A1', 'a@', 'a.', '+1 ', '1(', 'confidential '])('ends on a long run of "%s"', (piece) => {
    expect(Array.isArray(findSensitive(piece.repeat(50_000)))).toBe(true);
  });
});
