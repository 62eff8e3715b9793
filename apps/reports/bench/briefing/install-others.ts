import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const versions = { pdfmake: '0.3.11', '@myriaddreamin/typst-ts-node-compiler': '0.7.0' };

/**
 * The folder with the programs that the briefing is compared with. They weigh 90 MB, so they are no dependencies:
 * npm fetches them once, when the benchmark first runs, into the cache folder of the person. `undefined` where that
 * fails, as it does without a network.
 */
export async function installOthers(): Promise<string | undefined> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, 'parley', 'bench', Object.values(versions).join('+'));
  if (existsSync(join(folder, 'complete'))) return folder;
  console.log(`Fetching pdfmake and Typst's compiler with npm into ${folder} …`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, type: 'module', dependencies: versions }),
    );
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    await writeFile(join(folder, 'complete'), '');
    return folder;
  } catch (error) {
    console.log(
      `Skipped: the comparison with pdfmake and Typst, since npm could not fetch them (${firstLine(error)}).`,
    );
    return undefined;
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
