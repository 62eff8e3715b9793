import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBundle } from './bundle/find-bundle.ts';
import { makeBundle } from './bundle/make-bundle.ts';
import { briefingPlace } from './bundle/run-main.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a briefing with a store of its own. */
function print(program: string): Buffer {
  const out = join(folder, `${program}.pdf`);
  execFileSync(
    process.execPath,
    [join(import.meta.dirname, program), '--talks', 'lake-accord-2031', '--out', out],
    {
      env: { ...process.env, PARLEY_STORE: ':memory:' },
    },
  );
  return readFileSync(out);
}

describe('the bundle of pnpm briefing', () => {
  it('prints what the sources print', async () => {
    const bundle = findBundle(briefingPlace) ?? (await makeBundle(briefingPlace));
    expect(bundle).toMatch(/[\\/]node_modules[\\/]\.cache[\\/]parley-bundle[\\/]/);
    const fromSources = print('main.ts');
    // The second time, much is known from the first.
    for (let time = 1; time <= 2; time += 1) expect(print('start.js').equals(fromSources)).toBe(true);
  });
});
