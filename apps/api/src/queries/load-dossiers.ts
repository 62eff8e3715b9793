import { recordLists, type TalksId } from '@parley/schema';
import { CompiledQuery } from 'kysely';
import type { Engine } from '../store/engine.ts';
import { preparedMark } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import { StoredParts, wholeParts, withoutRepeats, type PartName } from './dossier-parts.ts';

type Row = { readonly talks_id: TalksId; readonly digest: string } & {
  readonly [Name in PartName]?: string | null;
};

// PostgreSQL keeps a plan for each choice of parts, on every connection; clients can think of thousands.
const mostChoices = 24;

/**
 * Reads dossiers, whole or these parts of them, in one SQL statement, however many they are: a statement sees one state
 * of the store, so an import that commits meanwhile is seen whole or not at all. Talks that the store does not have are
 * left out.
 *
 * @param chosen what parts have been read from the store so far; added to
 */
export async function loadDossiers(
  { engine, db }: Store,
  talks: readonly TalksId[],
  parts: ReadonlySet<PartName>,
  chosen: Set<string>,
): Promise<ReadonlyMap<TalksId, StoredParts>> {
  if (talks.length === 0) return new Map();
  const names = choose([...withoutRepeats(parts)].toSorted(), chosen);
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
function choose(names: readonly PartName[], chosen: Set<string>): readonly PartName[] {
  const choice = names.join();
  if (chosen.size >= mostChoices && !chosen.has(choice)) return wholeParts;
  chosen.add(choice);
  return names;
}

function writeSelect(engine: Engine, names: readonly PartName[], among: string): string {
  const columns = names.map((name) => `${selectPart(name)} as "${name}"`);
  return `${engine === 'postgres' ? preparedMark : ''}select ${['talks_id', 'digest', ...columns].join(', ')} from dossiers where talks_id ${among}`;
}

const lists = new Set<PartName>([...recordLists, 'decisions']);

/** The JSON of a part; of a list, without its brackets. */
function selectPart(name: PartName): string {
  if (name === 'outlines') {
    const attestation = writeArray('id', 'account_id', 'mode', 'speaker_id', 'setting');
    const statement = writeArray('attestation_id', 'statement_id');
    return `'{"attestations":[' || coalesce(${join(attestation, 'attestations', 'ordinal')}, '')
      || '],"statements":[' || coalesce(${join(statement, 'attestation_statements', 'attestation_id, ordinal')}, '') || ']}'`;
  }
  if (name === 'quotations') {
    const ids = `'{"attestation":"' || attestation_id || '","account":"' || account_id`;
    return join(`${ids} || '","quotation":' || record || '}'`, name, 'ordinal');
  }
  if (lists.has(name)) return join('record', name, 'ordinal');
  const table = name === 'sharedText' ? 'shared_text' : name;
  return `(select record from ${table} where ${table}.talks_id = dossiers.talks_id)`;
}

/** Values of all rows of the talks with commas between them; null where there are none. */
function join(value: string, table: string, order: string): string {
  return `(select string_agg(${value}, ',' order by ${order}) from ${table} where ${table}.talks_id = dossiers.talks_id)`;
}

/** An array of ids and names of enums, none of which has a character that JSON escapes; '' where there is none. */
function writeArray(...columns: readonly string[]): string {
  const values = columns.map((column) => `coalesce(${column}, '')`);
  return `'["' || concat_ws('","', ${values.join(', ')}) || '"]'`;
}

function read(row: Row, names: readonly PartName[]): StoredParts {
  const texts = names.map((name): [PartName, string | null] => [name, textOf(name, row[name] ?? null)]);
  return new StoredParts(row.talks_id, row.digest, new Map(texts));
}

function textOf(name: PartName, records: string | null): string | null {
  // A dossier in which nobody has decided anything has no trail, not an empty one.
  if (name === 'decisions' && records === null) return null;
  return lists.has(name) || name === 'quotations' ? `[${records ?? ''}]` : records;
}
