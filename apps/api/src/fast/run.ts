import type { GraphQLResolveInfo } from 'graphql';
import type { GraphQLContext } from '../graphql/context.ts';

/** One answering of a compiled operation. */
export interface Run {
  readonly context: GraphQLContext;
  /** As graphql-js coerces them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the resolvers of each field are given, made when the first object asks: by the field's number. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
  readonly infos: (GraphQLResolveInfo | undefined)[];
  /** What the answer waits for; each puts into it what it gives. */
  waiting: Promise<void>[];
}

/** Makes the answer for a value. Throws where graphql-js would have an error to tell. */
export type Completer = (value: unknown, run: Run) => unknown;

/** An object or a list of the answer. */
type Place = Record<string | number, unknown>;

/** Begins to answer. */
export function beginRun(context: GraphQLContext, variables: Run['variables']): Run {
  return { context, variables, args: [], infos: [], waiting: [] };
}

/** Completes a value, at once or when it is there, and puts it into its place. */
export function put(
  place: object,
  key: string | number,
  { value, complete, run }: { value: Promise<unknown>; complete: Completer; run: Run },
): void {
  const done = value.then((present) => {
    (place as Place)[key] = complete(present, run);
  });
  run.waiting.push(hold(done));
}

/** Gives back a promise that may fail: what fails beside it may end the answer before anybody waits for it. */
export function hold<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(undefined, () => {});
  return promise;
}

/** Waits until all is in its place; some of what comes has others wait. */
export async function finishRun(run: Run): Promise<void> {
  while (run.waiting.length > 0) {
    const { waiting } = run;
    run.waiting = [];
    await Promise.all(waiting);
  }
}

/** As graphql-js knows them: by their `then`. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
