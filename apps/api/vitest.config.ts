import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module of graphql where Node, and with it all dependencies, take the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    // No test changes what another one imports, so that the modules are loaded once for each worker.
    isolate: false,
    // Nor do the processes that tests start compile the same sources again and again.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/parley-compiled') },
    globalSetup: ['src/store/test-server.ts'],
    // For what hangs. What takes ten seconds takes minutes where much other work shares the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 300_000,
    // What is waited for comes as soon as it can, however much other work there is.
    expect: { poll: { timeout: 30_000 } },
  },
});
