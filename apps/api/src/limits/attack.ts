import type { Rule } from './refusal.ts';

/** A request that is made to cost a server much. */
export interface Attack {
  readonly name: string;
  /** The body, as it is posted; without one it is asked by GET. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Default: /graphql. */
  readonly path?: string;
  /** Beside the content type of JSON, or in place of it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The code of what refuses it, where it is no rule. */
  readonly code?: string;
  /** The rule that refuses it; where there is none, graphql-js or the reading of JSON refuses it as no question. */
  readonly rule?: Rule;
  /** The status, where nothing else tells of the refusal. */
  readonly status?: number;
  /** Answered, since it does no harm. */
  readonly harmless?: true;
}

/** The request of an attack, to be sent to a server or handed to a handler. */
export function requestOf(
  { body, path = '/graphql', headers }: Attack,
  others: Readonly<Record<string, string>> = {},
): { readonly path: string; readonly init: RequestInit } {
  if (body === undefined) return { path, init: { headers: { ...others, ...headers } } };
  const json = { 'content-type': 'application/json' };
  return { path, init: { method: 'POST', headers: { ...json, ...others, ...headers }, body } };
}
