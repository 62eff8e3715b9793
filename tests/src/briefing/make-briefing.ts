import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../apps/reports/src/main.ts', import.meta.url));

/** What a run of the command left behind. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The file that was asked for; empty where there is none. */
  readonly pdf: Uint8Array;
}

/** Runs `briefing` in a process of its own with a store of its own, as a person would. */
export async function makeBriefing(
  line: readonly string[],
  environment: Record<string, string> = {},
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-briefing-'));
  const out = join(folder, 'briefing.pdf');
  try {
    const env = { ...process.env, PARLEY_STORE: ':memory:', INIT_CWD: folder, ...environment };
    const run = await new Promise<Omit<Run, 'pdf'>>((done) => {
      execFile(process.execPath, [main, '--out', out, ...line], { env }, (error, stdout, stderr) => {
        done({ exitCode: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
      });
    });
    return { ...run, pdf: await readFile(out).catch(() => new Uint8Array()) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
