import type { LocatedProblem } from '@parley/dossier';
import type { TalksId } from '@parley/schema';
import { Failure } from '../queries/failures.ts';

/** How many problems a failure lists. */
const mostProblems = 50;

/** What is wrong with a decision or with the dossier that it would leave. */
export type DossierProblem = Pick<LocatedProblem, 'message' | 'hint'> & {
  readonly code: string;
  /** Path in the dossier's folder; absent where no file is concerned. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
};

/** The dossier is not the one that was decided on any more. */
export class VersionConflict extends Failure {
  readonly asked: string | null;
  readonly current: string | null;
  readonly hint: string;

  constructor(asked: string | null, current: string | null) {
    super(
      current === null
        ? 'There is no dossier of these talks'
        : 'The dossier is another one than was decided on',
    );
    this.asked = asked;
    this.current = current;
    this.hint =
      current === null
        ? 'Give null as the version to import a new one.'
        : 'Read it again, look whether the decision still holds, and send it with the current version.';
  }
}

/** The decision cannot be taken so. */
export class DecisionRefused extends Failure {
  readonly problems: readonly DossierProblem[];
  readonly hint = 'Nothing was changed. Look at the problems, each with what to do.';

  constructor(problems: readonly DossierProblem[]) {
    super(problems[0]?.message ?? 'The decision cannot be taken so');
    this.problems = problems.slice(0, mostProblems);
  }
}

/** The store has the dossier, but its files are not where the server may write. */
export class DossierNotWritable extends Failure {
  readonly asked: TalksId;
  readonly hint =
    'Move its folder into the one that PARLEY_DATA names, and start the server again; or have it removed from the store.';

  constructor(asked: TalksId) {
    super(`The files of ${asked} are not in the folder of dossiers that this server writes to`);
    this.asked = asked;
  }
}

/** A refusal for a reason of the decision itself. */
export function refuseDecision(code: string, message: string, hint: string): DecisionRefused {
  return new DecisionRefused([{ code, message, hint }]);
}

/** A refusal for problems of files, told by their paths in the dossier's folder. */
export function refuseProblems(problems: readonly LocatedProblem[], folder: string): DecisionRefused {
  return new DecisionRefused(
    problems.map(({ file, ...problem }) => {
      // Where the folder itself lies is nothing to tell.
      if (file === folder) return problem;
      return { ...problem, file: file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file };
    }),
  );
}
