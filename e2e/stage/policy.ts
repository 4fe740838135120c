import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirmPolicy } from '../../utils/store/firm-policy';
import { EXTENSION } from './chromium';

/** Where Chromium on Linux looks for a firm's policies; only an administrator may write there. */
const POLICIES = '/etc/chromium/policies/managed';
const FILE = join(POLICIES, 'sidenote-e2e-policy.json');

/** Whether this account may set a policy for the machine's Chromium. */
export function maySetPolicy(): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** Sets what a firm fixes, for browsers started from now on; returns how to take it away again. */
export function setPolicy(policy: FirmPolicy): () => void {
  const made = mkdirSync(POLICIES, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [extensionId(EXTENSION)]: policy } } }));
  // Folders that were there before stay.
  return () => rmSync(made ?? FILE, { force: true, recursive: true });
}

/** An unpacked extension is named after its folder. */
export const extensionId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
