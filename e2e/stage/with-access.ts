import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './chromium';

/**
 * A copy of the built extension that has access to these hosts: what a click on the toolbar or on the browser's own
 * question gives, which no test can click.
 */
export function extensionWithAccess(hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-extension-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}
