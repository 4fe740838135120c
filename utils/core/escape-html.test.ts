import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html';

it('closes every way out of text and of quoted attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>Lau & Ko</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Lau &amp; Ko&lt;/a&gt;',
  );
});

it('leaves Chinese and everything else alone', () =>
  expect(escapeHtml('香港特別行政區 訴 甲 `12`')).toBe('香港特別行政區 訴 甲 `12`'));
