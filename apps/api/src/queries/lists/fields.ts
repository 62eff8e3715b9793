import type { EdtfDate, ParticipantRole, RecordKind } from '@parley/schema';
import { sql } from 'kysely';
import { daysOfDate } from '../../store/days-of-date.ts';
import type { Engine } from '../../store/engine.ts';
import { readSearch } from '../../store/search-terms.ts';
import { indexableText, isCut } from '../../store/storable-text.ts';
import type { TableName, Tables } from '../../store/tables.ts';
import { columnsOf, every, exists, isOneOf, some, type Column, type Condition } from './conditions.ts';
import { isFound, type Found } from './find-few.ts';
import { isNamed, refer, type ReferenceKind } from './references.ts';

/** What is known when a filter becomes a condition. */
export interface Asking {
  readonly engine: Engine;
  /** What was found of each text that the filter has. */
  readonly found: ReadonlyMap<string, Found>;
}

/** One field of a filter: what it asks of a row. */
export interface FilterField<Value> {
  /** Which kind of record its values name, if they name any. */
  readonly names?: ReferenceKind;
  /** The kinds of the records whose words it looks into, if it does: they are to be looked for before. */
  readonly says?: readonly RecordKind[];
  readonly condition: (value: Value, asking: Asking) => Condition;
}

/** A stretch of days, open where an end is not given; of a date that covers several days, all of them count. */
export interface DateRange {
  readonly from?: EdtfDate | null | undefined;
  readonly until?: EdtfDate | null | undefined;
}

type Names<Table extends TableName> = string & keyof Tables[Table];
type Values<Table extends TableName, Name extends Names<Table>> = readonly Extract<
  Tables[Table][Name],
  string
>[];

/** Makes the fields of filters on one table; each field takes several values, of which one must fit. */
export function fieldsOf<Table extends TableName>(table: Table) {
  const column = columnsOf(table);
  const talksId = column('talks_id');

  /** The column has one of the values. */
  const among = <Name extends Names<Table>>(name: Name): FilterField<Values<Table, Name>> => ({
    condition: (values) => isOneOf(column(name), values),
  });

  /**
   * The column has one of the texts, of which it keeps the beginning alone (see `indexableText`). Of those that are as
   * long as it, the record, which has the field under the same name, tells whether the rest is the same too.
   */
  const amongTexts = (name: Names<Table>): FilterField<readonly string[]> => ({
    condition: (values, { engine }) => {
      const long = values.filter((value) => isCut(value));
      const whole = inRecord(engine, column('record' as Names<Table>), name);
      return some([
        isOneOf(
          column(name),
          values.filter((value) => !isCut(value)),
        ),
        ...long.map((value) =>
          every([isOneOf(column(name), [indexableText(value)]), isOneOf(whole, [value])]),
        ),
      ]);
    },
  });

  /** The column names one of the records. */
  const named = (kind: ReferenceKind, name: Names<Table>): FilterField<readonly string[]> => ({
    names: kind,
    condition: (asked) => isNamed(refer(kind, asked), talksId, column(name)),
  });

  /** A row of a link table joins the record, whose id stands in `from`, to one of the records named in `to`. */
  const linked = <Link extends TableName>(
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

  /** The source of the account that a column names. */
  const published = (account: Names<Table>): FilterField<readonly string[]> =>
    linked('source', 'accounts', 'id', 'source_id', column(account));

  /** The source of an account that a row of a link table joins to the record, whose id stands in `from`. */
  const publishedIn = <Link extends 'discrepancy_accounts' | 'variant_quotations' | 'lineage_members'>(
    link: Link,
    from: Names<Link>,
  ): FilterField<readonly string[]> => ({
    names: 'source',
    condition: (asked) => {
      const publishes = isNamed(refer('source', asked), talksId, columnsOf('accounts')('source_id'));
      return exists(link, pairs(talksId, from, column('id' as Names<Table>)), [
        exists('accounts', { talks_id: talksId, id: sql.ref(`${link}.account_id`) }, [publishes]),
      ]);
    },
  });

  /** The side of the actor that a column names. */
  const ofSide = (actor: Names<Table>): FilterField<readonly string[]> =>
    linked('actor', 'actors', 'id', 'side_id', column(actor));

  /** The part in the talks that the actor whom a column names takes, by itself or through its side. */
  const inRole = (actor: Names<Table>): FilterField<readonly ParticipantRole[]> => ({
    condition: (roles) => {
      const [actors, participants] = [columnsOf('actors'), columnsOf('talks_participants')];
      const takesPart = exists('talks_participants', { talks_id: actors('talks_id') }, [
        isOneOf(participants('role'), roles),
        sql`${participants('actor_id')} in (${actors('id')}, ${actors('side_id')})`,
      ]);
      return exists('actors', { talks_id: talksId, id: column(actor) }, [takesPart]);
    },
  });

  /** The talks were held on one of these days at least. */
  const held: FilterField<DateRange> = {
    condition: (range) => {
      const [first, last] = [columnsOf('talks')('first_day'), columnsOf('talks')('last_day')];
      const within = isWithin(range, first, last);
      return table === 'talks' ? within : exists('talks', { talks_id: talksId }, [within]);
    },
  };

  /** The record, of this kind, says something that has all the words, as `search` compares them. */
  const says = (kind: RecordKind, id: Column): FilterField<string> => ({
    says: [kind],
    condition: (text, { engine, found }) => {
      const query = readSearch(engine, text, [kind]);
      const few = found.get(text);
      return query && few ? isFound(query, few, talksId, id) : some([]);
    },
  });

  return {
    column,
    talksId,
    among,
    amongTexts,
    named,
    linked,
    published,
    publishedIn,
    ofSide,
    inRole,
    says,
    talks: named('talks', 'talks_id'),
    held,
  };
}

/** An open end, null in its column, is as far away as can be; so is one of the range. */
export function isWithin({ from, until }: DateRange, first: Column, last: Column): Condition {
  const earliest = from ? daysOfDate(from).first : null;
  const latest = until ? daysOfDate(until).last : null;
  return every([
    ...(earliest === null ? [] : [sql<boolean>`(${last} is null or ${last} >= ${earliest})`]),
    ...(latest === null ? [] : [sql<boolean>`(${first} is null or ${first} <= ${latest})`]),
  ]);
}

/** A field of the record itself, as text. */
function inRecord(engine: Engine, record: Column, name: string): Column {
  return engine === 'sqlite'
    ? sql`${record} ->> ${sql.lit(`$.${name}`)}`
    : sql`${record}::jsonb ->> ${sql.lit(name)}`;
}

/** The columns that join a link table to the record it is of. */
function pairs<Link extends TableName>(
  talksId: Column,
  from: Names<Link>,
  id: Column,
): Partial<Record<Names<Link>, Column>> {
  return { talks_id: talksId, [from]: id } as Partial<Record<Names<Link>, Column>>;
}
