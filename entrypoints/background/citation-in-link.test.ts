import { describe, expect, it } from 'vitest';
import { citationInLink } from './citation-in-link';

describe('citationInLink', () => {
  it.each([
    ['https://www.hklii.hk/en/cases/hkcfa/2021/14', '[2021] HKCFA 14'],
    ['https://www.hklii.hk/en/legis/ord/26/s2', 'section 2 of Cap. 26'],
    ['https://www.hklii.hk/tc/legis/reg/369C/s201', 'section 201 of Cap. 369C'],
    ['https://www.elegislation.gov.hk/hk/cap622', 'Cap. 622'],
    ['https://www.elegislation.gov.hk/hk/cap622!en/s12', 'section 12 of Cap. 622'],
    [
      'https://legalref.judiciary.hk/lrs/common/search/jud_search_ncn.jsp?selDatabase=ALL&ncnValue=2025+HKCFI+470',
      '[2025] HKCFI 470',
    ],
    ['https://example.com/', ''],
  ])('%s → %s', (linkUrl, cited) => {
    expect(citationInLink({ linkUrl })).toBe(cited);
  });

  it('puts the words of the link first', () => {
    expect(citationInLink({ linkUrl: 'https://example.com/', linkText: '[2019] HKCFA 1' })).toBe('[2019] HKCFA 1');
  });
});
