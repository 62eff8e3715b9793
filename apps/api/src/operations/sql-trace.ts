import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import type { RunStatement } from '../store/run-statement.ts';
import type { RequestNote } from './request-notes.ts';

/** What is told of a statement: what it does to which tables, and nothing that anybody has asked or answered. */
export interface StatementShape {
  /** `SELECT`, `INSERT` … */
  readonly operation: string;
  /** In the order of the text, each once. */
  readonly tables: readonly string[];
  /** The same for the same text: the beginning of its SHA-256. Values stand in parameters and are no part of it. */
  readonly shape: string;
}

/** A statement that was run for a request. */
export interface StatementNote extends StatementShape {
  /** Milliseconds of the epoch. */
  readonly startMs: number;
  readonly endMs: number;
  readonly failed: boolean;
}

// Lists in their orders, and pages by how many ids they name, are some hundreds of texts.
const mostShapes = 1000;

// One that runs more is told of by their number.
const mostStatements = 100;

const shapes = new Map<string, StatementShape>();

/** The statements of each request under way, found by the asynchronous context that it runs in. */
export class SqlTrace {
  readonly #current = new AsyncLocalStorage<RequestNote>();

  /** Answers a request so that the statements that are run for it are noted with it. */
  run(note: RequestNote, answer: () => void): void {
    this.#current.run(note, answer);
  }

  /** Notes a statement with its request; one that is run for none, as by an import, is passed over. */
  readonly note = ({ sql, durationMs, endMs, failed }: RunStatement): void => {
    const request = this.#current.getStore();
    if (!request) return;
    request.statementCount = (request.statementCount ?? 0) + 1;
    request.statements ??= [];
    if (request.statements.length >= mostStatements) return;
    request.statements.push({ ...shapeOf(sql), startMs: endMs - durationMs, endMs, failed });
  };
}

/** What is told of the text of a statement. */
export function shapeOf(text: string): StatementShape {
  const known = shapes.get(text);
  if (known) return known;
  const [operation = 'STATEMENT'] =
    /\b(?:select|insert|update|delete|with|begin|commit|rollback)\b/i.exec(text) ?? [];
  const named = text.matchAll(/\b(?:from|join|into|update)\s+"?([a-z_]+)(?![a-z_(])/gi);
  const shape: StatementShape = {
    operation: operation.toUpperCase(),
    tables: [...new Set(Array.from(named, ([, table = '']) => table))],
    shape: hash('sha256', text).slice(0, 16),
  };
  if (shapes.size < mostShapes) shapes.set(text, shape);
  return shape;
}
