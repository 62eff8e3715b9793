import { spawnSync } from 'node:child_process';
import type { ScaleRun } from './measure-one.ts';

const sizes = [10, 30, 100, 300, 1000];
/** From here on the exponent is fitted: below, what a run takes once outweighs what it takes for each account. */
const fittedFrom = 100;
const limits = { exponent: 1.2, ms: 10_000, peakMiB: 1024 };

/** Measures each size in a process of its own, so that the peak of memory is its own, and prints what it takes. */
export function measureScale(): void {
  console.log(
    'accounts  shared text s  compare s  together s  by the clock s  peak MiB  copies found  conflicts found',
  );
  const runs = sizes.map(runOne);
  for (const run of runs) printRun(run);
  const exponent = fitExponent(runs.filter(({ accounts }) => accounts >= fittedFrom));
  const largest = runs.at(-1);
  if (!largest) return;
  const kept =
    exponent <= limits.exponent && together(largest) <= limits.ms && largest.peakMiB <= limits.peakMiB;
  console.log(
    `time grows with accounts to the power of ${exponent.toFixed(2)} from ${fittedFrom} to ${largest.accounts}`,
  );
  console.log(
    `limits (${limits.exponent}, ${limits.ms / 1000} s, ${limits.peakMiB} MiB): ${kept ? 'kept' : 'NOT KEPT'}`,
  );
  const found = runs.every((run) => run.copiesFound === run.copies && run.conflictsFound === run.conflicts);
  if (!kept || !found) process.exitCode = 1;
}

function runOne(accounts: number): ScaleRun {
  const child = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { measureOne } from ${JSON.stringify(new URL('measure-one.ts', import.meta.url).href)};
       console.log(JSON.stringify(await measureOne(${accounts})));`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`The run with ${accounts} accounts failed.`);
  return JSON.parse(child.stdout) as ScaleRun;
}

function together({ sharedTextMs, compareMs }: ScaleRun): number {
  return sharedTextMs + compareMs;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function printRun(run: ScaleRun): void {
  console.log(
    [
      String(run.accounts).padStart(8),
      seconds(run.sharedTextMs).padStart(14),
      seconds(run.compareMs).padStart(10),
      seconds(together(run)).padStart(11),
      seconds(run.elapsedMs).padStart(15),
      run.peakMiB.toFixed(0).padStart(9),
      `${run.copiesFound} of ${run.copies}`.padStart(13),
      `${run.conflictsFound} of ${run.conflicts}`.padStart(16),
    ].join(' '),
  );
}

/** Slope of the least-squares line through the logarithms. */
function fitExponent(runs: readonly ScaleRun[]): number {
  const points = runs.map((run) => [Math.log(run.accounts), Math.log(together(run))] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const products = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return products / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
