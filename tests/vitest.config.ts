import { defineConfig } from 'vitest/config';

export default defineConfig({
  // These tests import whole dossiers, start processes and draw briefings where other work shares the machine.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
