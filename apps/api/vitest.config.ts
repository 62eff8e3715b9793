import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/store/test-server.ts'],
    // Tests that start processes share two cores with all others.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
