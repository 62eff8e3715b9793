import { TalksId } from '@parley/schema';
import { sql, type RawBuilder } from 'kysely';
import { storableText } from '../../store/storable-text.ts';
import type { Store } from '../../store/store.ts';
import { AccountNotFound, mostKnown, RecordNotFound, TalksNotFound, type Failure } from '../failures.ts';
import { talksIdOf } from '../find-talks.ts';
import { parseGlobalId } from '../node.ts';
import { every, some, type Column, type Condition } from './conditions.ts';

const tables = {
  talks: 'talks',
  account: 'accounts',
  actor: 'actors',
  topic: 'topics',
  statement: 'statements',
  source: 'sources',
} as const;

/** The kinds of record that filters name. */
export type ReferenceKind = keyof typeof tables;

/** A record that a filter names: by its id in the dossier, by its global id or, an account, by its siglum. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly asked: string;
}

/** A reference with the talks to which the filter around it holds; to all, where there are none. */
export interface AskedReference extends Reference {
  readonly talks: readonly Reference[];
}

/** References of one kind. */
export function refer(kind: ReferenceKind, asked: readonly string[] | null | undefined): Reference[] {
  return (asked ?? []).map((text) => ({ kind, asked: storableText(text) }));
}

/** The record with this id, of these talks, is one of those named. */
export function isNamed(references: readonly Reference[], talks: Column, id: Column): Condition {
  return some(
    references.map(({ kind, asked }) => {
      if (kind === 'talks') return sql`${talks} = ${talksIdOf(asked)}`;
      const parts = parseGlobalId(asked);
      if (parts) return sql`(${talks} = ${parts.talks} and ${id} = ${parts.record})`;
      if (kind !== 'account') return sql`${id} = ${asked}`;
      return sql`exists (select 1 from accounts as named where named.talks_id = ${talks} and named.id = ${id} and ${asked} in (named.siglum, named.id))`;
    }),
  );
}

/**
 * Looks for the first reference that names nothing; the failure lists what there is. One SQL statement, and another
 * one where something is missing.
 */
export async function findMissing(
  store: Store,
  references: readonly AskedReference[],
): Promise<Failure | undefined> {
  if (references.length === 0) return undefined;
  const checks = references.map((reference, place) => {
    const table = tables[reference.kind];
    const talks = sql.ref(`${table}.talks_id`);
    const id = sql.ref(reference.kind === 'talks' ? `${table}.talks_id` : `${table}.id`);
    const fits = [isThere(reference, talks, id), ...withinTalks(reference)];
    return sql`select ${sql.lit(place)} as place where not exists (select 1 from ${sql.table(table)} where ${every(fits)})`;
  });
  const { rows } = await sql<{ place: number }>`${sql.join(checks, sql` union all `)}`.execute(store.db);
  const missing = references[Math.min(...rows.map(({ place }) => place))];
  return missing && explainMissing(store, missing);
}

/** The same as {@link isNamed} of a row of the table itself, in words that an index over all talks answers. */
function isThere(reference: Reference, talks: Column, id: Column): Condition {
  const { kind, asked } = reference;
  return kind === 'account' && !parseGlobalId(asked)
    ? sql`(accounts.siglum = ${asked} or accounts.id = ${asked})`
    : isNamed([reference], talks, id);
}

/**
 * That a row is of the talks to which the filter around a reference holds. A global id says of which talks it is: where
 * those are others, it is there all the same, and nothing fits it.
 */
function withinTalks({ kind, asked, talks }: AskedReference): Condition[] {
  if (kind === 'talks' || talks.length === 0 || parseGlobalId(asked)) return [];
  const talksId = sql.ref(`${tables[kind]}.talks_id`);
  return [isNamed(talks, talksId, talksId)];
}

const nameColumns = {
  talks: 'talks_id',
  account: 'siglum',
  actor: 'id',
  topic: 'id',
  statement: 'id',
  source: 'id',
} as const;

async function explainMissing(store: Store, reference: AskedReference): Promise<Failure> {
  const { kind, asked } = reference;
  const table = tables[kind];
  const name = sql.ref(nameColumns[kind]);
  const within = withinTalks(reference);
  const { rows } = await (
    within.length === 0
      ? readNames(kind)
      : sql<{
          name: string;
        }>`select distinct ${name} as name from ${sql.table(table)} where ${every(within)} order by 1 limit ${sql.lit(mostKnown)}`
  ).execute(store.db);
  const known = rows.map((row) => row.name);
  const sought = within.length === 0 ? 'all talks' : 'these talks';
  if (kind === 'account') return new AccountNotFound(asked, known, sought);
  return kind === 'talks'
    ? new TalksNotFound(
        asked,
        known.map((id) => TalksId.parse(id)),
      )
    : new RecordNotFound(kind, asked, known, sought);
}

/** The first names among all talks: each is found as the next one by an index, however many records have it. */
function readNames(kind: ReferenceKind): RawBuilder<{ name: string }> {
  const [table, name] = [sql.table(tables[kind]), sql.ref(nameColumns[kind])];
  // Ids of statements are many, and no index has them in their order: any will do.
  if (kind === 'statement')
    return sql`select ${name} as name from ${table} order by talks_id, ordinal limit ${sql.lit(mostKnown)}`;
  return sql`
    with recursive names(name) as (
      select min(${name}) from ${table}
      union all
      select (select min(${name}) from ${table} where ${name} > names.name) from names where names.name is not null
    )
    select name from names where name is not null limit ${sql.lit(mostKnown)}`;
}
