import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { chapterXml, chapterZip } from './stage/chapters';
import { openStage } from './stage/chromium';
import { extensionWithAccess } from './stage/with-access';

const ROOT = join(import.meta.dirname, '..');

/** Two generated chapters in both languages, in the official schema: real ones are not ours to hold here. */
const said = (chapter: number, language: 'en' | 'zh-Hant'): string =>
  language === 'en'
    ? `No person shall exercise a slipway wardenship in area ${chapter}.`
    : `任何人不得在第${chapter}區行使船排督導權。`;

const zipOf = (language: 'en' | 'zh-Hant'): Buffer =>
  chapterZip(
    [],
    0,
    Object.fromEntries(
      [911, 912].map((chapter) => [
        `cap_${chapter}_${language}/cap_${chapter}_${language}.xml`,
        chapterXml(chapter, 3, language, said(chapter, language)),
      ]),
    ),
  );

let stage: ExtensionBrowser;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-pack-'));
  const files = (['en', 'zh-Hant'] as const).map((language) => {
    const file = join(folder, `current_${language}.zip`);
    writeFileSync(file, zipOf(language));
    return file;
  });
  const extension = extensionWithAccess([]);
  const made = spawnSync('npm', ['run', '--silent', 'pack', '--', ...files, '--out', join(extension, 'definitions')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(made.stdout + made.stderr).toContain('2 chapters, 12 definitions');
  stage = await openStage({ extension });
});
afterAll(() => stage?.close());

describe('a version that brings a definitions pack', () => {
  it('offers it with its size, and the popup then has its definitions and shows how the law says a term', async () => {
    const options = await stage.openExtensionPage('options.html#definitions');
    const section = options.getByRole('region', { name: 'Official definitions' });
    await section
      .getByText(/This version brings 2 chapters with 12 definitions, as of 1 May 2031 \(\d+ kB\)/)
      .waitFor();
    await section.getByRole('button', { name: 'Use them' }).click();
    await section.getByText('The file was read to its end.').waitFor();
    await section.getByText('6 definitions imported').waitFor();
    const popup = await stage.openExtensionPage('popup.html');
    await popup.getByRole('combobox', { name: 'Search terms' }).fill('slipway wardenship');
    const law = popup.getByRole('region', { name: 'How the law says it' });
    await law.getByText('2 provisions use it.').waitFor();
    expect(await law.textContent()).toContain('船排督導權');
    // Nothing was fetched from anywhere but the extension itself.
    expect(stage.requests.filter((url) => url.startsWith('http'))).toEqual([]);
  });
});
