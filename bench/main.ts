import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = import.meta.dirname;

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'main.ts')
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
