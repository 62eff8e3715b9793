import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A script of the benchmarks that runs as a process of its own. */
export interface StartedScript {
  /** The first line that it printed. */
  readonly said: string;
  readonly pid: number;
  readonly stop: () => void;
}

/** Starts a script of bench/serve with these arguments. */
export async function startScript(name: string, ...parts: readonly string[]): Promise<StartedScript> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../serve', name), ...parts], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${name} ended at its start`);
  });
  const [said] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), failed])) as [
    string,
  ];
  failed.catch(() => {});
  return { said, pid: child.pid ?? 0, stop: () => void child.kill('SIGTERM') };
}
