import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests and tests that start a process take their time where other work shares the machine.
  test: { testTimeout: 30_000 },
});
