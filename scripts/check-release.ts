import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What Chrome's and Mozilla's stores refuse, or ask about; one sentence for each fault found. */
export function checkRelease(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  must(manifest.manifest_version === 3, 'The manifest is not version 3.');
  must(
    manifest.host_permissions === undefined || manifest.host_permissions.length === 0,
    'It asks for hosts at installation.',
  );
  must(
    !(manifest.permissions ?? []).some((one: string) => BROAD.has(one)),
    'It asks for a permission that no feature needs.',
  );
  must(
    /script-src 'self';/.test(manifest.content_security_policy?.extension_pages ?? ''),
    'Its pages may run code from elsewhere.',
  );
  must(files.includes('THIRD-PARTY.txt'), 'The licences of packed libraries are not in it.');
  must(
    !files.some((file) => file.endsWith('definitions.pack')) ||
      files.some((file) => /definitions.ATTRIBUTION\.txt$/.test(file)),
    'Its definitions pack is without the attribution that the open data ask for; run npm run pack again.',
  );
  for (const size of [16, 48, 128]) must(Boolean(manifest.icons?.[size]), `There is no icon of ${size} px.`);
  for (const file of files.filter((name) => /\.m?js$/.test(name))) {
    const code = readFileSync(join(folder, file), 'utf8');
    must(!REMOTE.test(code), `${file} loads code from elsewhere.`);
    must(code.length < LARGEST_FILE, `${file} is larger than Mozilla's linter reads.`);
  }
  return faults;
}

/** Permissions that let an extension see everything; no feature of ours needs one. */
const BROAD = new Set([
  'tabs',
  'webRequest',
  'history',
  'cookies',
  'downloads',
  'bookmarks',
  'management',
  '<all_urls>',
]);

/** A script, a module or a worker from an address outside. */
const REMOTE = /import\(\s*["'`]https?:|importScripts\(\s*["'`]https?:|\.src\s*=\s*["'`]https?:[^"'`]{1,200}\.js/;

/** Mozilla's linter stops at 5 MB a file. Bytes. */
const LARGEST_FILE = 5_000_000;
