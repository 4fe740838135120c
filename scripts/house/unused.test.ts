import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type Node, ROOT, readSource, sourceFiles, walk } from './sources';

/*
 * Files that nothing reaches, and packages that nothing imports. (`knip` was tried: of what it adds, 134 exports that are
 * used in their own file only, none was dead; it would bring 27 MB and twenty packages. Dead exports are found by
 * `house-rules.test.ts`.)
 */

const FOLDERS = ['utils', 'components', 'entrypoints', 'scripts', 'bench', 'e2e'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !name.endsWith('.d.ts') && !name.includes('__fixtures__'))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);
const sources = files.map(readSource);

/** What is started by name and not by an import: pages and scripts, benches, tests, the browser's workers. */
const STARTED = [
  /^entrypoints\/[^/]+\/(index|main)\.tsx?$/,
  /^(scripts|bench)\/[^/]+\.(ts|mjs)$/,
  /^scripts\/learn\/[^/]+\.ts$/,
  /\.(test|e2e)\.tsx?$/,
  /\/vitest\.config\.ts$/,
];

/** Packages that are commands, and Node itself. */
const CALLED = new Set(['@biomejs/biome', 'typescript', 'node']);

const withoutEnding = (file: string): string => file.replace(/\.(tsx?|mjs)$/, '');

/** Every module that a file names: imported, exported from, loaded later, or started as a worker. */
const namedIn = (source: (typeof sources)[number]): string[] =>
  [...walk(source.tree)].flatMap(([node]: readonly [Node, unknown]) => {
    const { value } = (node.source ?? {}) as { value?: unknown };
    if (typeof value === 'string') return [value];
    return node.type === 'Literal' && typeof node.value === 'string' && /^(\.{1,2}|@)\/[\w./-]+$/.test(node.value)
      ? [node.value]
      : [];
  });

describe('nothing lies about unused', () => {
  it('every file is reached from something that is started', () => {
    const known = new Map(sources.map((source) => [withoutEnding(source.file), source]));
    const waiting = sources.filter(({ file }) => STARTED.some((pattern) => pattern.test(file)));
    const reached = new Set<string>();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const name = withoutEnding(at.file);
      if (reached.has(name)) continue;
      reached.add(name);
      const named = namedIn(at).map((said) => ({ ...at, tree: importOf(said) }) as typeof at);
      for (const next of named.flatMap(importsOf)) {
        const source = known.get(withoutEnding(next));
        if (source !== undefined) waiting.push(source);
      }
    }
    expect([...known.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });

  it('every package in package.json is imported, or called by name', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const texts = [...sources.map(({ text }) => text), ...['wxt.config.ts', 'vitest.config.ts'].map(readRoot)].join(
      '\n',
    );
    const isNamed = (name: string): boolean => texts.includes(`'${name}`) || texts.includes(`"${name}`);
    const unused = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isNamed(name));
    expect(unused.filter((name) => !name.startsWith('@types/') && !CALLED.has(name))).toEqual([]);
  });

  it('looks at sources that are there', () => {
    expect(sourceFiles().length).toBeGreaterThan(500);
    expect(sources.length).toBeGreaterThan(sourceFiles().length);
  });
});

const readRoot = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** One import as a tree, for `importsOf` to resolve. */
const importOf = (said: string) => ({ type: 'Program', start: 0, end: 0, body: [{ source: { value: said } }] });
