import type { Failure } from '../queries/failures.ts';

/**
 * Hands a failure to Pothos. Its errors plugin turns one that is returned into a result as well as one that is thrown,
 * but its types know of thrown ones only; this is the one place that tells them otherwise.
 */
export function answer<Value>(value: Value): Exclude<Value, Failure> {
  return value as Exclude<Value, Failure>;
}
