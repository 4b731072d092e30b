import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Dates must come out the same wherever a site is built: far behind UTC, a day is easily lost.
    env: { TZ: 'America/Los_Angeles' },
    reporters: ['default'],
  },
});
