import { sql } from 'kysely';
import type { TableName, Tables } from '../../store/tables.ts';
import type { KeyType } from './cursor.ts';
import type { SortKey } from './record-list.ts';

/** A column that is never null as a sort key; of numbers the greatest usually comes first. */
export function keyOf<Table extends keyof Tables>(
  table: Table,
  column: string & keyof Tables[Table],
  type: KeyType,
): SortKey {
  return { name: column, value: sql.ref(`${table}.${column}`), greatestFirst: type !== 'text', type };
}

/** A column of days as a sort key; what has no day comes last in either direction. */
export function dayKeyOf<Table extends keyof Tables>(
  table: Table,
  column: string & keyof Tables[Table],
): SortKey {
  const day = sql.ref(`${table}.${column}`);
  return {
    value: sql`coalesce(${day}, 2147483647)`,
    descendingValue: sql`coalesce(${day}, -2147483647)`,
    type: 'integer',
  };
}

/** The order of the dossiers: by talks, then by place in the dossier. */
export function dossierOrder(table: TableName): SortKey[] {
  return [
    { name: 'talks_id', value: sql.ref(`${table}.talks_id`), type: 'text' },
    { name: 'ordinal', value: sql.ref(`${table}.ordinal`), type: 'integer' },
  ];
}
