import { relative } from 'node:path';
import type { ImportOutcome } from '../import/import-dossier.ts';

const mostProblems = 10;

/**
 * What became of the dossiers of `folder`, as lines to print: a sentence each, and under each broken one what is wrong
 * with it. Paths are given from `from`, the folder where the command was given.
 */
export function describeOutcomes(
  outcomes: readonly ImportOutcome[],
  { folder, from }: { readonly folder: string; readonly from: string },
): string[] {
  const nameFolder = (path: string): string => {
    const name = relative(from, path);
    return name.startsWith('..') ? path : name || '.';
  };
  if (outcomes.length === 0) {
    return [`No dossier in ${nameFolder(folder)}: a dossier is a folder with a dossier.yaml.`];
  }
  return outcomes.flatMap((outcome) => describe(outcome, nameFolder));
}

function describe(outcome: ImportOutcome, nameFolder: (path: string) => string): string[] {
  const name = nameFolder(outcome.folder);
  if (outcome.state === 'broken') {
    const { problems } = outcome;
    const more = problems.length - mostProblems;
    return [
      `${name} is broken and was not imported; an earlier state of it is served, if there is one:`,
      ...problems
        .slice(0, mostProblems)
        .map(
          ({ file, line, column, code, message, hint }) =>
            `  ${nameFolder(file)}:${line}:${column} ${code} ${message}. ${hint}`,
        ),
      ...(more > 0 ? [`  and ${more} more; see them all with: pnpm dossier check ${name}`] : []),
    ];
  }
  if (outcome.state === 'failed') {
    return [`${name} was not imported. ${outcome.problem.message}. ${outcome.problem.hint}`];
  }
  if (outcome.state === 'taken') {
    return [`${name} was not imported: ${nameFolder(outcome.by)} is a dossier of ${outcome.talks} too.`];
  }
  return [
    outcome.state === 'imported' ? `${outcome.talks} imported from ${name}` : `${outcome.talks} unchanged`,
  ];
}
