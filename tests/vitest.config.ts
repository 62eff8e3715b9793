import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module of graphql where Node, and with it all dependencies, take the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // For what hangs. What takes a second takes a minute where much other work shares the machine.
  test: { testTimeout: 120_000, hookTimeout: 120_000 },
});
