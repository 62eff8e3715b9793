import type { ShapeProblemCode } from '@parley/schema';

/** What is wrong with the shape of a dossier, in words. */
export interface Explanation {
  readonly code: ShapeProblemCode;
  readonly path: readonly PropertyKey[];
  /** Where the name of a field in the record at `path` is wrong and not its value. */
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with the value at a path. */
export type Fault = Omit<Explanation, 'path'>;
