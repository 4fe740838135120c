// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parse } from './__fixtures__/read-page';
import { describeAttempt } from './describe-attempt';
import { unreadable } from './types';

it('names selectors and counts, and nothing of what the page says', () => {
  const dom = parse('<title>HKSAR v Secret</title><body><div id="app"><p>Confidential words</p></div></body>');
  const url = new URL('https://www.hklii.hk/en/cases/hkca/2031/4077?client=secret#p12');
  const report = describeAttempt(dom, url, unreadable('layout-not-understood', ['.case-content']));
  expect(report).toContain('https://www.hklii.hk/en/cases/hkca/N/N');
  expect(report).toContain('layout-not-understood');
  expect(report).toContain('.case-content × 0');
  expect(report).toContain('p × 1');
  expect(report).not.toMatch(/secret|confidential|4077|p12/i);
});
