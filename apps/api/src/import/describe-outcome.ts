import type { ImportOutcome } from './import-dossier.ts';

/**
 * What became of a dossier, as lines to print; nothing where it is unchanged. Of a broken one, every problem as
 * `file:line:column code message` with what to do in the line under it.
 */
export function describeOutcome(outcome: ImportOutcome, nameFolder: (path: string) => string): string[] {
  const name = nameFolder(outcome.folder);
  if (outcome.state === 'failed') {
    return [`${name} was not imported. ${outcome.problem.message}. ${outcome.problem.hint}`];
  }
  if (outcome.state === 'taken') {
    const { talks, by } = outcome;
    return [
      `${name} was not imported: ${nameFolder(by)} is a dossier of ${talks} too. Give one of them another talks id.`,
    ];
  }
  if (outcome.state === 'broken') {
    return [
      ...outcome.problems.flatMap(({ file, line, column, code, message, hint }) => [
        oneLine(`${nameFolder(file)}:${line}:${column} ${code} ${message}`),
        oneLine(`    ${hint}`),
      ]),
      `${name} is broken and was not imported; the store keeps what it had of it.`,
    ];
  }
  return outcome.state === 'imported' ? [`${outcome.talks} imported from ${name}.`] : [];
}

/** Control characters from a file must neither break the line nor steer the terminal. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}

/** The whole run in a sentence. */
export function summarise(
  outcomes: readonly ImportOutcome[],
  { asked, elapsedMs }: { readonly asked: number; readonly elapsedMs: number },
): string {
  const count = (...states: ImportOutcome['state'][]) =>
    outcomes.filter(({ state }) => states.includes(state)).length.toLocaleString('en');
  const parts = [
    `${count('imported')} imported`,
    `${count('unchanged')} unchanged`,
    `${count('broken', 'taken')} broken`,
  ];
  const left = asked - outcomes.length + outcomes.filter(({ state }) => state === 'failed').length;
  if (left > 0) parts.push(`${left.toLocaleString('en')} left out`);
  const dossiers = asked === 1 ? '1 dossier' : `${asked.toLocaleString('en')} dossiers`;
  return `${dossiers} in ${(elapsedMs / 1000).toFixed(1)} s: ${parts.join(', ')}.`;
}
