import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES module of graphql where Node, and with it all dependencies, take the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // No test changes what another one imports, so that the modules are loaded once for each worker.
    isolate: false,
    // Nor do the processes that tests start compile the same sources again and again.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/parley-compiled') },
    // For what hangs. What takes ten seconds takes minutes where much other work shares the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
