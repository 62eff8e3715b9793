import { TalksId } from '@parley/schema';
import { sql, type RawBuilder } from 'kysely';
import { storableText } from '../../store/storable-text.ts';
import type { Store } from '../../store/store.ts';
import { AccountNotFound, RecordNotFound, TalksNotFound, type Failure } from '../failures.ts';
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

const mostKnown = 20;

/** The kinds of record that filters name. */
export type ReferenceKind = keyof typeof tables;

/** A record that a filter names: by its id in the dossier, by its global id or, an account, by its siglum. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly asked: string;
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
 * Looks for the first reference that names nothing; the failure lists what there is. Where talks are named too, the
 * others are looked for in these. One SQL statement, and another one where something is missing.
 */
export async function findMissing(
  store: Store,
  references: readonly Reference[],
): Promise<Failure | undefined> {
  if (references.length === 0) return undefined;
  const talks = references.filter(({ kind }) => kind === 'talks');
  const checks = references.map((reference, place) => {
    const rows = selectNamed(sql`1`, [reference], reference.kind === 'talks' ? [] : talks);
    return sql`select ${sql.lit(place)} as place where not exists (${rows})`;
  });
  const { rows } = await sql<{ place: number }>`${sql.join(checks, sql` union all `)}`.execute(store.db);
  const missing = references[Math.min(...rows.map(({ place }) => place))];
  return missing && explainMissing(store, missing, talks);
}

function selectNamed(
  what: RawBuilder<unknown>,
  [reference, ...rest]: readonly [Reference, ...Reference[]],
  within: readonly Reference[],
): RawBuilder<unknown> {
  const table = tables[reference.kind];
  const talks = sql.ref(`${table}.talks_id`);
  const id = sql.ref(reference.kind === 'talks' ? `${table}.talks_id` : `${table}.id`);
  return sql`select ${what} from ${sql.table(table)} where ${every([
    isNamed([reference, ...rest], talks, id),
    ...(within.length > 0 ? [isNamed(within, talks, id)] : []),
  ])}`;
}

async function explainMissing(
  store: Store,
  { kind, asked }: Reference,
  talks: readonly Reference[],
): Promise<Failure> {
  const table = tables[kind];
  const name = sql.ref(
    { talks: 'talks_id', account: 'siglum', actor: 'id', topic: 'id', statement: 'id', source: 'id' }[kind],
  );
  const within =
    kind === 'talks' || talks.length === 0 ? [] : [isNamed(talks, sql.ref('talks_id'), sql.ref('id'))];
  const { rows } = await sql<{
    name: string;
  }>`select distinct ${name} as name from ${sql.table(table)} where ${every(within)} order by 1 limit ${sql.lit(mostKnown)}`.execute(
    store.db,
  );
  const known = rows.map((row) => row.name);
  if (kind === 'account') return new AccountNotFound(asked, known);
  return kind === 'talks'
    ? new TalksNotFound(
        asked,
        known.map((id) => TalksId.parse(id)),
      )
    : new RecordNotFound(kind, asked, known);
}
