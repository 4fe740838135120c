import { describe, expect, it } from 'vitest';
import type { LegalDocument, Paragraph } from '../core/legal-document';
import { extractFromDocument } from './extract-from-document';

type Line = readonly [role: Paragraph['role'], text: string, number?: string];

function toDocument(lines: readonly Line[]): LegalDocument {
  let text = '';
  const paragraphs = lines.map(([role, line, number], at): Paragraph => {
    const start = text.length;
    text += `${line}\n`;
    return { id: `p${at}`, start, end: start + line.length, text: line, role, ...(number ? { number } : {}) };
  });
  return {
    url: 'https://example.org/',
    site: 'page',
    kind: 'judgment',
    language: 'en',
    title: 'A v B',
    text,
    paragraphs,
  };
}

const read = (...lines: Line[]): string[] =>
  extractFromDocument(toDocument(lines)).map(({ text, norm, pinpoint, resolvedBy }) =>
    [text, norm, pinpoint, resolvedBy].filter(Boolean).join(' → '),
  );

const LAU = 'In Bright Ocean Ltd v Lau Tai Man [2019] HKCFA 45 the rule was stated.';

describe('extractFromDocument', () => {
  it('reads a defined name and a bare section with what earlier paragraphs named', () => {
    expect(
      read(
        ['paragraph', 'The Theft Ordinance, Cap 210 (“the Ordinance”) applies.', '1'],
        ['paragraph', 'Section 9 of the Ordinance is plain.', '2'],
        ['paragraph', 'Section 10 is not.', '3'],
      ),
    ).toEqual([
      'Theft Ordinance, Cap 210 → Cap 210',
      'Section 9 of the Ordinance → Cap 210 s 9 → defined-name',
      'Section 10 → Cap 210 s 10 → nearest-instrument',
    ]);
  });

  it('reads a footnote where it is called, not after the end', () => {
    expect(
      read(
        ['paragraph', 'The Theft Ordinance, Cap 210 applies[1].', '1'],
        ['paragraph', 'So does the Trustee Ordinance, Cap 29.', '2'],
        ['footnote', '[1] Section 9.', 'n1'],
      ),
    ).toEqual([
      'Theft Ordinance, Cap 210 → Cap 210',
      'Trustee Ordinance, Cap 29 → Cap 29',
      'Section 9 → Cap 210 s 9 → nearest-instrument',
    ]);
  });

  it('groups the header over its lines', () => {
    const found = extractFromDocument(
      toDocument([
        ['header', 'CACV 45/2019'],
        ['header', '[2020] HKCA 31'],
        ['header', 'IN THE COURT OF APPEAL'],
        ['header', 'CIVIL APPEAL NO 45 OF 2019'],
        ['header', '(ON APPEAL FROM HCA 2/2016)'],
      ]),
    );
    expect(found.map(({ group }) => group !== undefined)).toEqual([true, true, true, false]);
  });

  it('follows a short case name that only one case has', () => {
    expect(
      read(
        ['paragraph', LAU, '1'],
        ['paragraph', 'That is the effect of Bright Ocean Ltd at [12], and the Bright case says no more.', '2'],
      ),
    ).toEqual([
      '[2019] HKCFA 45 → [2019] HKCFA 45',
      'Bright Ocean Ltd → [2019] HKCFA 45 → [12] → short-name',
      'Bright → [2019] HKCFA 45 → short-name',
    ]);
  });

  it('follows no short name that two cases have', () => {
    const other = 'See also Bright Ocean Ltd v Wong [2020] HKCA 7.';
    expect(
      read(['paragraph', `${LAU} ${other}`, '1'], ['paragraph', 'In Bright Ocean Ltd, the facts differed.', '2']),
    ).toHaveLength(2);
  });

  it('follows ibid and 同上 to the citation just before', () => {
    expect(read(['paragraph', LAU, '1'], ['paragraph', 'Ibid, at [14].', '2'])[1]).toBe(
      'Ibid → [2019] HKCFA 45 → [14] → ibid',
    );
    expect(read(['paragraph', '見陳某 訴 李某[2019] HKCA 5。', '1'], ['paragraph', '同上，第45段。', '2'])[1]).toBe(
      '同上 → [2019] HKCA 5 → [45] → ibid',
    );
  });

  it.each(['Exhibit P-3 shows this.', 'He says so in his affidavit.', 'See the bundle at B2/123.'])(
    'does not follow ibid over papers of the case: %s',
    (papers) => {
      expect(read(['paragraph', LAU, '1'], ['paragraph', `${papers} Ibid, at [14].`, '2'])).toHaveLength(1);
    },
  );

  it('follows ibid to the case, not to the one in its brackets', () => {
    expect(
      read([
        'paragraph',
        'See Holley Ltd v Chan [2019] HKCFI 821 (citing Levine v Ho [2009] HKCFA 57). Ibid at [27].',
        '1',
      ])[2],
    ).toBe('Ibid → [2019] HKCFI 821 → [27] → ibid');
    expect(
      read(['paragraph', 'See Holley Ltd v Chan ([2019] HKCFI 821; [2009] HKCFA 57). Ibid at [27].', '1'])[2],
    ).toBe('Ibid → [2009] HKCFA 57 → [27] → ibid');
  });

  it.each([
    'Paragraph 12 of the statement of claim.',
    'See his skeleton, para 4.',
    '見抗辯書第3段。',
    'The letter dated 3 May, tab 4.',
  ])('does not follow ibid over pleadings and bundles: %s', (papers) => {
    expect(read(['paragraph', `${LAU} ${papers} Ibid, at [14].`, '1'])).toHaveLength(1);
  });

  it('follows supra, n 1 to that footnote', () => {
    expect(
      read(
        ['paragraph', 'The rule is old[1] and good[2].', '1'],
        ['footnote', '[1] Lau v Wong [2001] 1 HKLRD 5.', 'n1'],
        ['footnote', '[2] Lau v Wong, supra, n 1.', 'n2'],
      ),
    ).toContain('supra, n 1 → [2001] 1 HKLRD 5 → supra');
  });

  it('follows 同上 after a name to the case of that name', () => {
    const two = '見陳某 訴 李某[2019] HKCA 5；香港特別行政區 訴 王某[2020] HKCA 6。';
    expect(read(['paragraph', two, '1'], ['paragraph', '(1) 陳某 訴 李某（同上）', '2'])[2]).toBe(
      '同上 → [2019] HKCA 5 → supra',
    );
  });

  it('gives a page after ibid where the case is in a report', () => {
    expect(
      read(['paragraph', 'See Lau v Wong [2001] 1 HKLRD 5, at 9.', '1'], ['paragraph', 'Ibid., at 12.', '2'])[1],
    ).toBe('Ibid. → [2001] 1 HKLRD 5 → p 12 → ibid');
  });

  it('gives spans of the whole document', () => {
    const document = toDocument([
      ['paragraph', 'Nothing here.', '1'],
      ['paragraph', LAU, '2'],
    ]);
    for (const { start, end, text } of extractFromDocument(document))
      expect(document.text.slice(start, end)).toBe(text);
  });
});
