import { defineConfig } from 'vitest/config';

/** Real browsers: one file at a time, so that two cores are enough and a failure is easy to read. */
export default defineConfig({
  resolve: { alias: { '@': new URL('..', import.meta.url).pathname } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
