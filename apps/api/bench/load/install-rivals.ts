import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The folder with packages that a benchmark compares with, which are too heavy to be dependencies: npm fetches them
 * once, when the benchmark first runs, into the cache folder of the person. `undefined` where that fails, as it does
 * without a network.
 */
export async function installRivals(versions: Readonly<Record<string, string>>): Promise<string | undefined> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const name = Object.entries(versions).map(([one, version]) => `${one.replaceAll('/', '-')}-${version}`);
  const folder = join(cache, 'parley', 'bench', name.join('+'));
  if (existsSync(join(folder, 'complete'))) return folder;
  console.log(`Fetching ${Object.keys(versions).join(' and ')} with npm into ${folder} …`);
  try {
    await mkdir(folder, { recursive: true });
    const manifest = { private: true, type: 'module', dependencies: versions };
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    await writeFile(join(folder, 'complete'), '');
    return folder;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    console.log(`Skipped: npm could not fetch ${Object.keys(versions).join(' and ')} (${reason}).`);
    return undefined;
  }
}
