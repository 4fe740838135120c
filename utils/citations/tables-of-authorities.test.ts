import { describe, expect, it } from 'vitest';
import type { LegalDocument, Paragraph } from '../core/legal-document';
import { copyCitation } from './copy-citation';
import { extractFromDocument } from './extract-from-document';
import { formatAuthorities } from './format-authorities';
import { listAuthorities } from './list-authorities';
import type { Citation } from './types';

type Part = readonly [role: Paragraph['role'], text: string, number?: string];

function toDocument(parts: readonly Part[], more: Partial<LegalDocument> = {}): LegalDocument {
  let text = '';
  const paragraphs = parts.map(([role, words, number], at) => {
    const start = text.length;
    text += `${words}\n`;
    return { id: `p${at}`, role, text: words, start, end: start + words.length, ...(number ? { number } : {}) };
  });
  return {
    url: 'https://example.test/',
    site: 'hklii',
    kind: 'judgment',
    language: 'en',
    title: 'HKSAR v Otter',
    text,
    paragraphs,
    ...more,
  };
}

const list = (parts: readonly Part[], more?: Partial<LegalDocument>) => {
  const document = toDocument(parts, more);
  return listAuthorities(extractFromDocument(document), document);
};
const table = (format: 'oscola' | 'hk-court' | 'ris', ...lines: string[]): string[] =>
  formatAuthorities(list(lines.map((line, at) => ['paragraph', line, String(at + 1)])), format)
    .split(/\r?\n/)
    .filter((line) => line !== '');

describe('tables of authorities', () => {
  it('leave the judgment itself out and mark the decision below, with the name of the parties', () => {
    const rows = list(
      [
        ['header', 'CACV 45/2019'],
        ['header', '[2020] HKCA 31'],
        ['header', 'CIVIL APPEAL NO 45 OF 2019'],
        ['header', '(ON APPEAL FROM HCA 2/2016)'],
        ['paragraph', 'Judgment below was given in HCA 2/2016; see Lau v Wong [2001] 1 HKLRD 5.', '1'],
      ],
      { neutralCitation: '[2020] HKCA 31', actionNumbers: ['CACV 45/2019'] },
    );
    expect(rows.map(({ id, name, below }) => [id, name, below])).toEqual([
      ['HCA 2/2016', 'HKSAR v Otter', true],
      ['[2001] 1 HKLRD 5', 'Lau v Wong', undefined],
    ]);
  });

  it.each([
    ['neutral and action number of one court', '[2024] HKCFI 2117', 'HCA 1461/2022', ['[2024] HKCFI 2117']],
    ['the District Court', '[2024] HKDC 9', 'DCCJ 5/2022', ['[2024] HKDC 9']],
    ['two courts: two decisions', '[2024] HKCFI 2117', 'DCCC 12/2022', ['[2024] HKCFI 2117', 'DCCC 12/2022']],
    ['two actions: two decisions', 'HCA 1460/2022', 'HCA 1461/2022', ['HCA 1460/2022', 'HCA 1461/2022']],
  ])('name the decision below once: %s', (_kind, first, second, ids) => {
    const rows = list(
      [
        ['header', 'CACV 402/2024'],
        ['header', `On appeal from ${first}`],
        ['header', `(ON APPEAL FROM ${second})`],
        ['paragraph', `As was said in ${second} below.`, '1'],
      ],
      { neutralCitation: '[2025] HKCA 1188', actionNumbers: ['CACV 402/2024'] },
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.every(({ below }) => below === true)).toBe(true);
    if (ids.length === 1) expect(rows[0]).toMatchObject({ norms: [first, second], count: 3 });
  });

  it('lead from a footnote to the paragraph that calls it, and keep its place', () => {
    const [row] = list([
      ['paragraph', 'Nothing.', '1'],
      ['paragraph', 'The rule is old.[3]', '2'],
      ['paragraph', 'More text follows here, and more.', '3'],
      ['footnote', '[3] Lau v Wong [2001] 1 HKLRD 5 at [7].', 'n3'],
    ]);
    expect(row?.mentions[0]).toMatchObject({ paragraph: 'p1', footnote: '3', pinpoint: '[7]' });
    expect(row?.paragraphs.map(({ number }) => number)).toEqual(['2']);
    expect(row?.mentions[0]?.position).toBeLessThan(0.5);
  });

  it('take the name of a case cited in a footnote from the text that calls it', () => {
    expect(
      list([
        ['paragraph', 'That was said in Lau v Wong.[1]', '1'],
        ['footnote', '[1] [2001] 1 HKLRD 5.', 'n1'],
      ])[0]?.name,
    ).toBe('Lau v Wong');
    expect(
      list([
        ['paragraph', 'That was said in Lau v Wong[1] and since.', '1'],
        ['footnote', '[1] [2001] 1 HKLRD 5.', 'n1'],
      ])[0]?.name,
    ).toBe('Lau v Wong');
  });

  it('count later short mentions', () => {
    const [row] = list([
      ['paragraph', 'See Bright Ocean Ltd v Wong [2019] HKCFA 45.', '1'],
      ['paragraph', 'Bright Ocean Ltd (above) decides it.', '2'],
      ['paragraph', 'Ibid, at [9].', '3'],
    ]);
    expect(row?.count).toBe(3);
  });

  it('sort provisions by number and group rules under their Order', () => {
    expect(
      table(
        'oscola',
        'Sections 73, 27 and 30(2) of the Theft Ordinance (Cap 210); s 3(1), s 14A and s 14 of Cap 210; O 18 r 19(1)(b) RHC, O 18 r 19(1)(a) RHC and O 14 r 1 RHC.',
      ),
    ).toEqual([
      'Table of Legislation',
      'Rules of the High Court (Cap 4A), O 14 r 1; O 18 rr 19(1)(a), 19(1)(b)',
      'Theft Ordinance (Cap 210), ss 3(1), 14, 14A, 27, 30(2), 73',
    ]);
  });

  it('write OSCOLA: Re after the party, courts in brackets, Strasbourg and Luxembourg, nameless last', () => {
    expect(
      table(
        'oscola',
        'See [2011] 2 HKLRD 5.',
        'Re Pine Tree Ltd [1995] 3 HKC 112 (CA) was followed.',
        'Chan v Lee (unreported, HCA 12/1991, 3 May 1991, Chow J) too.',
        'Osman v UK Application no. 23452/94 was cited.',
        'In Case C-131/12 Rosa v Lindt the court said so.',
      ),
    ).toEqual([
      'Table of Cases',
      'Chan v Lee (HCA 12/1991, CFI, 3 May 1991)',
      'Osman v UK App no 23452/94 (ECtHR)',
      'Pine Tree Ltd, Re [1995] 3 HKC 112 (CA)',
      'Rosa v Lindt (Case C-131/12)',
      '[2011] 2 HKLRD 5',
    ]);
  });

  it('write unreported cases for a Hong Kong court with date and judge, nameless last', () => {
    expect(
      table('hk-court', 'See [2011] 2 HKLRD 5.', 'Chan v Lee (unreported, HCA 12/1991, 3 May 1991, Chow J) too.'),
    ).toEqual(['Cases', '1.\tChan v Lee (unrep., HCA 12/1991, 3 May 1991, Chow J)', '2.\t[2011] 2 HKLRD 5']);
  });

  it('write RIS with the reporter in A2, and treaties and directions as what Zotero reads', () => {
    const lines = table(
      'ris',
      'Lau v Wong [2001] 1 HKLRD 5; PD 5.2; article 14 of the ICCPR; LN 5/2019; s 9 of Cap 210.',
    );
    expect(lines).toContain('A2  - HKLRD');
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual([
      'TY  - CASE',
      'TY  - GOVDOC',
      'TY  - GOVDOC',
      'TY  - GOVDOC',
      'TY  - STAT',
    ]);
  });

  it('is made in time that grows with the text', () => {
    const oneSection = (count: number): Citation[] =>
      Array.from({ length: count }, (_, at) => ({
        start: at * 10,
        end: at * 10 + 9,
        kind: 'legislation',
        text: 's 1',
        norm: `Cap 622 s ${at % 300}`,
      }));
    const spent = (count: number): number => {
      const citations = oneSection(count);
      const start = process.cpuUsage();
      expect(listAuthorities(citations)).toHaveLength(1);
      const { user } = process.cpuUsage(start);
      return user;
    };
    spent(10_000);
    // One section cited 60,000 times took ten seconds when every mention copied those before it.
    expect(spent(60_000)).toBeLessThan(8 * Math.max(20_000, spent(20_000)));
  });
});

describe('copyCitation', () => {
  const one = (line: string) => list([['paragraph', line, '1']])[0];
  const copied = (line: string, style: 'hk-court' | 'oscola' | 'oscola5' = 'hk-court') => {
    const authority = one(line);
    return authority ? copyCitation(authority, { style }) : undefined;
  };

  it.each([
    ['HKSAR v Otter [2025] 4 HKLRD 258, [29]', 'hk-court', 'HKSAR v Otter [2025] 4 HKLRD 258, [29]'],
    [
      'HKSAR v Otter [2025] HKCA 9, [2025] 4 HKLRD 258 at [29]-[31]',
      'hk-court',
      'HKSAR v Otter [2025] 4 HKLRD 258, [29]-[31]',
    ],
    [
      'HKSAR v Otter [2025] HKCA 9, [2025] 4 HKLRD 258 at [29]',
      'oscola',
      'HKSAR v Otter [2025] HKCA 9, [2025] 4 HKLRD 258 [29]',
    ],
    ['Lau v Wong (1995) 5 HKPLR 12 at 14C', 'hk-court', 'Lau v Wong (1995) 5 HKPLR 12 at 14C'],
    ['Lau v Wong (1995) 5 HKPLR 12 at 14C', 'oscola5', 'Lau v Wong (1995) 5 HKPLR 12, 14C'],
    ['陳大文 訴 律政司司長[2021] HKCA 9一案第3至5段', 'hk-court', '陳大文 訴 律政司司長 [2021] HKCA 9，第3至5段'],
    ['[2019] HKCFA 45', 'hk-court', '[2019] HKCFA 45'],
    ['s 9(1)(a) of the Theft Ordinance (Cap. 210)', 'hk-court', 'Theft Ordinance (Cap. 210), section 9(1)(a)'],
    ['s 9(1)(a) of the Theft Ordinance (Cap. 210)', 'oscola', 'Theft Ordinance (Cap 210), s 9(1)(a)'],
    [
      'Lau v Wong (unrep., HCA 12/1991, 3 May 1991) at [4]',
      'hk-court',
      'Lau v Wong (unrep., HCA 12/1991, 3 May 1991), [4]',
    ],
  ] as const)('%s in %s → %s', (line, style, text) => {
    expect(copied(line, style)?.text).toBe(text);
  });

  it('sets the name in italics and links the citation', () => {
    expect(copied('HKSAR v Lau & Co [2019] HKCFA 45 at [2]')?.html).toBe(
      '<i>HKSAR v Lau &amp; Co</i> <a href="https://www.hklii.hk/en/cases/hkcfa/2019/45">[2019] HKCFA 45</a>, [2]',
    );
  });

  it('means the mention that was pointed at', () => {
    const authority = one('Lau v Wong [2019] HKCFA 45 at [2]. Later [2019] HKCFA 45 at [7].');
    const mention = authority?.mentions[1];
    expect(authority && mention && copyCitation(authority, { style: 'hk-court', mention }).text).toBe(
      'Lau v Wong [2019] HKCFA 45, [7]',
    );
  });
});
