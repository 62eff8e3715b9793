import type { StoreProblem } from '../store/problem.ts';

/** What can keep the API from starting, beside what can be wrong with the store. */
export type StartProblemCode =
  | 'setting-invalid'
  | 'trusted-documents-invalid'
  | 'port-busy'
  | 'port-forbidden'
  | 'host-unknown'
  | 'data-missing'
  | 'data-unwritable'
  | 'tokens-invalid'
  | StoreProblem['code'];

/** Why the API cannot start. `message` says what is wrong, `hint` what to do. */
export interface StartProblem {
  readonly code: StartProblemCode;
  readonly message: string;
  readonly hint: string;
}
