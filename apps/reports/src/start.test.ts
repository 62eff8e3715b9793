import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBundle } from './bundle/find-bundle.ts';
import { makeBundle } from './bundle/make-bundle.ts';
import { briefingPlace } from './bundle/run-main.ts';
import { usage } from './usage.ts';

it('runs the whole program from a bundle', async () => {
  const bundle = findBundle(briefingPlace) ?? (await makeBundle(briefingPlace));
  expect(bundle).toMatch(/[\\/]node_modules[\\/]\.cache[\\/]parley-bundle[\\/]/);
  const said = execFileSync(process.execPath, [join(import.meta.dirname, 'start.js'), '--help']);
  expect(String(said)).toBe(`${usage}\n`);
});
