import { spawnSync } from 'node:child_process';

type Measures = typeof import('./measure-one.ts');
type ReturnOf<Measure extends keyof Measures> = Awaited<ReturnType<Measures[Measure]>>;
type ScaleRun = ReturnOf<'measureOne'>;

const sizes = [10, 30, 100, 300, 1000];
/** From here on the exponent is fitted: below, what a run takes once outweighs what it takes for each account. */
const fittedFrom = 100;
/** Accounts that all print one utterance. */
const witnesses = [125, 250, 500, 1000];
const limits = { exponent: 1.2, ms: 10_000, peakMiB: 1024 };

/** Measures each size in a process of its own, so that the peak of memory is its own, and prints what it takes. */
export function measureScale(): void {
  console.log(
    'accounts  shared text s  compare s  together s  by the clock s  peak MiB  copies found  conflicts found',
  );
  const runs = sizes.map((accounts) => runAlone('measureOne', accounts));
  for (const run of runs) printRun(run);
  const exponent = fitExponent(
    runs.filter(({ accounts }) => accounts >= fittedFrom).map((run) => [run.accounts, together(run)]),
  );
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
  if (!measureQuotations() || !kept || !found) process.exitCode = 1;
}

/** Hundreds of witnesses of one quotation: whether all stand in the apparatus and time stays nearly linear. */
function measureQuotations(): boolean {
  console.log(
    '\nwitnesses of one quotation  shared text s  compare s  peak MiB  pairs kept  in the apparatus',
  );
  const runs = witnesses.map((count) => runAlone('measureQuoted', count));
  for (const run of runs) {
    console.log(
      [
        String(run.witnesses).padStart(26),
        seconds(run.sharedTextMs).padStart(14),
        seconds(run.compareMs).padStart(10),
        run.peakMiB.toFixed(0).padStart(9),
        String(run.pairs).padStart(11),
        String(run.readings).padStart(17),
      ].join(' '),
    );
  }
  const exponent = fitExponent(runs.map((run) => [run.witnesses, together(run)]));
  console.log(`time grows with witnesses to the power of ${exponent.toFixed(2)} (limit ${limits.exponent})`);
  return exponent <= limits.exponent;
}

/** Each run in a process of its own, so that its peak of memory is its own. */
function runAlone<Measure extends keyof Measures>(measure: Measure, size: number): ReturnOf<Measure> {
  const child = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { ${measure} } from ${JSON.stringify(new URL('measure-one.ts', import.meta.url).href)};
       console.log(JSON.stringify(await ${measure}(${size})));`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`The run of ${size} failed.`);
  return JSON.parse(child.stdout) as ReturnOf<Measure>;
}

function together({ sharedTextMs, compareMs }: Pick<ScaleRun, 'sharedTextMs' | 'compareMs'>): number {
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
function fitExponent(runs: readonly (readonly [size: number, ms: number])[]): number {
  const points = runs.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const products = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return products / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
