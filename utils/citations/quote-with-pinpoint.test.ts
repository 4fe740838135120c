import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../core/legal-document';
import { quoteWithPinpoint } from './quote-with-pinpoint';

const DOCUMENT: LegalDocument = {
  url: 'https://legalref.judiciary.hk/lrs/common/ju/ju_frame.jsp?DIS=1',
  site: 'lrs',
  kind: 'judgment',
  language: 'en',
  title: 'HKSAR v Lau & Ko',
  text: '',
  paragraphs: [],
  neutralCitation: '[2025] HKCA 943',
};
const paragraph = (number: string) => ({ id: 'p', start: 0, end: 0, text: '', role: 'paragraph' as const, number });

describe('quoteWithPinpoint', () => {
  it('quotes with name, citation and paragraph', () => {
    expect(quoteWithPinpoint('the  appeal\nis dismissed', DOCUMENT, paragraph('12')).text).toBe(
      '“the appeal is dismissed” HKSAR v Lau & Ko [2025] HKCA 943 at [12]',
    );
  });
  it('links the citation in HTML and escapes everything', () => {
    expect(quoteWithPinpoint('a < b & <script>', DOCUMENT, paragraph('12')).html).toBe(
      '“a &lt; b &amp; &lt;script&gt;” <a href="https://www.hklii.hk/en/cases/hkca/2025/943">HKSAR v Lau &amp; Ko [2025] HKCA 943</a> at [12]',
    );
  });
  it('says so where the page may not have been read rightly', () => {
    const unsure = { ...DOCUMENT, reading: { share: 0.4, numbers: 3, problems: ['numbers-missing'] } };
    const { text, html } = quoteWithPinpoint('the appeal', unsure, paragraph('12'));
    expect(text).toBe(
      '“the appeal” HKSAR v Lau & Ko [2025] HKCA 943 at [12] [not read with certainty: check against the page]',
    );
    expect(html).toContain('check against the page]');
    const sure = { ...DOCUMENT, reading: { share: 1, numbers: 3, problems: [] } };
    expect(quoteWithPinpoint('the appeal', sure, paragraph('12')).text).not.toContain('check against');
  });
  it('quotes Chinese judgments in their own marks', () => {
    const chinese = { ...DOCUMENT, language: 'zh-Hant' as const, title: '香港特別行政區 訴 甲' };
    expect(quoteWithPinpoint('上訴駁回', chinese, paragraph('7')).text).toBe(
      '「上訴駁回」 香港特別行政區 訴 甲 [2025] HKCA 943，第7段',
    );
  });
  it('names a footnote as a note, and leaves out what is not there', () => {
    expect(quoteWithPinpoint('x', DOCUMENT, paragraph('n3')).text).toContain('[2025] HKCA 943 n 3');
    const { neutralCitation: _none, ...bare } = DOCUMENT;
    expect(quoteWithPinpoint('x', bare).text).toBe('“x” HKSAR v Lau & Ko');
  });
  it('never links a page by a script address', () => {
    const { neutralCitation: _none, ...bare } = DOCUMENT;
    expect(quoteWithPinpoint('x', { ...bare, url: 'javascript:alert(1)' }).html).toContain('href="#"');
  });
});
