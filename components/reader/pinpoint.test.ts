import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '@/utils/core/legal-document';
import { quoteWithPinpoint } from './pinpoint';

const judgment: LegalDocument = {
  url: 'https://www.hklii.hk/en/cases/hkca/2025/1188',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'Wing Sang Trading Ltd v Mok Estates Ltd',
  neutralCitation: '[2025] HKCA 1188',
  actionNumbers: ['CACV 612/2024'],
  date: '2025-10-17',
  text: '',
  paragraphs: [],
};
const { neutralCitation: _, ...unreported } = judgment;
const { neutralCitation: __, ...ordinance }: LegalDocument = {
  ...judgment,
  kind: 'legislation',
  title: 'Ferry Piers Ordinance',
  cap: '901',
};

describe('quoteWithPinpoint', () => {
  it.each([
    [judgment, '42', '“We allow the appeal.” Wing Sang Trading Ltd v Mok Estates Ltd [2025] HKCA 1188 at [42]'],
    [judgment, undefined, '“We allow the appeal.” Wing Sang Trading Ltd v Mok Estates Ltd [2025] HKCA 1188'],
    [
      unreported,
      '42',
      '“We allow the appeal.” Wing Sang Trading Ltd v Mok Estates Ltd CACV 612/2024, 17 October 2025 at [42]',
    ],
    [ordinance, 's 4(1)', '“We allow the appeal.” Ferry Piers Ordinance (Cap. 901) s 4(1)'],
  ])('cites the document and the paragraph (%#)', (document, number, said) => {
    expect(quoteWithPinpoint('We  allow\nthe appeal.', document, { number }).text).toBe(said);
  });

  it('quotes Chinese in Chinese marks', () => {
    const chinese: LegalDocument = { ...judgment, language: 'zh-Hant', title: '甲有限公司 訴 乙有限公司' };
    expect(quoteWithPinpoint('上訴得直。', chinese, { number: '42' }).text).toBe(
      '「上訴得直。」甲有限公司 訴 乙有限公司 [2025] HKCA 1188 第42段',
    );
  });

  it('links the citation, and lets nothing of the page through as HTML', () => {
    const { html } = quoteWithPinpoint('x <b>& y', { ...judgment, title: 'A <script> v B' }, { number: '1' });
    expect(html).toBe(
      '“x &lt;b&gt;&amp; y” <i>A &lt;script&gt; v B</i> <a href="https://www.hklii.hk/en/cases/hkca/2025/1188">[2025] HKCA 1188</a> at [1]',
    );
  });
});
