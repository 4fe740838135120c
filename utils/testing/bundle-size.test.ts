import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CONTENT_SCRIPT_LIMIT, checkBundle } from './bundle-size';

const OUTPUT = resolve(__dirname, '../../.output');
const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join(OUTPUT, name));

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(reader: string, pageReader = ''): string {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(folder, 'content-scripts'));
  writeFileSync(join(folder, 'content-scripts/page.js'), reader);
  writeFileSync(join(folder, 'page-reader.js'), pageReader);
  return folder;
}

describe('checkBundle', () => {
  it.each([
    ['new X({dangerouslyAllowBrowser:!0})', 'content-scripts/page.js carries the model SDK'],
    ['class extends DexieError{}', 'content-scripts/page.js carries Dexie'],
    ['["estoppel"]', 'content-scripts/page.js carries glossary data'],
    ['Symbol.for("react.transitional.element")', 'content-scripts/page.js carries React'],
    ['["HKCFAR"]', 'content-scripts/page.js carries citation tables'],
  ])('notices %s', (code, said) => {
    expect(checkBundle(build(code))).toEqual([said]);
  });

  it('notices a script that grew past its limit', () => {
    expect(checkBundle(build('x'.repeat(CONTENT_SCRIPT_LIMIT + 1)))).toHaveLength(1);
  });

  it.skipIf(!builds.every((path) => existsSync(path))).each(builds)('finds nothing in %s', (path) => {
    expect(checkBundle(path)).toEqual([]);
  });
});
