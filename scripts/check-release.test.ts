import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRelease } from './check-release';

/** A built extension with nothing in it but what the check asks for, and these files of a definitions pack. */
function built(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-release-'));
  const manifest = {
    manifest_version: 3,
    icons: { 16: 'a', 48: 'b', 128: 'c' },
    content_security_policy: { extension_pages: "script-src 'self';" },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), 'MIT');
  mkdirSync(join(folder, 'definitions'));
  for (const file of files) writeFileSync(join(folder, 'definitions', file), 'x');
  return folder;
}

describe('checkRelease', () => {
  it.each([
    ['without a definitions pack', [], []],
    ['with a pack and its attribution', ['definitions.pack', 'ATTRIBUTION.txt'], []],
    [
      'with a pack that lost its attribution',
      ['definitions.pack'],
      ['Its definitions pack is without the attribution'],
    ],
  ])('a release %s', (_what, files, faults) => {
    const found = checkRelease(built(files));
    expect(found).toHaveLength(faults.length);
    for (const [at, fault] of faults.entries()) expect(found[at]).toContain(fault);
  });
});
