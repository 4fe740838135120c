import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Heap figures mean something only after a collection.
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc') as typeof globalThis.gc;

const FOLDER = import.meta.dirname;

/** Texts and tools that several benches share. */
const HELPERS = new Set([
  'main.ts',
  'legal-prose.ts',
  'hostile-texts.ts',
  'glossary-definitions.ts',
  'glossary-definitions.test.ts',
]);

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !HELPERS.has(file))
  .map((file) => basename(file, '.ts'));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are ${names.join(', ')}.`);
  process.exit(1);
}

for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n## ${name}\n`);
  const { run } = (await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href)) as { run: () => Promise<void> };
  await run();
}
