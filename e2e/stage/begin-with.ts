import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { EXTENSION } from './chromium';

const folders: string[] = [];

/** A copy of the built extension whose pages and background begin with this code. */
export async function beginWith(code: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'sidenote-stand-in-'));
  folders.push(copy);
  cpSync(EXTENSION, copy, { recursive: true });
  await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    outfile: join(copy, 'stand-in.js'),
    format: 'iife',
    platform: 'browser',
  });
  const put = (name: string, change: (text: string) => string): void =>
    writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8')));
  for (const name of readdirSync(copy).filter((one) => one.endsWith('.html')))
    put(name, (page) => page.replace('<head>', '<head><script src="/stand-in.js"></script>'));
  put('background.js', (script) => `import './stand-in.js';\n${script}`);
  return copy;
}

/** Deletes the copies that were made. */
export function removeCopies(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
