// Entry of every npm command: prepares what the machine lacks, then runs a script or a tool on the project's own Node.
// Plain JavaScript without dependencies, because on a fresh clone there are none yet; Node 20 is enough here.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { prepareDependencies, ROOT } from './prepare.mjs';

const OLDEST_NODE = 20;

/** Files by command; each is run with the arguments given after the command's name. */
const COMMANDS = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  read: 'scripts/read.ts',
  bench: 'bench/main.ts',
  'check:endpoint': 'scripts/check-endpoint.ts',
  'firm-file': 'scripts/firm-file.ts',
  pack: 'scripts/pack.ts',
  release: 'scripts/release.ts',
  pictures: 'scripts/pictures.ts',
};

/** Tools by command: what they are called with, before the arguments given after the command's name. */
const TOOLS = {
  build: ['wxt', 'build'],
  'build:firefox': ['wxt', 'build', '-b', 'firefox', '--mv3'],
  dev: ['wxt'],
  lint: ['biome', 'check', '.'],
  types: ['tsc', '--noEmit'],
  unit: ['vitest', 'run'],
};

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [command = '', ...args] = process.argv.slice(2);
const known = [...Object.keys(COMMANDS), ...Object.keys(TOOLS)];
const [program, ...first] =
  TOOLS[command] ??
  (COMMANDS[command]
    ? ['tsx', COMMANDS[command]]
    : stop(`There is no command "${command}"; there are ${known.join(', ')}.`));

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  stop(
    `Sidenote needs Node ${OLDEST_NODE} or newer; this is ${process.version}. Install it from nodejs.org and try again.`,
  );

try {
  await prepareDependencies();
} catch (error) {
  stop(error.message);
}

const bin = join(ROOT, 'node_modules', '.bin');
const child = spawn(program, [...first, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    SIDENOTE_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) =>
  stop(`"${program}" could not be started (${error.message}). Delete node_modules and try again.`),
);
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
