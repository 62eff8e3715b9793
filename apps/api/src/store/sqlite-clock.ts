import type { DatabaseSync } from 'node:sqlite';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Engine } from './engine.ts';

/** A statement of SQLite ran for longer than its operation has. */
export class OutOfTime extends Error {}

/** The function that statements ask whether they are still wanted. */
const askName = 'in_time';

// A call takes as long as looking at two rows, so one row in so many asks.
const rowsPerCall = 64;

const ends = new WeakMap<readonly unknown[], number>();

// A statement runs in this thread from its beginning to its end, so there is one of them at a time.
let endMs = Number.POSITIVE_INFINITY;

/** Has statements of a connection find out whether they are still wanted: nothing else stops one that has begun. */
export function addClock(database: DatabaseSync): void {
  database.function(askName, { directOnly: true }, () => {
    if (performance.now() > endMs) throw new OutOfTime('The statement ran for longer than its operation has');
    return 1;
  });
}

/** Sets the end, on the clock of `performance`, of the statement that will be run with just these parameters. */
export function endAt(parameters: readonly unknown[], statementEndMs: number): void {
  ends.set(parameters, statementEndMs);
}

/** Runs a statement; throws {@link OutOfTime} where it asks after its end. */
export function runInTime<Result>(parameters: readonly unknown[], run: () => Result): Result {
  endMs = ends.get(parameters) ?? Number.POSITIVE_INFINITY;
  try {
    return run();
  } finally {
    endMs = Number.POSITIVE_INFINITY;
  }
}

/**
 * A condition that always holds, by which a statement that looks at many rows of a table can be given up on SQLite. It
 * stands before all others, since rows that do not fit take time too.
 */
export function canBeGivenUp(engine: Engine, table: string): RawBuilder<SqlBool>[] {
  if (engine !== 'sqlite') return [];
  return [sql`(${sql.ref(`${table}.rowid`)} % ${sql.lit(rowsPerCall)} <> 0 or ${sql.raw(askName)}() = 1)`];
}
