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
  /** Whether the greatest comes first. */
  readonly descending: boolean;
}

/** A sort key with its direction. */
export interface DirectedKey extends SortKey {
  readonly descending: boolean;
}

/**
 * The keys of an order, down to those that no two rows have in common; none twice. Equals stand in the order of the
 * dossiers where the end comes first that usually does; from the other end all is reversed, so that one index serves
 * both. What has no value is last from either end, which takes an index for each.
 */
export function directKeys({ keys, descending }: ListOrder, unique: readonly SortKey[]): DirectedKey[] {
  const names = new Set(keys.map(({ name }) => name));
  const others = unique.filter(({ name }) => name === undefined || !names.has(name));
  const [first] = keys;
  const isReversed = first?.descendingValue === undefined && descending !== (first?.greatestFirst ?? false);
  return [
    ...keys.map((key) => ({
      ...key,
      descending,
      value: (descending ? key.descendingValue : undefined) ?? key.value,
    })),
    ...others.map((key) => ({ ...key, descending: isReversed })),
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
  const { beyond, equal, notBefore, rest } = divide(keys, place);
  // What the first keys allow is said once more, as a stretch that an index can end at.
  return rest ? every([notBefore, some([beyond, every([equal, isAfter(...rest)])])]) : beyond;
}

/** Rows that an index has side by side. */
export interface Stretch {
  readonly within: Condition;
  /** The keys in which they differ. */
  readonly keys: readonly DirectedKey[];
}

/**
 * What comes after a place, in stretches that follow each other: each is read off an index on the keys, where
 * {@link isAfter} as a whole would read all that is equal to the place in its first keys.
 */
export function stretchesAfter(keys: readonly DirectedKey[], place: readonly KeyValue[]): Stretch[] {
  const { beyond, equal, rest } = divide(keys, place);
  const last = { within: beyond, keys };
  if (!rest) return [last];
  const first = stretchesAfter(...rest).map((part) => ({ ...part, within: every([equal, part.within]) }));
  return [...first, last];
}

interface Divided {
  readonly beyond: Condition;
  readonly equal: Condition;
  readonly notBefore: Condition;
  readonly rest?: [keys: readonly DirectedKey[], place: readonly KeyValue[]];
}

/** Keys of one direction compare as a row, which an index answers; the others come to the rest. */
function divide(keys: readonly DirectedKey[], place: readonly KeyValue[]): Divided {
  const descending = keys[0]?.descending ?? false;
  const turn = keys.findIndex((key) => key.descending !== descending);
  const length = turn === -1 ? keys.length : turn;
  const columns = sql`(${sql.join(keys.slice(0, length).map(({ value }) => value))})`;
  const values = sql`(${sql.join(place.slice(0, length))})`;
  const operator = descending ? '<' : '>';
  return {
    beyond: sql`${columns} ${sql.raw(operator)} ${values}`,
    equal: sql`${columns} = ${values}`,
    notBefore: sql`${columns} ${sql.raw(`${operator}=`)} ${values}`,
    ...(turn !== -1 && { rest: [keys.slice(length), place.slice(length)] }),
  };
}
