import { describe, expect, it } from 'vitest';
import { copyCitation } from './copy-citation';
import { copyTarget } from './copy-target';
import { extractCitations } from './extract-citations';
import { listAuthorities } from './list-authorities';
import { openTarget } from './quick-open';

const PAGE = listAuthorities(
  extractCitations(
    'HKSAR v Otter Wai Ming [2021] HKCFA 8 at [31]; sections 9 and 12 of the Companies Ordinance (Cap. 622)',
  ),
);

/** What the popup copies for words typed over the page. */
const copied = (typed: string, authorities = PAGE) => {
  const target = openTarget(typed, { authorities });
  return target && copyTarget(target, 'hk-court', authorities);
};

describe('copying what was typed', () => {
  it('gives a case of the page as its row does: name, citation, pinpoint, link', () => {
    const [otter] = PAGE;
    expect(copied('otter')).toEqual(otter && copyCitation(otter, { style: 'hk-court' }));
    expect(copied('otter')?.text).toMatch(/^HKSAR v Otter Wai Ming \[2021\] HKCFA 8,? \[31\]$/);
    expect(copied('[2021] hkcfa 8')).toEqual(copied('otter'));
  });

  it('gives the section that was typed, not those of the page', () => {
    const section = copied('s 15 co');
    expect(section?.text).toContain('15');
    expect(section?.text).not.toMatch(/\b(?:9|12)\b/);
    expect(section?.html).toContain('/hk/cap622');
  });

  it('gives a citation alone where no page cites it, and nothing for a name that is only searched for', () => {
    expect(copied('2019 hkcfa 45', [])?.text).toBe('[2019] HKCFA 45');
    expect(
      copyTarget({ norm: 'Otter v Heron', url: 'https://example.test', isSearch: true }, 'oscola'),
    ).toBeUndefined();
  });
});
