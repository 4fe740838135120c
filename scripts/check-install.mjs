// Whether the installed packages are still what the installation left: plain JavaScript, because it runs before there are any.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of this size are programs; one that was cut short does not start. */
const LEAST_PROGRAM = 1_000_000;

const recordOf = (modules) => join(modules, '.sidenote-files');

/** Folders of packages below a `node_modules`, at every depth. */
function* packagesIn(modules, prefix = '') {
  for (const entry of readdirSync(modules, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const name = prefix + entry.name;
    const folder = join(modules, entry.name);
    if (entry.name.startsWith('@')) yield* packagesIn(folder, `${name}/`);
    else {
      yield name;
      const nested = join(folder, 'node_modules');
      if (existsSync(nested)) yield* packagesIn(nested, `${name}/node_modules/`);
    }
  }
}

/** A package's own files, without those of packages nested in it. */
function* filesIn(folder, prefix = '') {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = prefix + entry.name;
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* filesIn(join(folder, entry.name), `${name}/`);
    else if (entry.isFile()) yield name;
  }
}

/** Notes, by package, its description and its programs with their sizes in bytes. */
export function recordInstall(modules) {
  const record = {};
  for (const name of packagesIn(modules)) {
    const folder = join(modules, name);
    const sizes = [...filesIn(folder)].map((file) => [file, statSync(join(folder, file)).size]);
    record[name] = Object.fromEntries(sizes.filter(([file, size]) => file === 'package.json' || size >= LEAST_PROGRAM));
  }
  writeFileSync(recordOf(modules), JSON.stringify(record));
}

/** Names of packages that are missing or were cut short since; none where nothing was noted. */
export function findDamage(modules) {
  let record;
  try {
    record = JSON.parse(readFileSync(recordOf(modules), 'utf8'));
  } catch {
    return [];
  }
  const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size;
  return Object.entries(record)
    .filter(([name, files]) => {
      const folder = join(modules, name);
      return !existsSync(folder) || Object.entries(files).some(([file, size]) => sizeOf(join(folder, file)) !== size);
    })
    .map(([name]) => name);
}

/** Takes damaged packages away, so that the next installation brings them anew. */
export function removeDamage(modules, names) {
  for (const name of names) rmSync(join(modules, name), { recursive: true, force: true, maxRetries: 3 });
}
