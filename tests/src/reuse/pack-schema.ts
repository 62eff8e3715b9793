import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** The pnpm that runs this script, or the one that the README names. npm would not put publishConfig in place. */
function pnpm(): [command: string, ...args: string[]] {
  const running = process.env['npm_execpath'];
  if (!running?.includes('pnpm')) return ['npx', '--yes', 'pnpm@12'];
  return /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running];
}

/** Builds and packs packages/schema as it is published. Resolves to the path of the tarball in a new folder. */
export async function packSchema(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-pack-'));
  const [command, ...args] = pnpm();
  await run(command, [...args, 'pack', '--pack-destination', folder], { cwd: join(root, 'packages/schema') });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('pnpm pack left no tarball');
  return join(folder, tarball);
}
