import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('every subpath stays in its budget of kilobytes', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'schema-size.ts'),
  ]);
  expect(stdout).toMatch(/^anchors +\d\.\d +3 /m);
  expect(stdout).toMatch(/^records .* 30$/m);
});
