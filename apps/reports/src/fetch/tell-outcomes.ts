import type { ImportOutcome } from '@parley/api/graph';

/** Tells of dossiers that were not imported: what is printed of them is an earlier state, or that of another folder. */
export function tellOutcomes(outcomes: readonly ImportOutcome[], warn: (line: string) => void): void {
  for (const outcome of outcomes) {
    const { folder, state } = outcome;
    if (state === 'broken') {
      const [first] = outcome.problems;
      warn(`${folder} is broken and was passed over; an earlier state of it is used, if there is one`);
      if (first) warn(`  ${first.file}:${first.line}:${first.column} ${first.code} ${first.message}`);
    } else if (state === 'failed') {
      warn(`${folder} was not imported; an earlier state of it is used, if there is one`);
      warn(`  ${outcome.problem.message}. ${outcome.problem.hint}`);
    } else if (state === 'taken') {
      warn(`${folder} was passed over: ${outcome.by} is a dossier of ${outcome.talks} too`);
    }
  }
}
