import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCitations } from './extract-citations';
import { titleOfCap } from './titles';

/** A link to the wrong ordinance is the worst fault there is: whatever is unsure stays without a chapter or is no item at all. */

const ROWS: [text: string, norms: readonly string[], why: string][] = [
  // An abbreviation with its chapter.
  [
    'see s.41 HCO. ss 4(1)(a), 26 & 31 LO (Cap 347)',
    ['Cap 4 s 41', 'Cap 347 s 4(1)(a); Cap 347 s 26; Cap 347 s 31'],
    'followed by (Cap n)',
  ],
  ['s 6 of the EO (Cap 57) and s 7 of the EO', ['Cap 57 s 6', 'Cap 57 s 7'], 'and it stays so'],
  ['the SFO (Cap 32), s 168', ['Cap 32 s 168'], 'a common one, with another chapter'],
  ['OLO (Cap 314), s 3(2)', ['Cap 314 s 3(2)'], 'the short name first'],
  ['s 31 of the MECAB Ordinance, Cap. 453', ['Cap 453 s 31'], 'an abbreviation with its noun'],
  // Initials of a title named in this text.
  [
    'The Disability Discrimination Ordinance applies. Ss 6 and 11 of DDO.',
    ['Cap 487 s 6; Cap 487 s 11'],
    'they beat the common list',
  ],
  [
    'The Dutiable Commodities Ordinance; section 17(1) of the DCO.',
    ['Cap 109 s 17(1)'],
    'DCO is commonly the District Court',
  ],
  ['the Dumping at Sea Ordinance. A permit under s 8 of the DASO', ['Cap 466 s 8'], 'small words count or not'],
  [
    'the Estate Duty Ordinance; s 5 of the EDO; the Electronic Donations Ordinance; s 6 of the EDO',
    ['Cap 111 s 5', 'Electronic Donations Ordinance s 6'],
    'the title named last',
  ],
  ['Under the Sale of Goods Act and the SOGA, s 14 of SOGA', [], 'the initials of an Act without a year'],
  // Capitals that are no ordinance.
  ['section 3 of the SAR', [], 'a region'],
  ['the SAR Government, section 4 of the report', [], 'a government'],
  ["Solicitors' Accounts Rules (Cap 159F); r 7 of the SAR", ['Cap 159F', 'Cap 159F r 7'], 'unless the text says so'],
  // Other places.
  ['s 3 of the Companies Act (Cap 50)', [], 'an Act with a chapter'],
  ['s 3 of the Companies Act (Cap 50, 2006 Rev Ed) of Singapore', [], 'with its edition'],
  ['the Evidence Act, Cap. 97, s 47', [], 'title first'],
  [
    'Rules of Court (Cap 322, R 5, 2014 Rev Ed); O 18 r 19 of the Rules of Court (Cap 322, R 5)',
    [],
    'rules of a chapter',
  ],
  ['the Penal Code (Cap 224), s 302, and section 376A', [], 'a code'],
  ["the Women's Charter, Cap 353", [], 'a charter'],
  ['s 5 of the Evidence Ordinance of Sri Lanka', [], 'an ordinance of another place'],
  ['the Gibraltar Companies Ordinance, section 10', [], 'the place before it'],
  ['Chapter 22 of the Laws of Kenya', [], 'laws of another place'],
  ['Homicide Act 1957 (Cap 11), s 2', ['Homicide Act 1957 s 2'], 'the chapter of an Act of a year'],
  [
    's 168 of the Companies Ordinance (Cap 622). The Singapore Companies Act differs: section 254 there',
    ['Cap 622 s 168'],
    'sections after another place',
  ],
  ['the Trade Marks Rules 1991 (S 86/1991), r 5', [], 'an instrument made elsewhere'],
  ['the Malaysian Rules of the High Court 1980 (PU(A) 50/1980)', [], 'rules made elsewhere'],
  ['澳門《基本法》第101條', [], 'Macao'],
  ['Article 40 of the Basic Law of Macao; Article 41', [], 'Macao in English'],
  ['《仲裁條例》（第609章）第84条。民诉法第288条', ['Cap 609 s 84'], 'a code of the Mainland'],
  ['《仲裁條例》第84條。內地《仲裁法》第58條，第59條', ['Cap 609 s 84'], 'and its bare articles'],
  ['《中華人民共和國民法典》第1165條', [], 'the Civil Code'],
  ['內地《工傷保險條例》第14條', [], 'an ordinance of the Mainland'],
  ['台灣《民法》第184條', [], 'Taiwan'],
  ['該方法第3步及公司法第20條', [], 'without 《》'],
  ['本法第5條', ['s 5'], 'this law is not another place'],
  // Capitals that begin a longer name, places inside a title.
  ['s 38 of the BVI Business Companies Act', [], 'BVI is no ordinance'],
  ['s 3 of the SFC Act', [], 'nor is SFC'],
  ['section 2 of the Macao Commercial Code', [], 'a code of Macao'],
  ['s 4 of the Singapore Companies Ordinance', [], 'the place within the title'],
  ['s 4 of the HK Stamp Duty Ordinance', ['Cap 117 s 4'], 'ours, by its short name'],
  ['section 12 of the Chinese Temples Ordinance', ['Cap 153 s 12'], 'a title of ours that begins so'],
  // Former titles.
  ['section 168A of the old Companies Ordinance', ['Cap 32 s 168A'], 'the chapter it was then'],
  ['section 2GB of the repealed Arbitration Ordinance', ['Cap 341 s 2GB'], 'another'],
];

describe('no wrong law', () => {
  it.each(ROWS)('%s → %j (%s)', (text, norms) => {
    expect(extractCitations(text).map(({ norm }) => norm)).toEqual(norms);
  });

  it('gives no link where the title beside a chapter is another one today', () => {
    expect(extractCitations('the Deportation of Aliens Ordinance (Cap 240), s 3')[0]).toMatchObject({
      norm: 'Cap 240 s 3',
    });
    expect(extractCitations('the Deportation of Aliens Ordinance (Cap 240), s 3')[0]?.url).toBeUndefined();
    expect(extractCitations('the Companies Ordinance (Cap 32), s 3')[0]?.url).toContain('cap32');
  });

  const caps = ['4', '32', '57', '109', '112', '134', '189', '201', '336', '347', '487', '571', '609', '622'];
  const cap = fc.constantFrom(...caps);
  const foreign = fc.constantFrom(
    (act: string, n: string) => `the ${act} Act (Cap ${n})`,
    (act: string, n: string) => `the ${act} Act, Cap ${n}, of Singapore`,
    (act: string, n: string) => `the ${act} Ordinance (Cap ${n}) of Sri Lanka`,
    (act: string, n: string) => `the Singapore ${act} Act (Cap ${n}, 2006 Rev Ed)`,
    (act: string, n: string) => `the ${act} Act 1967 (Cap ${n})`,
    (act: string, n: string) => `Chapter ${n} of the Laws of Fiji, the ${act} Ordinance of Fiji`,
  );
  const stem = fc.constantFrom('Companies', 'Evidence', 'Arbitration', 'Limitation', 'Theft');

  it('never names a chapter that the text gives to another place', () => {
    fc.assert(
      fc.property(foreign, stem, cap, cap, fc.boolean(), (write, act, theirs, ours, isFirst) => {
        fc.pre(theirs !== ours);
        const home = `s 5 of the ${titleOfCap(ours)?.en} (Cap ${ours}) is ours.`;
        const away = `Section 9 of ${write(act, theirs)} is theirs, and section 10 goes on.`;
        const found = extractCitations(isFirst ? `${home} ${away}` : `${away} ${home}`);
        for (const { norm } of found)
          expect(norm.startsWith('Cap') ? norm.split(' ').slice(0, 2).join(' ') : `Cap ${ours}`).toBe(`Cap ${ours}`);
      }),
      { numRuns: 300 },
    );
  });

  it('never names a chapter other than the one that stands beside the abbreviation or whose initials it has', () => {
    fc.assert(
      fc.property(
        cap,
        fc.constantFrom('HCO', 'DDO', 'DCO', 'SFO', 'CO', 'AO', 'IRO', 'ECO', 'TDO'),
        fc.nat(3),
        (n, short, shape) => {
          const title = titleOfCap(n)?.en ?? '';
          const text = [
            `Section 5 of the ${short} (Cap ${n}) and section 6 of the ${short}.`,
            `The ${title} (“the ${short}”) governs. Section 5 of the ${short} is plain.`,
            `${title} (${short}, Cap ${n}), s 5.`,
            `s 5 ${short} (Cap ${n}); ss 6 and 7 ${short}.`,
          ][shape];
          for (const { norm } of extractCitations(text ?? '')) expect(norm).toMatch(new RegExp(`^Cap ${n}(?: |$)`));
        },
      ),
      { numRuns: 300 },
    );
  });
});
