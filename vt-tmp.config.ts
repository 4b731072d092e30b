import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { root: '/work/wt-editors', env: { TZ: 'America/Los_Angeles' }, include: ['tests/browser/review.test.ts'], testTimeout: 60000, hookTimeout: 120000 } });
