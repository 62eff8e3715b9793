/** What became of one check of the matrix. */
export type Outcome =
  | { readonly name: string; readonly outcome: 'passed' }
  | { readonly name: string; readonly outcome: 'failed' | 'skipped'; readonly reason: string };

/** Runs a check and prints its line; an error that it throws is its failure. */
export async function attempt(name: string, check: () => Promise<string | void>): Promise<Outcome> {
  try {
    const skipped = await check();
    if (skipped) return print({ name, outcome: 'skipped', reason: skipped });
    return print({ name, outcome: 'passed' });
  } catch (error) {
    return print({ name, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function print(outcome: Outcome): Outcome {
  console.log(
    `${outcome.outcome.padEnd(7)} ${outcome.name}${'reason' in outcome ? `: ${outcome.reason.trim()}` : ''}`,
  );
  return outcome;
}

/** Prints the sums; whether nothing failed. */
export function report(outcomes: readonly Outcome[]): boolean {
  const count = (kind: Outcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === kind).length;
  console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return count('failed') === 0;
}
