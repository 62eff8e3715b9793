import type { LogEvent } from 'kysely';

/** An SQL statement that was run, as those are told who watch. */
export interface RunStatement {
  readonly sql: string;
  readonly durationMs: number;
  /** Milliseconds of the epoch. */
  readonly endMs: number;
  readonly failed: boolean;
}

/** What Kysely tells of a statement that has just ended. */
export function justRun({ level, query, queryDurationMillis }: LogEvent): RunStatement {
  return {
    sql: query.sql,
    durationMs: queryDurationMillis,
    endMs: performance.timeOrigin + performance.now(),
    failed: level === 'error',
  };
}
