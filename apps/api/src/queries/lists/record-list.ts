import type { RecordId } from '@parley/schema';
import type { RawBuilder } from 'kysely';
import type { Store } from '../../store/store.ts';
import type { TableName } from '../../store/tables.ts';
import type { DossierView } from '../dossier-view.ts';
import type { Column, Condition } from './conditions.ts';
import type { KeyType } from './cursor.ts';
import type { Asking, FilterField } from './fields.ts';

/** Fields that a filter may have, by name. */
// oxlint-disable-next-line typescript/no-explicit-any -- each field has a type of values of its own
export type FilterFields = Readonly<Record<string, FilterField<any>>>;

/** A filter as GraphQL hands it over: all fields given must fit, and filters compose. */
export type Filter<Fields extends FilterFields> = {
  readonly [Name in keyof Fields]?: Parameters<Fields[Name]['condition']>[0] | null | undefined;
} & {
  readonly and?: readonly Filter<Fields>[] | null | undefined;
  readonly or?: readonly Filter<Fields>[] | null | undefined;
  readonly not?: Filter<Fields> | null | undefined;
};

/** A column, or a value made from columns, by which a list can be ordered. Never null. */
export interface SortKey {
  /** Of the column, where it is no more than that. */
  readonly name?: string;
  readonly value: Column;
  /** What stands in place of it where the greatest comes first: so what has no value can be last either way. */
  readonly descendingValue?: Column;
  /** Whether the greatest usually comes first, as of a number; see `directKeys`. */
  readonly greatestFirst?: boolean;
  readonly type: KeyType;
}

/** A list of records that clients can filter, order and page through. */
export interface RecordList<Fields extends FilterFields, Item> {
  readonly table: TableName;
  /** The column that has the id of the record. */
  readonly id: Column;
  /** The order of the dossiers, in which no two rows are equal. */
  readonly order: readonly SortKey[];
  readonly fields: Fields;
  /** What is asked of every row, whatever the filter. */
  readonly always?: (store: Store) => Condition | Promise<Condition>;
  /** What to count the rows in, and what is asked of each, where that is other than what pages are read from. */
  readonly counted?: { readonly from: RawBuilder<unknown>; readonly holds: Condition };
  /** Conditions on several fields together. */
  readonly jointly?: (filter: Filter<Fields>, asking: Asking) => readonly Condition[];
  /** The record of a row, in the view of its talks. */
  readonly find: (view: DossierView, id: RecordId) => Item | undefined;
}
