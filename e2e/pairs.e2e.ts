import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { openStage, openWebPage } from './stage/chromium';
import { openSidebar, openTab, sample } from './stage/reader';

const { url, html } = sample('ordinance');

/** The bilingual sample with one more sentence in both languages: 臨時禁止令, where the glossary has 臨時強制令. */
const page = html
  .replace(
    'comes into operation on 1 June 2024.',
    'comes into operation on 1 June 2024. It binds an interim injunction.',
  )
  .replace('自2024年6月1日起實施。', '自2024年6月1日起實施。本條例適用於臨時禁止令。');

let stage: ExtensionBrowser;
beforeAll(async () => {
  stage = await openStage({ serve: servePages({ [url]: page }) });
});
afterAll(() => stage.close());

describe('a bilingual ordinance', () => {
  it('lists a term whose Chinese is another than the glossary’s, and leads to it', async () => {
    const opened = await openWebPage(stage, url);
    const terms = await openTab(await openSidebar(opened), 'Terms');
    const findings = terms.getByRole('region', { name: 'Worded otherwise here' });
    const finding = findings.getByRole('listitem').filter({ hasText: 'interim injunction' });
    await finding.getByText('here: 臨時禁止令').waitFor();
    await finding.getByText(/glossary: 臨時強制令/).waitFor();
    await finding.getByRole('link', { name: 'Go to paragraph s 1(2)' }).click();
    const inView = opened.getByText('It binds an interim injunction.');
    await inView.waitFor();
    expect(await inView.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    await opened.close();
  });
});
