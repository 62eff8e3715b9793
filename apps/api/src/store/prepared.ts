import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './engine.ts';

/** What the text of a query begins with that PostgreSQL is to plan once for each connection. */
export const preparedMark = '/* prepared */ ';

/**
 * To begin a query with whose text is always the same and that PostgreSQL takes longer to plan than to run; nothing on
 * SQLite, where planning is cheap.
 */
export function preparedOn(engine: Engine): RawBuilder<unknown> {
  return sql.raw(engine === 'postgres' ? preparedMark : '');
}
