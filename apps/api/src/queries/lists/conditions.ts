import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { storableText } from '../../store/storable-text.ts';
import type { Tables } from '../../store/tables.ts';

/** A condition on the rows of a list. */
export type Condition = RawBuilder<SqlBool>;

/** A column of a table; the compiler sees to it that the table has it. */
export type Column = RawBuilder<unknown>;

/** Names the columns of one table, e.g. `columnsOf('statements')('speaker_id')`. */
export function columnsOf<Table extends keyof Tables>(table: Table) {
  return (name: string & keyof Tables[Table]): Column => sql.ref(`${table}.${name}`);
}

/** All of these hold; true of none. */
export function every(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`1 = 1` : sql`(${sql.join(conditions, sql` and `)})`;
}

/** One of these holds; false of none. */
export function some(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`1 = 0` : sql`(${sql.join(conditions, sql` or `)})`;
}

/** It does not hold. A condition that is unknown, because a column is null, does not hold. */
export function none(condition: Condition): Condition {
  return sql`not coalesce(${condition}, ${sql.raw('1 = 0')})`;
}

/** The column has one of these values. */
export function isOneOf(column: Column, values: readonly string[]): Condition {
  return values.length === 0
    ? sql`1 = 0`
    : sql`${column} in (${sql.join([...new Set(values.map(storableText))])})`;
}

/** Some row of another table fits: the columns that are paired are equal, and the conditions hold. */
export function exists<Table extends keyof Tables>(
  table: Table,
  pairs: Readonly<Partial<Record<string & keyof Tables[Table], Column>>>,
  conditions: readonly Condition[] = [],
): Condition {
  const equal = Object.entries<Column | undefined>(pairs).map(
    ([name, column]): Condition => sql`${sql.ref(`${table}.${name}`)} = ${column}`,
  );
  return sql`exists (select 1 from ${sql.table(table)} where ${every([...equal, ...conditions])})`;
}
