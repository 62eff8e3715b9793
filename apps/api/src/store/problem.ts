/** What can be wrong with a store before anything is read from it. */
export type StoreProblemCode =
  | 'url-invalid'
  | 'server-unreachable'
  | 'login-refused'
  | 'database-missing'
  | 'rights-missing'
  | 'folder-unwritable'
  | 'not-a-database'
  | 'store-damaged'
  | 'store-newer'
  | 'store-busy';

/** Why a store cannot be used. `message` says what is wrong, `hint` what to do; no password is in either. */
export interface StoreProblem {
  readonly code: StoreProblemCode;
  readonly message: string;
  readonly hint: string;
}
