import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords } from '../testing/words-page';

const ROOT = join(import.meta.dirname, '../..');
const { replaced, simplified } = readWords(readFileSync(join(ROOT, 'docs/words.md'), 'utf8'));

/** Everywhere a reader's sentence is written. */
const FOLDERS = ['utils/i18n', 'utils/draft', 'utils/privacy', 'components', 'entrypoints', 'public/_locales'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|json)$/.test(name) && !/test\.|fixture/.test(name) && !name.includes('__fixtures__'))
    .map((name) => join(folder, name)),
);

describe('docs/words.md', () => {
  it('is read', () => {
    expect(replaced).toContain('典據');
    expect(simplified).toContainEqual(['汇入', '导入']);
  });

  it('is kept to: no sentence uses a word that was replaced', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return replaced.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
