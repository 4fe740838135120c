import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { answerSheet, calls, setUpEndpoint } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

const JUDGMENT = sample('judgment').url;
const OWN_WORDS = 'Ask counsel whether the salvage was sold at a fair price.';

const copies = createCopies();
let stage: ExtensionBrowser;
let endpoint: Endpoint;
let panel: Page;
let judgment: Page;
let downloads: string;

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'sidenote-drafts-'));
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage({ serve: copies.serve });
  panel = await openPanel(stage);
  judgment = await openWebPage(stage, JUDGMENT);
  await waitForDocument(panel, 'Peach Blossom');
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
  rmSync(downloads, { recursive: true, force: true });
});

const view = (): Promise<Locator> => openPanelTab(panel, 'Draft');

/** Drafts from the open document, in the language of the interface. */
async function draft(kind: string): Promise<Locator> {
  const place = await view();
  await place.getByLabel('Kind of note').selectOption({ label: kind });
  await place.getByRole('button', { name: 'Draft from this document' }).press('Enter');
  await place.getByRole('textbox', { name: 'Title' }).waitFor();
  return place;
}

/** Back to the list of drafts. */
async function leave(place: Locator): Promise<void> {
  const back = place.getByRole('button', { name: 'All drafts' });
  if (await back.isVisible()) await back.press('Enter');
  await place.getByRole('button', { name: 'Draft from this document' }).waitFor();
}

const sentences = (place: Locator): Promise<string[]> =>
  place
    .getByRole('textbox', { name: 'Sentence' })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/** Saves what a button offers and gives its path. */
async function save(place: Locator, button: string): Promise<string> {
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    place.getByRole('button', { name: button, exact: true }).press('Enter'),
  ]);
  const path = join(downloads, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** The words of a Word file, paragraph by paragraph. */
function wordsOf(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('a draft from the extract alone', () => {
  it('holds the judgment’s own sentences, each with its paragraph, and says so above', async () => {
    const place = await draft('Case note');
    const all = await sentences(place);
    expect(all).toContain('For these reasons I would allow the appeal in part and make the following orders:');
    await place.getByRole('link', { name: 'Go to paragraph 40' }).first().waitFor();
    await place.getByText('the page’s words').first().waitFor();
    await place.getByText('What stands above it').press('Enter');
    await place
      .getByText(/extract, no AI/i)
      .first()
      .waitFor();
    expect(endpoint.requests).toEqual([]);
  });

  it('is edited, and stands there again when the panel was closed in mid-typing', async () => {
    const place = await view();
    await place.getByRole('textbox', { name: 'Title' }).fill('Peach Blossom: note for the partner');
    const before = await sentences(place);
    await place.getByRole('button', { name: 'Add your own sentence' }).last().press('Enter');
    await place.getByPlaceholder('Your own words').last().fill(OWN_WORDS);
    await panel.close();

    panel = await openPanel(stage);
    await judgment.bringToFront();
    await waitForDocument(panel, 'Peach Blossom');
    const again = await view();
    await again.getByText('Restored what was typed before the panel closed.').waitFor();
    expect(await again.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
      'Peach Blossom: note for the partner',
    );
    const after = await sentences(again);
    expect(after).toEqual(expect.arrayContaining([...before, OWN_WORDS]));
  });

  it('is listed among the drafts, and opens from there', async () => {
    const place = await view();
    await place.getByRole('button', { name: 'All drafts' }).press('Enter');
    await place.getByRole('button', { name: 'Open Peach Blossom: note for the partner' }).press('Enter');
    await expect.poll(() => sentences(place)).toContain(OWN_WORDS);
    await place.getByText('Saved', { exact: true }).waitFor();
  });

  it('leaves as a Word file with its header, and LibreOffice opens it', async ({ skip }) => {
    const place = await view();
    const file = await save(place, 'Word');
    const words = wordsOf(file);
    expect(words).toContain('Peach Blossom: note for the partner');
    expect(words).toContain('[2025] HKCA 1188');
    expect(words).toContain(JUDGMENT);
    expect(words).toMatch(/extract, no AI/i);
    expect(words).toContain(OWN_WORDS);
    expect(words).toContain('I would allow the appeal in part');
    expect(words).toMatch(/\[40\]/);
    if (OFFICE === undefined) return skip('LibreOffice is not installed');
    execFileSync(OFFICE, ['--headless', '--convert-to', 'pdf', '--outdir', downloads, file], { timeout: 50_000 });
    const pdf = file.replace(/\.docx$/, '.pdf');
    expect(existsSync(pdf) && readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leaves as Markdown too', async () => {
    const text = readFileSync(await save(await view(), 'Markdown'), 'utf8');
    expect(text).toContain('# Peach Blossom: note for the partner');
    expect(text).toContain(OWN_WORDS);
    expect(text).toMatch(/extract, no AI/i);
    expect(endpoint.requests).toEqual([]);
  });

  it.each(['Authority card', 'Chronology', 'Research memorandum', 'Letter of advice (skeleton)', 'Bilingual note'])(
    'makes a %s',
    async (kind) => {
      const place = await view();
      await leave(place);
      await draft(kind);
      expect((await sentences(place)).join('').length).toBeGreaterThan(40);
    },
  );
});

describe('a draft with a model', () => {
  it('sends what is shown, and marks each sentence that comes as the model’s, with its check', async () => {
    await setUpEndpoint(stage, endpoint);
    await panel.reload();
    await judgment.bringToFront();
    await waitForDocument(panel, 'Peach Blossom');
    await leave(await view());
    const place = await draft('Case note');
    await place.getByRole('button', { name: 'Draft this section with right' }).nth(1).press('Enter');
    await panel
      .getByRole('dialog', { name: /^Send this to/ })
      .getByText(/Public text of this page/)
      .waitFor();
    expect(endpoint.requests).toEqual([]);
    await answerSheet(panel, 'Allow for this endpoint');
    await place
      .getByText(/a model’s words · (quoted|numbers and names match|not checked)/)
      .first()
      .waitFor();
    expect(calls(endpoint).length).toBe(1);
    const words = wordsOf(await save(place, 'Word'));
    expect(words).toContain(`right`);
    expect(words).toContain(new URL(endpoint.url).host);
  });
});
