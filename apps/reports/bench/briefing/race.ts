import { type Command, type Run, runProcess } from './run-process.ts';

/** A program under the name by which the table knows it. */
export interface Party {
  readonly name: string;
  readonly command: Command;
}

/** What a party took: the medians of its runs. */
export interface Result extends Omit<Run, 'printed'> {
  readonly name: string;
}

/**
 * Runs all parties in turn, so often, after one round that is not counted (it fills caches), so that what else the
 * machine does falls on all alike.
 */
export async function race(parties: readonly Party[], rounds: number): Promise<Result[]> {
  const runs = parties.map((): Run[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { command }] of parties.entries()) {
      const run = await runProcess(command);
      if (round > 0) runs[index]?.push(run);
    }
  }
  return parties.map(({ name }, index) => {
    const of = (measure: (run: Run) => number): number => median((runs[index] ?? []).map(measure));
    return {
      name,
      wallMs: of(({ wallMs }) => wallMs),
      cpuMs: of(({ cpuMs }) => cpuMs),
      peakMiB: of(({ peakMiB }) => peakMiB),
    };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints a table of results with the ratio of each to one of them. */
export function printResults(title: string, results: readonly Result[], base: string): void {
  const against = results.find(({ name }) => name === base);
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`\n${title}`);
  console.log(
    `  ${''.padEnd(width)}  clock s   ratio  processors s   ratio  peak MiB   (medians; ratios to ${base})`,
  );
  for (const { name, wallMs, cpuMs, peakMiB } of results) {
    console.log(
      `  ${name.padEnd(width)}  ${seconds(wallMs).padStart(7)} ${ratio(wallMs, against?.wallMs).padStart(7)}  ${seconds(
        cpuMs,
      ).padStart(
        12,
      )} ${ratio(cpuMs, against?.cpuMs).padStart(7)}  ${Math.round(peakMiB).toString().padStart(8)}`,
    );
  }
}

function ratio(value: number, of: number | undefined): string {
  return `${(value / (of ?? Number.NaN)).toFixed(2)} ×`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
