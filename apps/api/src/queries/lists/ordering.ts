import { sql, type RawBuilder } from 'kysely';
import { every, some, type Condition } from './conditions.ts';
import type { KeyValue } from './cursor.ts';
import type { SortKey } from './record-list.ts';

/** An order of a list. */
export interface ListOrder {
  /** Cursors of one order mean nothing in another. */
  readonly name: string;
  /** What comes before the order of the dossiers. */
  readonly keys: readonly SortKey[];
  /** Whether the greatest comes first; equals stand in the order of the dossiers all the same. */
  readonly descending: boolean;
}

/** A sort key with its direction. */
export interface DirectedKey extends SortKey {
  readonly descending: boolean;
}

/** The keys of an order, down to those that no two rows have in common. */
export function directKeys({ keys, descending }: ListOrder, unique: readonly SortKey[]): DirectedKey[] {
  return [
    ...keys.map((key) => ({ ...key, descending })),
    ...unique.map((key) => ({ ...key, descending: false })),
  ];
}

/** The same order from the other end. */
export function reverseKeys(keys: readonly DirectedKey[]): DirectedKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending }));
}

/** What to write after `order by`. */
export function orderBy(keys: readonly DirectedKey[]): RawBuilder<unknown> {
  return sql.join(keys.map(({ value, descending }) => sql`${value} ${sql.raw(descending ? 'desc' : 'asc')}`));
}

/** Whether a row comes after a place, which has a value for each key. */
export function isAfter(keys: readonly DirectedKey[], place: readonly KeyValue[]): Condition {
  const descending = keys[0]?.descending ?? false;
  const turn = keys.findIndex((key) => key.descending !== descending);
  // Keys of one direction compare as a row, which an index answers.
  const length = turn === -1 ? keys.length : turn;
  const columns = sql`(${sql.join(keys.slice(0, length).map(({ value }) => value))})`;
  const values = sql`(${sql.join(place.slice(0, length))})`;
  const beyond: Condition = sql`${columns} ${sql.raw(descending ? '<' : '>')} ${values}`;
  if (turn === -1) return beyond;
  const equal: Condition = sql`${columns} = ${values}`;
  return some([beyond, every([equal, isAfter(keys.slice(length), place.slice(length))])]);
}
