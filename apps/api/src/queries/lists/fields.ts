import type { Tables } from '../../store/tables.ts';
import { columnsOf, exists, isOneOf, type Column, type Condition } from './conditions.ts';
import { isNamed, refer, type ReferenceKind } from './references.ts';

/** One field of a filter: what it asks of a row, and which kind of record its values name, if they name any. */
export interface FilterField<Value> {
  readonly names?: ReferenceKind;
  readonly condition: (value: Value) => Condition;
}

type Names<Table extends keyof Tables> = string & keyof Tables[Table];
type Values<Table extends keyof Tables, Name extends Names<Table>> = readonly Extract<
  Tables[Table][Name],
  string
>[];

/** Makes the fields of filters on one table; each field takes several values, of which one must fit. */
export function fieldsOf<Table extends keyof Tables>(table: Table) {
  const column = columnsOf(table);
  const talksId = column('talks_id');

  /** The column has one of the values. */
  const among = <Name extends Names<Table>>(name: Name): FilterField<Values<Table, Name>> => ({
    condition: (values) => isOneOf(column(name), values),
  });

  /** The column names one of the records. */
  const named = (kind: ReferenceKind, name: Names<Table>): FilterField<readonly string[]> => ({
    names: kind,
    condition: (asked) => isNamed(refer(kind, asked), talksId, column(name)),
  });

  /** A row of a link table joins the record, whose id stands in `from`, to one of the records named in `to`. */
  const linked = <Link extends keyof Tables>(
    kind: ReferenceKind,
    link: Link,
    from: Names<Link>,
    to: Names<Link>,
    id: Column = column('id' as Names<Table>),
  ): FilterField<readonly string[]> => ({
    names: kind,
    condition: (asked) =>
      exists(link, pairs(talksId, from, id), [isNamed(refer(kind, asked), talksId, columnsOf(link)(to))]),
  });

  return { column, talksId, among, named, linked, talks: named('talks', 'talks_id') };
}

/** The columns that join a link table to the record it is of. */
function pairs<Link extends keyof Tables>(
  talksId: Column,
  from: Names<Link>,
  id: Column,
): Partial<Record<Names<Link>, Column>> {
  return { talks_id: talksId, [from]: id } as Partial<Record<Names<Link>, Column>>;
}
