import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDamage, recordInstall, removeDamage } from './check-install.mjs';

let modules: string;
const put = (path: string, size = 20): void => {
  mkdirSync(join(modules, path, '..'), { recursive: true });
  writeFileSync(join(modules, path), 'x'.repeat(size));
};

beforeEach(() => {
  modules = mkdtempSync(join(tmpdir(), 'modules-'));
  put('zod/package.json');
  put('zod/index.js');
  put('@esbuild/linux-x64/package.json');
  put('@esbuild/linux-x64/bin/esbuild', 2_000_000);
  put('wxt/package.json');
  put('wxt/node_modules/chalk/package.json');
  recordInstall(modules);
});
afterEach(() => rmSync(modules, { recursive: true, force: true }));

const ROWS: [what: string, damage: () => void, found: string[]][] = [
  ['nothing is wrong', () => undefined, []],
  ['a folder is gone', () => rmSync(join(modules, 'zod'), { recursive: true }), ['zod']],
  ['a description is gone', () => rmSync(join(modules, 'zod/package.json')), ['zod']],
  ['a description is empty', () => truncateSync(join(modules, 'wxt/package.json')), ['wxt']],
  [
    'a program is half there',
    () => truncateSync(join(modules, '@esbuild/linux-x64/bin/esbuild'), 1_000_000),
    ['@esbuild/linux-x64'],
  ],
  [
    'a nested package is gone',
    () => rmSync(join(modules, 'wxt/node_modules'), { recursive: true }),
    ['wxt/node_modules/chalk'],
  ],
  ['nothing was noted', () => rmSync(join(modules, '.sidenote-files')), []],
];

describe('findDamage', () => {
  it.each(ROWS)('%s', (_, damage, found) => {
    damage();
    expect(findDamage(modules)).toEqual(found);
  });

  it('takes away what is damaged, and only that', () => {
    truncateSync(join(modules, '@esbuild/linux-x64/bin/esbuild'), 1_000_000);
    removeDamage(modules, findDamage(modules));
    expect(existsSync(join(modules, '@esbuild/linux-x64'))).toBe(false);
    expect(existsSync(join(modules, 'zod/package.json'))).toBe(true);
  });
});
