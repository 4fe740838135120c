import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Where the licences of all that is packed stand: for people here, and in every build beside the code. */
export const THIRD_PARTY = join(ROOT, 'public', 'THIRD-PARTY.txt');

type Locked = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

export type Packed = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** Every package that the product needs, and what those need: read from the lock file, not from what happens to be installed. */
export function packedLibraries(): Packed[] {
  const lock: Lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const seen = new Set<string>();
  const visit = (name: string, from: string): void => {
    const path = findPath(lock, name, from);
    if (path === undefined || seen.has(path)) return;
    seen.add(path);
    for (const needed of Object.keys(lock.packages[path]?.dependencies ?? {})) visit(needed, path);
  };
  for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) visit(name, '');
  return [...seen]
    .filter((path) => existsSync(join(ROOT, path)))
    .map((path) => readPackage(path, lock.packages[path]?.version ?? ''))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The nearest copy, as Node finds it: inside whoever asks, then outwards. */
function findPath(lock: Lock, name: string, from: string): string | undefined {
  for (let inside = from; ; inside = inside.slice(0, Math.max(0, inside.lastIndexOf('/node_modules/')))) {
    const path = inside === '' ? `node_modules/${name}` : `${inside}/node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (inside === '') return undefined;
  }
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

function readPackage(path: string, version: string): Packed {
  const folder = join(ROOT, path);
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    license?: string;
  };
  const files = readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    .filter((file) => LICENCE_FILE.test(file) && /(?:^[^.]+|\.(?:md|txt))$/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence: license ?? 'see below', text };
}

/** The page as it stands in `public`. */
export function writeThirdParty(libraries: readonly Packed[]): string {
  const list = libraries.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n');
  const texts = libraries.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(72)}\n${name} ${version} (${licence})\n\n${text || 'No licence file in the package.'}`,
  );
  return `Libraries packed in Sidenote, with their licences. Written by npm run release.\n\n${list}\n\n${texts.join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('third-party.ts')) {
  writeFileSync(THIRD_PARTY, writeThirdParty(packedLibraries()));
  console.log(`Written: ${THIRD_PARTY}`);
}
