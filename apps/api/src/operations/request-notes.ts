import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { StatementNote } from './sql-trace.ts';

/** What is known of a request by the time it has been answered. */
export interface RequestNote {
  readonly id: string;
  readonly startedMs: number;
  /** Name of the operation; absent where it has none or was not looked at. */
  operation?: string;
  /** Codes of the errors that were answered. */
  readonly codes: string[];
  /** Rules that refused it. */
  readonly rules: string[];
  /** SQL statements that were run for it, the first hundred; absent where they are not traced, or none was run. */
  statements?: StatementNote[];
  /** How many were run in all. */
  statementCount?: number;
}

const plainId = /^[\w.-]{1,64}$/;

/** The notes of all requests under way. */
export class RequestNotes {
  readonly #notes = new WeakMap<IncomingMessage, RequestNote>();

  /** Begins a note; takes the id that a proxy has given the request, where it is a plain one. */
  begin(request: IncomingMessage): RequestNote {
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && plainId.test(given) ? given : randomUUID();
    const note: RequestNote = { id, startedMs: performance.now(), codes: [], rules: [] };
    this.#notes.set(request, note);
    return note;
  }

  /** The note of a request; undefined for one that did not come over HTTP. */
  find(context: unknown): RequestNote | undefined {
    const { req } = context as { req?: IncomingMessage };
    return req && this.#notes.get(req);
  }
}
