import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two at a time: browsers and books of 100,000 rows share the machine.
    maxWorkers: 2,
  },
});
