import { recordLists, type TalksId } from '@parley/schema';
import { CompiledQuery } from 'kysely';
import type { Engine } from '../store/engine.ts';
import { preparedMark } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import { partNames, StoredParts, type PartName } from './dossier-parts.ts';

type Row = { readonly talks_id: TalksId; readonly digest: string } & {
  readonly [Name in PartName]?: string | null;
};

// PostgreSQL keeps a plan for each choice of parts, on every connection; clients can think of thousands.
const mostChoices = 24;
const chosen = new Set<string>();

/**
 * Reads dossiers, whole or these parts of them, in one SQL statement, however many they are: a statement sees one state
 * of the store, so an import that commits meanwhile is seen whole or not at all. Talks that the store does not have are
 * left out.
 */
export async function loadDossiers(
  { engine, db }: Store,
  talks: readonly TalksId[],
  parts: ReadonlySet<PartName> = new Set(partNames),
): Promise<ReadonlyMap<TalksId, StoredParts>> {
  if (talks.length === 0) return new Map();
  const names = choose(partNames.filter((part) => parts.has(part)));
  // However many talks there are, PostgreSQL is to see two texts alone, so that it keeps their plans.
  const [among, given] =
    engine === 'postgres'
      ? talks.length > 1
        ? ['= any($1)', [talks]]
        : ['= $1', talks]
      : [`in (${talks.map(() => '?').join(', ')})`, talks];
  const { rows } = await db.executeQuery<Row>(
    CompiledQuery.raw(writeSelect(engine, names, among), [...given]),
  );
  return new Map(rows.map((row) => [row.talks_id, read(row, names)]));
}

/** These parts, or all where too many choices of them have been read already. */
function choose(names: readonly PartName[]): readonly PartName[] {
  const choice = names.join();
  if (chosen.size >= mostChoices && !chosen.has(choice)) return partNames;
  chosen.add(choice);
  return names;
}

function writeSelect(engine: Engine, names: readonly PartName[], among: string): string {
  const columns = names.map((name) => `${selectPart(name)} as "${name}"`);
  return `${engine === 'postgres' ? preparedMark : ''}select ${['talks_id', 'digest', ...columns].join(', ')} from dossiers where talks_id ${among}`;
}

const tables: Partial<Record<PartName, string>> = { sharedText: 'shared_text' };
const lists = new Set<PartName>([...recordLists, 'decisions']);

/** The records themselves with commas between them, or the one that there is. */
function selectPart(name: PartName): string {
  const table = tables[name] ?? name;
  const value = lists.has(name) ? `string_agg(record, ',' order by ordinal)` : 'record';
  return `(select ${value} from ${table} where ${table}.talks_id = dossiers.talks_id)`;
}

function read(row: Row, names: readonly PartName[]): StoredParts {
  const texts = names.map((name): [PartName, string | null] => [name, textOf(name, row[name] ?? null)]);
  return new StoredParts(row.talks_id, row.digest, new Map(texts));
}

function textOf(name: PartName, records: string | null): string | null {
  // A dossier in which nobody has decided anything has no trail, not an empty one.
  if (!lists.has(name) || (name === 'decisions' && records === null)) return records;
  return `[${records ?? ''}]`;
}
