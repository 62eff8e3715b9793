import { spawn } from 'node:child_process';

/** What one whole process took. */
export interface Run {
  /** From its start until it is gone. */
  readonly wallMs: number;
  /** Time of the processors, all threads together: steadier than the clock where other work shares the machine. */
  readonly cpuMs: number;
  /** Highest resident memory. */
  readonly peakMiB: number;
  /** On both its streams. */
  readonly printed: string;
}

/** A program of Node to run: arguments, and variables beside those of this process. */
export interface Command {
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What is done before it begins, and not counted. */
  readonly prepare?: () => Promise<void>;
}

// Has the process say at its end what it used. As a data URL it costs every program the same millisecond.
const report = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`,
)}`;

/** Runs a program to its end; rejects with what it printed where it fails. */
export async function runProcess({ args, folder, environment = {}, prepare }: Command): Promise<Run> {
  await prepare?.();
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', report, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const usage: string[] = [];
  child.stdout?.on('data', (data) => printed.push(String(data)));
  child.stderr?.on('data', (data) => printed.push(String(data)));
  child.stdio[3]?.on('data', (data) => usage.push(String(data)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wallMs = performance.now() - began;
  if (code !== 0)
    throw new Error(`${args.join(' ')} ended with ${code}:\n${printed.join('').slice(0, 2000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage.join('')) as NodeJS.ResourceUsage;
  return {
    wallMs,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    peakMiB: maxRSS / 1024,
    printed: printed.join(''),
  };
}
