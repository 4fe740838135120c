import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Endpoint, startEndpoint } from '../e2e/endpoint/server';

const ROOT = join(import.meta.dirname, '..');
let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({ key: 'sk-canary-0123456789' });
});
afterAll(() => endpoint.stop());

/** Runs the command as `npm run check:endpoint` does. */
function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
    const child = spawn(tsx, ['scripts/check-endpoint.ts', ...args], { cwd: ROOT, env: { ...process.env, ...env } });
    let said = '';
    child.stdout.on('data', (piece) => (said += piece));
    child.stderr.on('data', (piece) => (said += piece));
    child.on('exit', (code) => resolve({ code, said }));
  });
}

/** The whole command is started anew, which takes long on a busy machine. Milliseconds. */
const PATIENCE_MS = 120_000;

describe('npm run check:endpoint', { timeout: PATIENCE_MS }, () => {
  it('tells what works, and never the key', async () => {
    const { said } = await run([endpoint.url, '--model', 'right', '--key-from', 'CANARY'], {
      CANARY: 'sk-canary-0123456789',
    });
    expect(said).toMatch(/^ok {5}connection: key/m);
    expect(said).toMatch(/^ok {5}summary \(en\) .*first after/m);
    expect(said).toMatch(/^ok {5}question .*answered/m);
    expect(said).toMatch(/^\S+ +second reading .*true one: \S+, submission one: \S+/m);
    expect(said).toMatch(/^Learnt: \{/m);
    expect(said).not.toContain('canary');
  });

  it('says in one sentence what is missing', async () => {
    expect((await run([endpoint.url, '--key-from', 'NO_SUCH'])).said).toContain('There is no variable NO_SUCH');
  });
});
