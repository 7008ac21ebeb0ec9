import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // Some start a database server or a process; on a busy machine that takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules keep no state between tests, so each is loaded once for all: half the time.
    isolate: false,
    // The second report is for .ci/run, which counts from it.
    reporters: ['default', ['json', { outputFile: '.vitest-report.json' }]],
  },
});
