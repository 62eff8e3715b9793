import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module of graphql where Node, and with it all dependencies, take the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // These tests import whole dossiers, start processes and draw briefings where other work shares the machine.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
