import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');

/**
 * Folders from the ground up. A file may import its own folder and any folder on a lower floor.
 * Domain folders stand on several floors, so that what builds on citations or the glossary can say so.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['utils/core'],
  ['utils/rules'],
  ['utils/sites', 'utils/citations', 'utils/glossary', 'utils/privacy', 'utils/firm-file', 'utils/study'],
  ['utils/outcome'],
  ['utils/summary'],
  ['utils/grounding'],
  ['utils/second-reading', 'utils/around'],
  ['utils/ask'],
  ['utils/draft'],
  ['utils/i18n'],
  ['utils/store', 'utils/models', 'utils/platform'],
  ['utils/messaging'],
  ['components'],
  ['entrypoints'],
];

/** The last folder of the domain: nothing up to here may know a browser, React, Dexie or the model SDK. */
const LAST_DOMAIN_FLOOR = FLOORS.findIndex((floor) => floor.includes('utils/draft'));

const BROWSER_ONLY_IN = /^(entrypoints\/|utils\/(messaging|platform)\/|utils\/store\/settings)/;

type Import = { file: string; line: number; to: string };

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !/\.(test|fixture|browser\.test)\.tsx?$/.test(file);

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => isSource(name) && !name.includes('__fixtures__') && !name.includes('node_modules'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const said = match[1] ?? '';
    const to = said.startsWith('@/')
      ? said.slice(2)
      : said.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(file), said)).replaceAll('\\', '/')
        : said;
    return { file, line: text.slice(0, match.index).split('\n').length, to };
  });
}

const floorOf = (path: string): number =>
  FLOORS.findIndex((floor) => floor.some((folder) => path === folder || path.startsWith(`${folder}/`)));

const folderOf = (path: string): string | undefined =>
  FLOORS.flat().find((folder) => path === folder || path.startsWith(`${folder}/`));

const imports = ['utils', 'components', 'entrypoints']
  .flatMap(sourceFiles)
  .filter((file) => !file.startsWith('utils/testing/'))
  .flatMap(importsOf);

const say = ({ file, line, to }: Import, rule: string): string => `${file}:${line} imports ${to}: ${rule}`;

describe('layers', () => {
  it('finds the sources', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it('imports only its own folder and the floors below', () => {
    const wrong = imports
      .filter(({ file, to }) => folderOf(to) !== undefined && folderOf(to) !== folderOf(file))
      .filter(({ file, to }) => floorOf(to) >= floorOf(file))
      .map((found) => say(found, `imports point down (${FLOORS.map((floor) => floor.join(', ')).join(' < ')})`));
    expect(wrong).toEqual([]);
  });

  it('keeps product code free of test helpers', () => {
    const wrong = imports
      .filter(({ to }) => /^(utils\/testing|e2e|bench|scripts)\//.test(to) || /\.(test|fixture)$/.test(to))
      .map((found) => say(found, 'product code does not import tests'));
    expect(wrong).toEqual([]);
  });

  it('keeps the domain free of the browser, React, Dexie and the model SDK', () => {
    const wrong = imports
      .filter(({ file }) => floorOf(file) <= LAST_DOMAIN_FLOOR)
      .filter(({ to }) => /^(#imports|wxt|react|dexie|openai)(\/|-|$)/.test(to))
      .map((found) => say(found, 'the domain knows no browser'));
    expect(wrong).toEqual([]);
  });

  it('names #imports only where the browser is met', () => {
    const wrong = imports
      .filter(({ file, to }) => /^(#imports|wxt)(\/|$)/.test(to) && !BROWSER_ONLY_IN.test(file))
      .map((found) => say(found, 'only entrypoints, messaging, platform and store/settings name the browser'));
    expect(wrong).toEqual([]);
  });

  it('keeps Dexie in the store and the model SDK in models', () => {
    const wrong = imports
      .filter(
        ({ file, to }) =>
          (/^dexie/.test(to) && !file.startsWith('utils/store/')) ||
          (/^openai/.test(to) && !file.startsWith('utils/models/')),
      )
      .map((found) => say(found, 'one room for each'));
    expect(wrong).toEqual([]);
  });
});
