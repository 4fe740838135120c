import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'hint']);

/** Letters of any script; punctuation, brackets and arrows between two translated parts are no text. */
const WORD = /\p{L}/u;

/** Names that are the same in every language. */
const NAMES = /^(HKLII|OSCOLA|RIS|BibTeX|BibLaTeX|CSL|JSON|CSV|Markdown|Word|Esc|Enter|Ctrl|Alt|Shift|HK\$)$/;

type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child);
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && WORD.test(value) && !NAMES.test(value.trim());

/** The literal a reader would see, if this node is one. */
function literalIn(node: Node): string | undefined {
  if (node.type === 'JSXText' && isText(node.value)) return String(node.value).trim();
  if (node.type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) return undefined;
  const isSpoken = SPOKEN.has(String(node.name.name));
  return isSpoken && isText(node.value.value) ? String(node.value.value) : undefined;
}

function literalsOf(code: string): string[] {
  const program: unknown = parseAst(code, { lang: 'tsx' });
  if (!isNode(program)) return [];
  return [...nodes(program)].map(literalIn).filter((text) => text !== undefined);
}

const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !/\.(test|fixture)\.tsx$/.test(name))
    .map((name) => join(folder, name)),
);

describe('words in components', () => {
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{t("hello")}</p>', []],
    ['<button aria-label="Close">×</button>', ['Close']],
    ['<p className="Close"> · </p>', []],
    ['<kbd>Esc</kbd>', []],
  ])('finds literal text in %s', (code, found) => {
    expect(literalsOf(code)).toEqual(found);
  });

  it('all come from utils/i18n', () => {
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) =>
      literalsOf(readFileSync(join(ROOT, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
