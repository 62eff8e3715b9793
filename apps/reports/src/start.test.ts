import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseMain } from './bundle/choose-main.ts';
import { usage } from './usage.ts';

it('runs the whole program from a bundle', async () => {
  expect(await chooseMain()).toMatch(/\/node_modules\/\.cache\/parley-bundle\/[^/]+\/main\.js$/);
  const said = execFileSync(process.execPath, [join(import.meta.dirname, 'start.js'), '--help']);
  expect(String(said)).toBe(`${usage}\n`);
});
