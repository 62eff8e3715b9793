/** Every way in which making a briefing can fail that is nobody's bug. */
export type FailureCode =
  | 'usage'
  | 'language-unknown'
  | 'figure-unknown'
  | 'figure-too-tall'
  | 'out-refused'
  | 'api-url'
  | 'api-unopened'
  | 'api-silent'
  | 'api-not-graphql'
  | 'api-errors'
  | 'api-schema'
  | 'talks-unknown'
  | 'account-unknown'
  | 'nothing-confirmed'
  | FromFailureCode;

/** Every way in which a briefing cannot be made again from a PDF. */
type FromFailureCode =
  | 'from-unread'
  | 'from-no-pdf'
  | 'from-encrypted'
  | 'from-no-briefing'
  | 'from-damaged'
  | 'from-other-shape';

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

const misuses: ReadonlySet<FailureCode> = new Set(['usage', 'api-url', 'language-unknown', 'figure-unknown']);

/** Exit code of the process: 2 where the command line is wrong, 1 for everything else. */
export function exitCodeOf(failure: Failure): 1 | 2 {
  return misuses.has(failure.code) ? 2 : 1;
}
