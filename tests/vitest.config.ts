import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
// Dates must come out the same wherever a site is built: far behind UTC, a day is easily lost.
const env = { TZ: 'America/Los_Angeles' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root,
          env,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Whole sites are built and a browser is driven: minutes, not milliseconds, and one after the other on two cores.
        test: {
          name: 'site',
          root,
          env,
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build-sites.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
