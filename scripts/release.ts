import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packAboutSchema } from '../utils/glossary/import/definitions-pack';
import { buildExtension, runTool } from './build';
import { checkRelease } from './check-release';
import { takeStorePictures } from './pictures/take';
import { packedLibraries, THIRD_PARTY, writeThirdParty } from './third-party';

const ROOT = join(import.meta.dirname, '..');

const say = (line: string): void => console.log(line);

async function zip(args: readonly string[]): Promise<void> {
  const { status, said } = await runTool('wxt', ['zip', ...args]);
  if (status !== 0) throw new Error(`wxt zip ${args.join(' ')} failed:\n${said}`);
}

/** Mozilla's own linter, fetched when it is wanted; without it the rest is still checked. */
async function lint(folder: string): Promise<string[]> {
  say('Mozilla’s linter …');
  const { status, out } = await runTool('npx', ['--yes', 'addons-linter@latest', folder, '--output', 'json']);
  if (out.trim() === '') {
    say('Mozilla’s linter could not be fetched; run npx addons-linter by hand before you submit.');
    return [];
  }
  const { errors = [] } = JSON.parse(out) as { errors?: readonly { message: string; file?: string }[] };
  return status === 0 ? [] : errors.map(({ message, file }) => `${file ?? ''}: ${message}`);
}

/** Whether the release brings definitions of the statute book, and as of when. */
function definitionsPacked(folder: string): string {
  const file = join(folder, 'definitions', 'about.json');
  if (!existsSync(file))
    return 'Definitions: none packed. npm run pack -- FILE.zip … brings those of the official open data.';
  const { chapters, definitions, newest } = packAboutSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return `Definitions: ${definitions} of ${chapters} chapters, as of ${newest}.`;
}

say('Licences …');
writeFileSync(THIRD_PARTY, writeThirdParty(packedLibraries()));
say('Builds and checks …');
const faults: string[] = [];
for (const target of ['chrome', 'firefox'] as const) {
  const folder = await buildExtension(target);
  faults.push(...checkRelease(folder).map((fault) => `${target}: ${fault}`));
  if (target === 'firefox') faults.push(...(await lint(folder)).map((fault) => `firefox, linter: ${fault}`));
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
say('Zips …');
await zip([]);
await zip(['-b', 'firefox', '--mv3']);
const out = join(ROOT, '.output');
mkdirSync(out, { recursive: true });
for (const file of readdirSync(out).filter((name) => name.endsWith('.zip')))
  say(`  ${relative(ROOT, join(out, file))} ${Math.round(statSync(join(out, file)).size / 1000)} kB`);
say(definitionsPacked(join(out, 'chrome-mv3')));
say('Pictures for the listings …');
for await (const file of takeStorePictures(join(out, 'chrome-mv3'), join(out, 'store')))
  say(`  ${relative(ROOT, file)}`);
say('Listing texts: docs/store.md. Privacy policy: docs/privacy.md.');
