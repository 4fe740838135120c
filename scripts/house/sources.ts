import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

export const ROOT = resolve(__dirname, '../..');

const isSource = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file) && !file.includes('__fixtures__');

/** The product's own sources under these folders, as paths from the root. */
export const sourceFiles = (folders: readonly string[] = ['utils', 'components', 'entrypoints']): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((name) => !name.startsWith('utils/testing/')),
  );

/** A node of the syntax tree, as far as the rules look at it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [field: string]: unknown;
};

export type Source = { readonly file: string; readonly text: string; readonly tree: Node };

export function readSource(file: string): Source {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return { file, text, tree: parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every node, each with what it stands in. */
export function* walk(node: Node, within: readonly Node[] = []): Generator<readonly [Node, readonly Node[]]> {
  yield [node, within];
  for (const field of Object.values(node))
    for (const child of Array.isArray(field) ? field : [field])
      if (isNode(child)) yield* walk(child, [node, ...within]);
}

/** What a file imports of the product, types included, as paths without their ending. */
export function importsOf({ file, tree }: Source): string[] {
  const body = tree.body as readonly Node[];
  return body.flatMap(({ source }) => {
    const said = (source as { value?: unknown } | null | undefined)?.value;
    return typeof said === 'string' ? (resolveImport(file, said) ?? []) : [];
  });
}

/** Names that a file imports, by the file they come from (without its ending); `*` is all of them. */
export function importedNames(source: Source): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const put = (said: unknown, names: readonly string[]): void => {
    if (typeof said !== 'string') return;
    const from = resolveImport(source.file, said);
    if (from !== undefined) found.set(from, new Set([...(found.get(from) ?? []), ...names]));
  };
  for (const [node] of walk(source.tree)) {
    const said = (node.source as { value?: unknown } | null | undefined)?.value;
    if (node.type === 'ImportDeclaration')
      put(
        said,
        (node.specifiers as readonly Node[]).map(({ type, imported }) =>
          type === 'ImportSpecifier' ? ((imported as { name?: string }).name ?? '*') : '*',
        ),
      );
    // `import()`, `export … from`, `import type('…')` and workers (`new URL('./worker.ts', …)`) take a file whole.
    else if (said !== undefined) put(said, ['*']);
    else if (node.type === 'Literal' && /^\.{1,2}\/[\w./-]+\.ts$/.test(String(node.value))) put(node.value, ['*']);
  }
  return found;
}

function resolveImport(file: string, said: string): string | undefined {
  const path = said.replace(/\.tsx?$/, '');
  if (path.startsWith('@/')) return path.slice(2);
  return path.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), path)).replaceAll('\\', '/') : undefined;
}

export const linesOf = (text: string, { start, end }: Node): number => text.slice(start, end).split('\n').length;
