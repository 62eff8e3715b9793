import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A project of a stranger's: a folder with a package.json and what npm installs into it. */
export interface Project {
  readonly folder: string;
  readonly write: (name: string, text: string) => Promise<void>;
  /** Runs a program of node_modules/.bin, or any other by its path. Throws what it printed where it fails. */
  readonly run: (command: string, ...args: string[]) => Promise<string>;
}

/** Makes a fresh project and installs packages into it with npm. */
export async function makeProject(folder: string, ...packages: string[]): Promise<Project> {
  await mkdir(folder, { recursive: true });
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  const run = (command: string, ...args: string[]): Promise<string> => runIn(folder, command, ...args);
  await write('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  await run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages);
  return { folder, write, run };
}

/** Runs a program in a folder. Resolves to what it printed, and throws that where it fails. */
export function runIn(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  // Only the project's own programs, not those of this repository that stand on the path while pnpm runs.
  const path = (process.env['PATH'] ?? '').split(':').filter((entry) => !entry.includes('node_modules'));
  const env = { ...process.env, PATH: [join(cwd, 'node_modules/.bin'), ...path].join(':'), NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env, maxBuffer: 2 ** 26, timeout: 300_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}
