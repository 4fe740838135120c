import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { chapterXml, chapterZip, pairOf } from './stage/chapters';
import { openStage } from './stage/chromium';

let stage: ExtensionBrowser;
let options: Page;

beforeAll(async () => {
  stage = await openStage();
  options = await stage.openExtensionPage('options.html#definitions');
});
afterAll(() => stage.close());
afterEach(async () => {
  const remove = section().getByRole('button', { name: 'Delete imported' });
  if (await remove.isVisible()) await remove.click();
  await section().getByText('Nothing imported yet.').waitFor();
});

const section = (): Locator => options.getByRole('region', { name: 'Official definitions' });

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Chooses a file, and imports it where it says what it holds. */
async function choose(name: string, buffer: Buffer, mimeType = 'application/zip'): Promise<void> {
  await section().locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  const start = section().getByRole('button', { name: 'Import', exact: true });
  await start.or(section().locator('.sn-warning, progress')).first().waitFor();
  if (await start.isVisible()) await start.click();
}

/** Presses Cancel in the page itself: on a fast computer the import would be over before a click from here arrives. */
const cancelOnceSomethingIsRead = (): Promise<void> =>
  options.evaluate(() => {
    const observer = new MutationObserver(() => {
      const section = document.getElementById('definitions');
      const bar = section?.querySelector('progress');
      if (!bar || !/[1-9]\d* chapters? read/.test(section?.textContent ?? '')) return;
      observer.disconnect();
      bar.parentElement?.querySelector('button')?.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });

async function findInPopup(query: string): Promise<string> {
  const popup = await stage.openExtensionPage('popup.html');
  await popup.getByRole('combobox', { name: 'Search terms' }).fill(query);
  const row = popup.getByRole('row', { name: query });
  await row.first().waitFor();
  const text = (await row.first().textContent()) ?? '';
  await popup.close();
  return text;
}

describe('import of the official open data', () => {
  it('reads a zip of two hundred chapters, and the popup finds their definitions with section and date', async () => {
    await choose('hkel_c_leg_en.zip', chapterZip(range(801, 1000), 5));
    await section().getByText('The file was read to its end.').waitFor();
    await section().getByText('200 chapters read, 1,000 definitions').waitFor();
    await section().getByText('1,000 definitions imported').waitFor();
    const { en, zhHant } = pairOf(950, 3);
    const found = await findInPopup(en);
    expect(found).toContain(zhHant);
    expect(found).toContain('Cap. 950 s 2(1)');
    expect(found).toContain('1 May 2031');
    expect(await findInPopup(zhHant)).toContain(en);
  });

  it('says what a zip holds and would take before it is read, and reads the chapters that are wanted', async () => {
    const input = section().locator('input[type=file]');
    await input.setInputFiles({
      name: 'some.zip',
      mimeType: 'application/zip',
      buffer: chapterZip(range(901, 940), 5),
    });
    await section().getByText('some.zip holds 40 chapters.').waitFor();
    await section()
      .getByText(/^40 chapters will take about [\d.]+ [kM]B/)
      .waitFor();
    await section().getByText('Nothing imported yet.').waitFor();
    await section().getByLabel('Only these chapters').fill('905, 939');
    await section()
      .getByText(/^2 chapters will take about \d+ kB/)
      .waitFor();
    await section().getByRole('button', { name: 'Import', exact: true }).click();
    await section().getByText('2 chapters read, 10 definitions').waitFor();
    expect(await findInPopup(pairOf(939, 3).en)).toContain('Cap. 939');
  });

  it('keeps one pair where both texts of a chapter are chosen, one after the other', async () => {
    await choose('cap.xml', Buffer.from(chapterXml(901, 4)), 'text/xml');
    await section().getByText('4 definitions imported').waitFor();
    await choose('cap_tc.xml', Buffer.from(chapterXml(901, 4, 'zh-Hant')), 'text/xml');
    await section().getByText('1 chapter read, 4 definitions').waitFor();
    await section().getByText('The file was read to its end.').waitFor();
    await section().getByText('4 definitions imported').waitFor();
  });

  it.each([
    ['a text', 'notes.zip', Buffer.from('name,value\n1,2\n'), 'notes.zip: It is neither XML nor a zip.'],
    ['other XML', 'feed.xml', Buffer.from('<rss><channel/></rss>'), 'feed.xml: It is XML, but no chapter'],
    ['an empty file', 'empty.zip', Buffer.alloc(0), 'empty.zip: It is neither XML nor a zip.'],
    ['a zip of something else', 'mail.zip', chapterZip([], 0, { 'letter.txt': 'Dear Sirs' }), 'holds no chapter'],
  ])('refuses %s with the reason', async (_, name, buffer, says) => {
    await choose(name, buffer);
    await section().getByRole('alert').getByText(says).waitFor();
    expect(await section().getByRole('button', { name: 'Resume' }).count()).toBe(0);
  });

  it('keeps what stood before the place where a zip was cut off, and names a member that is no chapter', async () => {
    const whole = chapterZip([901], 3, {
      'cap_902.xml': '<html><body>Busy</body></html>',
      'z.xml': chapterXml(903, 900),
    });
    await choose('cut.zip', whole.subarray(0, whole.length - 2500));
    const alert = section().getByRole('alert');
    await alert.getByText('cut.zip: It is damaged or incomplete.').waitFor();
    await alert.getByText('cap_902.xml: It is XML, but no chapter').waitFor();
    expect(await findInPopup(pairOf(901, 2).en)).toContain('Cap. 901');
  });

  it('stops on Cancel and takes up where it stopped, also after the page was closed', async () => {
    const file = chapterZip(range(1001, 1150), 80);
    await cancelOnceSomethingIsRead();
    await choose('large.zip', file);
    await section().getByText('Stopped. What was read is kept').waitFor();
    await section()
      .getByText(/[1-9][\d,]* definitions imported/)
      .waitFor();

    await options.reload();
    await choose('large.zip', file);
    await section().getByText('The file was read to its end.').waitFor({ timeout: 45_000 });
    await section()
      .getByText(/chapters? (?:was|were) read before/)
      .waitFor();
    await section().getByText('12,000 definitions imported').waitFor();
  });

  it('shows how the law says a term that the glossary has not, in both languages, once two chapters are imported', async () => {
    const said = (chapter: number, language: 'en' | 'zh-Hant'): string =>
      language === 'en'
        ? `No person shall exercise a slipway wardenship in area ${chapter} without a permit.`
        : `任何人無許可證，不得在第${chapter}區行使船排督導權。`;
    const members = [911, 912].flatMap((chapter) =>
      (['en', 'zh-Hant'] as const).map(
        (language) =>
          [`cap_${chapter}_${language}.xml`, chapterXml(chapter, 1, language, said(chapter, language))] as const,
      ),
    );
    await choose('two.zip', chapterZip([], 0, Object.fromEntries(members)));
    await section().getByText('The file was read to its end.').waitFor();
    const popup = await stage.openExtensionPage('popup.html');
    await popup.getByRole('combobox', { name: 'Search terms' }).fill('slipway wardenship');
    const law = popup.getByRole('region', { name: 'How the law says it' });
    await law.getByText('2 provisions use it.').waitFor();
    const shown = (await law.textContent()) ?? '';
    expect(shown).toContain('exercise a slipway wardenship in area 911');
    expect(shown).toContain('船排督導權');
    expect(shown).toContain('Cap. 911 s 3');
    expect(await law.locator('mark').first().textContent()).toMatch(/slipway wardenship/i);
    await popup.close();
  });
});
