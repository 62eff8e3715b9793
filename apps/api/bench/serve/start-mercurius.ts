import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StartedServer } from './start-server.ts';

/** Starts one of the Mercurius servers beside this file, and hands it what it reads. */
export async function startMercurius(
  script: 'mercurius-answer.ts' | 'mercurius-graph.ts',
  given: Readonly<Record<string, unknown>>,
): Promise<Omit<StartedServer, 'kill'>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  child.stdin.end(JSON.stringify(given));
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
