import { GraphQLError } from 'graphql';

/** The end of the time that an operation has, by its client's patience or by the server's. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** On the clock of `performance`; absent where only its client ends it. */
  readonly endMs?: number;
  /** The operation has been answered: the time does not matter any more. */
  readonly lift: () => void;
}

/** Ends when the client goes away, or after so many milliseconds. Without either there is no end. */
export function setDeadline(
  client: AbortSignal | undefined,
  afterMs: number | undefined,
): Deadline | undefined {
  if (!client && afterMs === undefined) return undefined;
  const controller = new AbortController();
  const leave = (): void => controller.abort(gone);
  if (client?.aborted) leave();
  client?.addEventListener('abort', leave, { once: true });
  const timer = afterMs === undefined ? undefined : setTimeout(() => controller.abort(late()), afterMs);
  timer?.unref();
  return {
    signal: controller.signal,
    ...(afterMs !== undefined && { endMs: performance.now() + afterMs }),
    lift: () => {
      clearTimeout(timer);
      client?.removeEventListener('abort', leave);
    },
  };
}

const gone = new GraphQLError('The client went away', { extensions: { code: 'CLIENT_GONE' } });

function late(): GraphQLError {
  return new GraphQLError('The operation took too long and was given up', {
    extensions: { code: 'TIMED_OUT', http: { status: 503, spec: false } },
  });
}
