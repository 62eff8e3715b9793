import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeStores } from '../store/test-stores.ts';
import { serveWriting } from './test-writing.ts';

const needed = ['bash', 'curl', 'grep'].filter((program) => spawnSync(program, ['--version']).error);
if (needed.length > 0) console.warn(`Skipped, for want of ${needed.join(', ')}: the example of the README`);

describe('The README', () => {
  const stores = makeStores('sqlite');

  test.skipIf(needed.length > 0)('has an example of a decision that works as it stands', async () => {
    const server = await serveWriting(stores);
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, example] = /^```bash\n(.*?)^```/ms.exec(readme) ?? [];
    const script = example?.replace('http://127.0.0.1:4000', server.url) ?? '';
    const { stdout } = await promisify(execFile)('bash', ['-euc', script], {
      env: { PATH: process.env.PATH, TOKEN: server.token },
    });
    expect(stdout).toContain(
      `{"data":{"reject":{"__typename":"Written","version":"${await server.version()}"}}}`,
    );
    expect(stdout).toContain('"by":"desk","action":"REJECT","records":["attestation:a-05"]');
  });
});
