import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Everything that an analysis is made by: rules, tables, learnt weights, the glossary. */
const RULE_FOLDERS = [
  'utils/core',
  'utils/sites',
  'utils/citations',
  'utils/glossary',
  'utils/outcome',
  'utils/summary',
];

const IS_TEST = /\.test\.|__fixtures__/;

/** Names the rules of this build: what was kept under other rules is not read. */
export function hashRules(): string {
  const hash = createHash('sha256');
  for (const folder of RULE_FOLDERS) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.filter((name) => !IS_TEST.test(name)).sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
