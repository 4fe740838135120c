// Writes .wxt/ (types and tsconfig) after an install; without it types and tests fail.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('wxt', ['prepare'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
