import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
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
