import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output');

/** What the built extension must hold; before the builds there is nothing to look at. */
describe.skipIf(!existsSync(join(BUILT, 'chrome-mv3', 'page-reader.js')))('the built extension', () => {
  it('S2: the script that reads a page once registers no listener and opens no port', () => {
    const code = readFileSync(join(BUILT, 'chrome-mv3', 'page-reader.js'), 'utf8');
    expect(code).not.toMatch(/onMessage|onConnect|runtime\.connect|runtime\.sendMessage|setInterval|MutationObserver/);
  });
});

describe.skipIf(!existsSync(join(BUILT, 'firefox-mv3', 'manifest.json')))('the built extension for Firefox', () => {
  it('S18: declares page text as optional, carries the licences of what is packed, and has a privacy page', () => {
    const manifest = JSON.parse(readFileSync(join(BUILT, 'firefox-mv3', 'manifest.json'), 'utf8'));
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions.optional).toEqual(['websiteContent']);
    expect(existsSync(join(BUILT, 'firefox-mv3', 'THIRD-PARTY.txt'))).toBe(true);
    expect(readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8')).toContain('What leaves the computer');
  });
});
