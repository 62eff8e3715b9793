import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../../apps/reports/src/start.js', import.meta.url));

/** What a run of the command printed, and how long it took. */
interface Run {
  exitCode: number;
  stdout: string;
  stderr: string;
  elapsedMs: number;
}

/** Runs `briefing` in a process of its own with a store of its own, on dossiers in `data` or those of the project. */
export async function runBriefing(talks: string, out: string, data: string | undefined): Promise<Run> {
  const env = {
    ...process.env,
    PARLEY_STORE: ':memory:',
    ...(data !== undefined && { PARLEY_DATA: resolve(data) }),
  };
  const line = [start, '--talks', talks, '--out', resolve(out)];
  const started = performance.now();
  return new Promise((done) => {
    execFile(process.execPath, line, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      done({ exitCode, stdout, stderr, elapsedMs: performance.now() - started });
    });
  });
}
