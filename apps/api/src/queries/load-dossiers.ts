import {
  recordLists,
  schemaVersion,
  type Account,
  type Actor,
  type Attestation,
  type Decision,
  type Discrepancy,
  type Dossier,
  type Figure,
  type Lineage,
  type Mention,
  type SharedText,
  type Source,
  type Statement,
  type Talks,
  type TalksId,
  type Topic,
  type Variant,
} from '@parley/schema';
import { sql, type RawBuilder } from 'kysely';
import { preparedOn } from '../store/prepared.ts';
import { readRecord } from '../store/record-text.ts';
import type { Store } from '../store/store.ts';

/** A dossier as the store has it. */
export interface StoredDossier {
  readonly dossier: Dossier;
  readonly digest: string;
}

interface Row {
  readonly talks_id: TalksId;
  readonly part: (typeof recordLists)[number] | 'dossiers' | 'talks' | 'shared_text' | 'decisions';
  readonly ordinal: number;
  readonly record: string;
}

/**
 * Reads whole dossiers in one SQL statement, however many they are: a statement sees one state of the store, so an
 * import that commits meanwhile is seen whole or not at all. Talks that the store does not have are left out.
 */
export async function loadDossiers(
  store: Store,
  talks: readonly TalksId[],
): Promise<ReadonlyMap<TalksId, StoredDossier>> {
  if (talks.length === 0) return new Map();
  // However many talks there are, PostgreSQL is to see two texts alone, so that it keeps their plans.
  const among =
    store.engine === 'postgres' && talks.length > 1
      ? sql`= any(${[...talks]})`
      : sql`in (${sql.join(talks)})`;
  const select = (part: string, ordinal: string, record: string): RawBuilder<Row> =>
    sql<Row>`select talks_id, ${sql.lit(part)} as part, ${sql.raw(ordinal)} as ordinal, ${sql.ref(record)} as record from ${sql.table(part)} where talks_id ${among}`;
  const parts = [
    select('dossiers', '0', 'digest'),
    select('talks', '0', 'record'),
    select('shared_text', '0', 'record'),
    select('decisions', 'ordinal', 'record'),
    ...recordLists.map((table) => select(table, 'ordinal', 'record')),
  ];
  const { rows } = await sql<Row>`${preparedOn(store.engine)}${sql.join(parts, sql` union all `)}`.execute(
    store.db,
  );
  const groups = Map.groupBy(rows, (row) => row.talks_id);
  return new Map([...groups].map(([id, group]) => [id, assemble(group)]));
}

function assemble(rows: readonly Row[]): StoredDossier {
  const parts = Map.groupBy(rows, (row) => row.part);
  const texts = (part: Row['part']): string[] =>
    (parts.get(part) ?? []).toSorted((left, right) => left.ordinal - right.ordinal).map((row) => row.record);
  const all = <Shape>(part: Row['part']): Shape[] => texts(part).map((text) => readRecord<Shape>(text));
  const [talks] = all<Talks>('talks');
  const [digest] = texts('dossiers');
  const [sharedText] = all<SharedText>('shared_text');
  const decisions = all<Decision>('decisions');
  if (talks === undefined || digest === undefined) throw new Error('The store has records without talks');
  const dossier: Dossier = {
    schemaVersion,
    talks,
    topics: all<Topic>('topics'),
    actors: all<Actor>('actors'),
    sources: all<Source>('sources'),
    accounts: all<Account>('accounts'),
    statements: all<Statement>('statements'),
    attestations: all<Attestation>('attestations'),
    figures: all<Figure>('figures'),
    mentions: all<Mention>('mentions'),
    variants: all<Variant>('variants'),
    discrepancies: all<Discrepancy>('discrepancies'),
    lineages: all<Lineage>('lineages'),
    ...(sharedText && { sharedText }),
    ...(decisions.length > 0 && { decisions }),
  };
  return { dossier, digest };
}
