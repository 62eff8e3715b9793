/** What can be wrong with a store. */
export type StoreProblemCode =
  | 'url-invalid'
  | 'server-unreachable'
  | 'server-full'
  | 'login-refused'
  | 'database-missing'
  | 'rights-missing'
  | 'file-unwritable'
  | 'disk-full'
  | 'not-a-database'
  | 'not-a-store'
  | 'store-damaged'
  | 'store-newer'
  | 'store-busy';

/** What somebody who needs a store meets where another thread, which has it open, says that it cannot be used. */
export class StoreUnavailable extends Error {
  constructor({ message }: Pick<StoreProblem, 'message'>) {
    super(message);
  }
}

/**
 * Why a store cannot be used. `message` says what is wrong, without a full stop, `hint` what to do; no password is in
 * either.
 */
export interface StoreProblem {
  readonly code: StoreProblemCode;
  readonly message: string;
  readonly hint: string;
}
