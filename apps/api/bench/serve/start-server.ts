import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface StartedServer {
  /** Without a path at its end. */
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  /** Ends it at once, whatever it does. */
  readonly kill: () => Promise<void>;
}

/** Starts `pnpm serve` on a free port over the dossiers of a folder, none where there is none named. */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  data?: string,
  warnings: 'inherit' | 'ignore' = 'inherit',
): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../src/start.js'), 'serve', '--data', data ?? folder],
    { env: { PATH: process.env['PATH'], PORT: '0', ...environment }, stdio: ['ignore', 'pipe', warnings] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /served at (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      pid: child.pid ?? 0,
      stop: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    };
  }
  throw new Error('The server did not start');
}
