import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module of graphql where Node, and with it all dependencies, take the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/store/test-server.ts'],
    // Tests that start processes share two cores with all others.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
