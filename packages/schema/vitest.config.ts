import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test changes what another one imports, so that the modules are loaded once for each worker.
    isolate: false,
    // For what hangs. What takes a second takes a minute where much other work shares the machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
