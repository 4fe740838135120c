import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { hkliiPage, judgmentMarkup, lrsPage, para } from '../utils/sites/__fixtures__/build-pages';
import { openStage, openWebPage } from './stage/chromium';
import { openSidebar, openTab } from './stage/reader';

const SENTENCE =
  'The ferry company says that the judge was wrong on the otters of the harbour, and asks for a new trial.';
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => para(String(at + 1), SENTENCE)).join('') +
  para(String(count + 1), 'For these reasons, I would dismiss the appeal with costs.');
const hits = (markup: string): string => {
  let hit = 0;
  return markup.replace(/otters|dismiss/g, (word) => {
    hit += 1;
    return `<a name=ctx${hit}><b><font color=blue>${word}</font></b></a><a href=#ctx${hit + 1}><img border=0 src="/lrs/images/contextdown.gif"></a>`;
  });
};
const judgment = judgmentMarkup({ body: numbered(8) });
const correction = judgmentMarkup({
  form: 'C O R R I G E N D U M',
  body: '<p>In paragraph 3 of the Judgment, “harbour” should read “marina”.</p>',
});
const box = '<div class="case-content">AI summary: the appeal was about otters. May be wrong.</div>';
const hkliiCase = (number: number): string => `https://www.hklii.hk/en/cases/hkca/2031/${number}`;
const api = (number: number): string =>
  `https://www.hklii.hk/api/getjudgment?lang=en&abbr=hkca&year=2031&num=${number}`;
/** A page of a layout that nobody has seen: words in a box of another name, and nothing that says of what case. */
const strange = (words: string): string =>
  hkliiPage('', 'HKLII').replace(
    '<div class="case-content"></div>',
    `<div class="page-words">${`<p>${words} Nothing here says of which court it is, or of what case.</p>`.repeat(12)}</div>`,
  );

const SEARCH = 'https://legalref.judiciary.hk/lrs/common/search/search_result_detail_body.jsp?DIS=990501&QS=%2B&TP=JU';
const PRESS =
  'https://legalref.judiciary.hk/doc/judg/html/vetted/other/en/2031/CACV000077_2031_files/CACV000077_2031ES.htm';
const CORRECTED = hkliiCase(4077);
const BOXED = hkliiCase(4078);
const TRANSLATED = hkliiCase(4079);
const DATA = hkliiCase(4080);
const REFUSED = hkliiCase(4081);
const OFFLINE = hkliiCase(4082);
const POINTED = hkliiCase(4083);
const POINTED_NEXT = hkliiCase(4084);
const numberedAs = (markup: string, number: number): string => markup.replaceAll('4077', String(number));

const pages: Record<string, string> = {
  [SEARCH]: lrsPage({ body: hits(numbered(8)) }),
  [PRESS]: `<html><head><title></title></head><body><p style="text-align:center">COURT OF APPEAL</p>
    <p style="text-align:center"><b>PRESS SUMMARY</b></p>
    <p style="text-align:center"><i>This Summary is prepared by the Court’s Judicial Assistants and is not part of the Judgment.</i></p>
    <p style="text-align:center">Maple Ferry Ltd v Otter Docks Ltd (CACV 77/2031)</p><p style="text-align:center">[2031] HKCA 4077</p>
    ${`<p>${SENTENCE}</p>`.repeat(4)}</body></html>`,
  [CORRECTED]: hkliiPage(judgment).replace(
    '<div class="case-content">',
    `<div class="case-content">${correction}</div><div class="case-content">`,
  ),
  [BOXED]: hkliiPage(numberedAs(judgment, 4078), undefined, box),
  [TRANSLATED]: hkliiPage(numberedAs(judgment, 4079)).replace(
    '<html lang="en">',
    '<html lang="zh-TW" class="translated-ltr">',
  ),
  [DATA]: strange('Words.'),
  [api(4080)]: JSON.stringify({
    content: numberedAs(judgment, 4080),
    neutral: '[2031] HKCA 4080',
    date: '2031-03-05',
    cases: [{ act: 'CACV77/2031', title: 'MAPLE FERRY LTD v. OTTER DOCKS LTD' }],
    corrs: [],
    parallel_citation: [],
    is_translation: false,
  }),
  [REFUSED]: strange('Words.'),
  [api(4081)]: '<html><body>Forbidden</body></html>',
  [OFFLINE]: strange('Words.'),
  [POINTED]: strange('The ferry sank in the harbour.'),
  [POINTED_NEXT]: strange('The ferry was raised again.'),
};

let stage: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ serve: servePages(pages) });
});
afterAll(() => stage.close());

async function open(url: string): Promise<Locator> {
  await page?.close();
  page = await openWebPage(stage, url);
  return openSidebar(page);
}

describe('a page is read right, or its reader is told', () => {
  it('reads on through the marks of a search', async () => {
    const sidebar = await open(SEARCH);
    await sidebar.getByText(/^9 of 9 numbered paragraphs, \d+ % of the page’s text$/).waitFor();
    expect(await sidebar.locator('.sn-outcome-label').textContent()).toBe('Appeal dismissed');
    expect(await sidebar.getByText('may not have been read rightly').count()).toBe(0);
  });

  it('reads the judgment, not the corrigendum before it, and lists the correction', async () => {
    const sidebar = await open(CORRECTED);
    await sidebar.getByText(/^9 of 9 numbered paragraphs/).waitFor();
    await sidebar.getByText('A corrigendum stands on this page').waitFor();
    await sidebar.getByText('“harbour” should read “marina”').waitFor();
    expect(await sidebar.locator('.sn-outcome-label').textContent()).toBe('Appeal dismissed');
  });

  it('passes over a box of the site’s own that has the text’s class', async () => {
    const sidebar = await open(BOXED);
    await sidebar.getByText(/^9 of 9 numbered paragraphs/).waitFor();
    expect(await sidebar.getByText('AI summary').count()).toBe(0);
  });

  it('says of a press summary that it is not part of the judgment, and leads back to it', async () => {
    const sidebar = await open(PRESS);
    await sidebar.getByText('Not part of the judgment', { exact: false }).first().waitFor();
    const back = sidebar.getByRole('link', { name: /the judgment/i }).first();
    expect(await back.getAttribute('href')).toBe('https://www.hklii.hk/en/cases/hkca/2031/4077');
  });

  it('says that the words are a machine’s where the browser has translated the page', async () => {
    const sidebar = await open(TRANSLATED);
    await sidebar.getByText('The words on the page are a machine’s translation', { exact: false }).waitFor();
    await sidebar.getByText('may not have been read rightly', { exact: false }).waitFor();
  });
});

describe('a layout that is not understood', () => {
  const ask = (sidebar: Locator) => sidebar.getByRole('button', { name: 'Read it from HKLII’s own data' }).click();

  it('is read from HKLII’s own data on the click, its address shown before', async () => {
    const sidebar = await open(DATA);
    await sidebar.getByText(api(4080), { exact: false }).waitFor();
    expect(stage.requests).not.toContain(api(4080));
    await ask(sidebar);
    await sidebar.getByRole('heading', { name: 'Maple Ferry Ltd v Otter Docks Ltd' }).waitFor();
    expect(stage.requests.filter((url) => url === api(4080))).toHaveLength(1);
  });

  it('is told apart from data that HKLII refuses', async () => {
    const sidebar = await open(REFUSED);
    await ask(sidebar);
    await sidebar.getByText('HKLII gave no text for this page. Try again later.').waitFor();
  });

  it('is told apart from a line that is down', async () => {
    const sidebar = await open(OFFLINE);
    await ask(sidebar);
    await sidebar.getByText('HKLII gave no text for this page. Try again later.').waitFor();
  });

  it('is read where the reader points, and remembered for the site', async () => {
    const sidebar = await open(POINTED);
    await sidebar.getByRole('button', { name: 'This is the text' }).click();
    await page.getByText('The ferry sank in the harbour.').first().hover();
    await page.getByText('The ferry sank in the harbour.').nth(1).click();
    await sidebar.getByText(/% of the page’s text; its paragraphs have no numbers/).waitFor();
    const next = await open(POINTED_NEXT);
    await next.getByText(/% of the page’s text; its paragraphs have no numbers/).waitFor();
    await openTab(next, 'Terms');
  });
});
