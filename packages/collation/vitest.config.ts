import { defineConfig } from 'vitest/config';

// No test changes what another one imports, so that the modules are loaded once for each worker.
export default defineConfig({ test: { isolate: false, testTimeout: 30_000 } });
