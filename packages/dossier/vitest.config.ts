import { defineConfig } from 'vitest/config';

export default defineConfig({
  // For what hangs. What takes a second takes a minute where much other work shares the machine.
  test: { testTimeout: 120_000, hookTimeout: 120_000 },
});
