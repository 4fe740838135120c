import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  importedNames,
  importsOf,
  linesOf,
  type Node,
  ROOT,
  readSource,
  type Source,
  sourceFiles,
  walk,
} from './sources';

/*
 * Rules of the house that a machine can count. What broke them before the rule was made stands in `house-rules.json`; the
 * list may only shrink. `UPDATE_HOUSE_RULES=1 vitest run scripts/house/house-rules.test.ts` writes it anew.
 */

const LIST = join(ROOT, 'scripts/house/house-rules.json');
const LONGEST_FUNCTION = 60;
const LONGEST_UNNAMED_EXPRESSION = 120;

type Exceptions = {
  /** `file` → how many. */
  readonly unnamedExpressions: Readonly<Record<string, number>>;
  /** `file name` of exports that nobody uses. */
  readonly unusedExports: readonly string[];
};

const exceptions = JSON.parse(readFileSync(LIST, 'utf8')) as Exceptions;
const sources = sourceFiles().map(readSource);

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function nameOf(node: Node, within: readonly Node[]): string {
  const own = (node.id as { name?: string } | null)?.name;
  const [parent] = within;
  const given = (parent?.id ?? parent?.key) as { name?: string } | undefined;
  return own ?? given?.name ?? `at ${node.start}`;
}

/** `file name` → lines, of every function that is too long. */
function longFunctions(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { file, text, tree } of sources)
    for (const [node, within] of walk(tree)) {
      if (!FUNCTIONS.has(node.type)) continue;
      const lines = linesOf(text, node);
      if (lines > LONGEST_FUNCTION) found[`${file} ${nameOf(node, within)}`] = lines;
    }
  return found;
}

/** Regular expressions inside functions: a long one needs a name, and pieces with names. */
function unnamedExpressions(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { file, text, tree } of sources)
    for (const [node, within] of walk(tree)) {
      const isExpression = node.type === 'Literal' && node.regex !== undefined;
      if (!isExpression || text.slice(node.start, node.end).length <= LONGEST_UNNAMED_EXPRESSION) continue;
      if (within[0]?.type !== 'VariableDeclarator') found[file] = (found[file] ?? 0) + 1;
    }
  return found;
}

function exportedNames({ tree }: Source): string[] {
  return (tree.body as readonly Node[])
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => {
      const made = declaration as Node | null;
      if (made === null || made === undefined) return [];
      const ids = made.type === 'VariableDeclaration' ? (made.declarations as Node[]).map(({ id }) => id) : [made.id];
      return ids.map((id) => (id as { name?: string } | null)?.name).filter((name) => name !== undefined);
    });
}

/** Names that two files export, each with its files. */
function namesTwice(): string[] {
  const files = new Map<string, string[]>();
  for (const source of sources)
    for (const name of new Set(exportedNames(source))) files.set(name, [...(files.get(name) ?? []), source.file]);
  return [...files]
    .filter(([, where]) => where.length > 1)
    .map(([name, where]) => `${name}: ${where.join(', ')}`)
    .sort();
}

/** Files that import each other, directly or round about; each circle by its first file. */
function circles(): string[] {
  const graph = new Map(sources.map((source) => [source.file.replace(/\.tsx?$/, ''), importsOf(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Values that are exported, and used nowhere: not in the product, its scripts or benches, nor in their own file. */
function unusedExports(): string[] {
  const taken = new Map<string, Set<string>>();
  for (const source of [...sources, ...sourceFiles(['scripts', 'bench', 'e2e']).map(readSource)])
    for (const [from, names] of importedNames(source)) taken.set(from, new Set([...(taken.get(from) ?? []), ...names]));
  return sources
    .filter(({ file }) => !file.startsWith('entrypoints/'))
    .flatMap((source) => {
      const used = taken.get(source.file.replace(/\.tsx?$/, '')) ?? new Set();
      if (used.has('*')) return [];
      return exportedNames(source)
        .filter((name) => !used.has(name) && source.text.split(new RegExp(`\\b${name}\\b`)).length === 2)
        .map((name) => `${source.file} ${name}`);
    });
}

/** What is new or longer than the list allows. */
const beyond = (found: Readonly<Record<string, number>>, allowed: Readonly<Record<string, number>>): string[] =>
  Object.entries(found)
    .filter(([what, count]) => count > (allowed[what] ?? 0))
    .map(([what, count]) => `${what}: ${count}`);

describe('the house', () => {
  it(`has no function of more than ${LONGEST_FUNCTION} lines`, () => {
    expect(longFunctions()).toEqual({});
  });

  it(`has no new unnamed expression of more than ${LONGEST_UNNAMED_EXPRESSION} characters`, () => {
    expect(beyond(unnamedExpressions(), exceptions.unnamedExpressions)).toEqual([]);
  });

  it('exports no name twice: one word, one thing', () => {
    expect(namesTwice()).toEqual([]);
  });

  it('imports in no circle, types included', () => {
    expect(circles()).toEqual([]);
  });

  it('has no new export that nobody uses', () => {
    expect(unusedExports().filter((name) => !exceptions.unusedExports.includes(name))).toEqual([]);
  });

  it.runIf(process.env.UPDATE_HOUSE_RULES)('shortens its list', () => {
    const shorter: Exceptions = {
      unnamedExpressions: unnamedExpressions(),
      unusedExports: unusedExports(),
    };
    writeFileSync(LIST, `${JSON.stringify(shorter, null, 2)}\n`);
  });
});
