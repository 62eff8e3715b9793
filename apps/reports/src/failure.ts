/** Every way in which making a briefing can fail that is nobody's bug. */
export type FailureCode =
  | 'usage'
  | 'out-refused'
  | 'api-url'
  | 'api-unopened'
  | 'api-silent'
  | 'api-not-graphql'
  | 'api-errors'
  | 'api-schema'
  | 'talks-unknown'
  | 'account-unknown';

/** An expected failure, in words for the person at the terminal. */
export interface Failure {
  readonly code: FailureCode;
  /** What is wrong, as a sentence without full stop. */
  readonly message: string;
  /** What to do, as whole sentences. */
  readonly hint: string;
}

/** The value, or why there is none. */
export type Outcome<Value> = { readonly value: Value } | { readonly failure: Failure };

/** A failure as an outcome. */
export function fail(code: FailureCode, message: string, hint: string): { readonly failure: Failure } {
  return { failure: { code, message, hint } };
}

/** Exit code of the process: 2 where the command line is wrong, 1 for everything else. */
export function exitCodeOf(failure: Failure): 1 | 2 {
  return failure.code === 'usage' || failure.code === 'api-url' ? 2 : 1;
}
