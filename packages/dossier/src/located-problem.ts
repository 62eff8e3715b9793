/** One thing that is wrong with a dossier, where it stands and what to do about it. */
export interface LocatedProblem {
  /** Path of the file, beginning with the folder as given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly code: string;
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
