import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { findAccessibilityFaults } from './stage/axe';
import { changeSettings, openStage } from './stage/chromium';

let stage: ExtensionBrowser;
let options: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await options?.close();
  options = await stage.openExtensionPage('options.html#terms');
});

const section = (name = 'Your terms'): Locator => options.getByRole('region', { name });
const field = (label: string): Locator => section().getByRole('textbox', { name: label });
const rows = (): Locator => section().locator('.sn-own-terms > li');

const choose = (name: string, text: string): Promise<void> =>
  section()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function popupFinds(query: string): Promise<string> {
  const popup = await stage.openExtensionPage('popup.html');
  await popup.getByRole('combobox', { name: 'Search terms' }).fill(query);
  await popup.getByRole('row').first().waitFor();
  const text = (await popup.getByRole('row').first().textContent()) ?? '';
  await popup.close();
  return text;
}

describe('own terms', () => {
  it('leads from a search that found nothing to the form, and the popup shows the term first', async () => {
    const popup = await stage.openExtensionPage('popup.html');
    await popup.getByRole('combobox', { name: 'Search terms' }).fill('qzxvwkj');
    const opened = stage.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Add it to your own terms' }).click();
    await options.close();
    options = await opened;
    expect(await field('English').inputValue()).toBe('qzxvwkj');
    await options.waitForFunction(() => document.activeElement?.matches('input'));
    await options.keyboard.type('測試詞');
    await field('Note or matter').fill('HCA 1/2031');
    await options.keyboard.press('Enter');
    await rows().filter({ hasText: 'qzxvwkj' }).waitFor();
    const found = await popupFinds('qzxvwkj');
    expect(found).toContain('測試詞');
    expect(found).toContain('HCA 1/2031');
    expect(found).toContain('your own term');
  });

  it('asks for the other language, changes a term and deletes it', async () => {
    await field('English').fill('harbour dues');
    await section().getByRole('button', { name: 'Add term' }).click();
    await section().getByRole('alert').getByText('A term needs both languages.').waitFor();
    await field('Chinese').fill('港務費');
    await section().getByRole('button', { name: 'Add term' }).click();
    await rows().filter({ hasText: '港務費' }).waitFor();

    await section().getByRole('button', { name: 'Edit harbour dues' }).click();
    await field('Chinese').fill('海港費');
    await section().getByRole('button', { name: 'Save term' }).click();
    await rows().filter({ hasText: '海港費' }).waitFor();
    expect(await rows().filter({ hasText: '港務費' }).count()).toBe(0);

    await section().getByRole('button', { name: 'Delete harbour dues' }).click();
    await rows().filter({ hasText: '海港費' }).waitFor({ state: 'detached' });
  });

  it('imports good rows and says of each other one why not; the same file again doubles nothing', async () => {
    const text = 'English,Chinese,Notes\nquay rent,碼頭租金,lit\n,無英文\nberth,\n拖船,tug\nquay rent,碼頭租金\n';
    await choose('terms.csv', text);
    await section().getByText('1 term imported.').waitFor();
    const warning = section().locator('.sn-warning');
    for (const says of [
      '4 rows were refused:',
      'Row 3: the English is missing.',
      'Row 4: the Chinese is missing.',
      'Row 5: English and Chinese stand in each other’s column.',
      'Row 6: the same pair stands further up.',
    ])
      await warning.getByText(says).waitFor();
    await choose('terms.csv', text);
    await section().getByText('1 term imported.').waitFor();
    expect(await rows().filter({ hasText: 'quay rent' }).count()).toBe(1);
  });

  it.each([
    ['', 'The file is empty.'],
    ['just words\nand more\n', 'The file has one column only.'],
    ['<html></html>', 'The file is markup, but not TBX.'],
  ])('refuses %j with a sentence', async (text, says) => {
    await choose('terms.csv', text);
    await section().getByRole('alert').getByText(says).waitFor();
  });

  it('exports TBX that another profile of terms can be made from', async () => {
    await choose('terms.csv', 'pilotage dues;領港費\n');
    await rows().filter({ hasText: '領港費' }).waitFor();
    const downloading = options.waitForEvent('download');
    await section().getByRole('button', { name: 'Export TBX' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('sidenote-terms.tbx');
    const tbx = readFileSync(await download.path(), 'utf8');
    expect(tbx).toContain('<langSec xml:lang="zh-Hant"><termSec><term>領港費</term>');

    await section().getByRole('button', { name: 'Delete pilotage dues' }).click();
    await rows().filter({ hasText: '領港費' }).waitFor({ state: 'detached' });
    await choose('back.tbx', tbx);
    await rows().filter({ hasText: '領港費' }).waitFor();
  });

  it.each([
    ['zh-Hant', '自訂詞彙', '第2行：欠缺中文。'],
    ['zh-Hans', '自订词汇', '第2行：欠缺中文。'],
  ])('says why a row was refused in %s', async (language, name, says) => {
    await changeSettings(stage, { language });
    await options.reload();
    const input = section(name).locator('input[type=file]');
    await input.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('en,zh\nberth,\n') });
    await section(name).getByText(says).waitFor();
    await changeSettings(stage, { language: 'en' });
  });

  it.each(['light', 'dark'])('has no serious accessibility fault, %s', async (theme) => {
    await changeSettings(stage, { theme });
    await options.reload();
    await section().waitFor();
    expect(await findAccessibilityFaults(options, '#terms')).toEqual([]);
    expect(await findAccessibilityFaults(options, '#definitions')).toEqual([]);
  });
});

describe('cards of own terms', () => {
  const TERMS = ['berth fee', 'demise charter', 'lay days', 'dunnage allowance', 'quay dues'];

  it('are studied by keys alone, come to an end, and are exported for Anki', async () => {
    const file = `English,Chinese\n${TERMS.map((en, at) => `${en},試卡${'甲乙丙丁戊'.charAt(at)}`).join('\n')}\n`;
    await choose('cards.csv', file);
    await rows().filter({ hasText: 'quay dues' }).waitFor();
    await options.close();
    options = await stage.openExtensionPage('options.html#cards');
    const cards = section('Cards to learn');
    const all = Number(/^(\d+) in all/.exec(await cards.getByText(/in all:/).innerText())?.[1]);
    expect(all).toBeGreaterThanOrEqual(TERMS.length);
    await cards.getByRole('button', { name: 'Study' }).press('Enter');
    const asked: string[] = [];
    for (let left = all; left > 0; left -= 1) {
      await cards.getByText(new RegExp(`^${left} cards? left`)).waitFor();
      asked.push(await cards.locator('.sn-card-face').first().innerText());
      await options.keyboard.press('Enter');
      await cards.locator('.sn-card-back').waitFor();
      await options.keyboard.press('2');
    }
    expect(asked).toEqual(expect.arrayContaining(TERMS));
    await cards.getByText('Done for now.').waitFor();
    const download = options.waitForEvent('download');
    await cards.getByRole('button', { name: 'Export for Anki (CSV)' }).press('Enter');
    const text = readFileSync(await (await download).path(), 'utf8');
    for (const term of TERMS) expect(text).toContain(term);
    expect(await cards.getByText(`${all} cards exported.`).count()).toBe(1);
  });
});
