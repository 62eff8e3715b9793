import { sql } from 'kysely';
import type { Dossier, StatementId, TalksId } from '@parley/schema';
import { projectDossier } from '../../src/import/projection.ts';
import { sampleDossier } from '../../src/samples/sample-dossier.ts';
import { matchesSearch, readSearch, searchPlaceColumn, searchTables } from '../../src/store/search-terms.ts';
import type { Party } from './parties.ts';

/** One thing that is measured: work on a store, and how many times it is done. */
export interface Measure {
  readonly name: string;
  readonly times: number;
  run(party: Party, index: number): Promise<unknown>;
}

/** As many records to a dossier as 100,000 statements and 250,000 attestations have in 1,667. */
const size = { accounts: 5, statements: 60, attestations: 30 };

// How many dossiers are loaded before anything is read.
const loaded = 200;

const projections = Array.from({ length: loaded }, (_, index) => {
  const dossier = sampleDossier(nameOf(index), size);
  return { dossier, rows: projectDossier(dossier) };
});

function nameOf(index: number): string {
  return `talks-${index}`;
}

/** Load comes first: the others read what it has loaded. */
export const measures: readonly Measure[] = [
  { name: 'load a dossier', times: loaded, run: loadOne },
  { name: 'point: one statement by its key', times: 3000, run: readStatement },
  { name: 'list: 60 statements with their attestations', times: 300, run: readList },
  { name: 'whole dossier: all its records', times: 100, run: readWhole },
  { name: 'search: the first 20 of many', times: 300, run: searchTexts },
];

function loadOne(party: Party, index: number): Promise<void> {
  const { dossier, rows } = projections[index]!;
  return party.write(async (writing) => {
    await writing.db.insertInto('dossiers').values(dossierRow(dossier)).execute();
    await writing.insert(rows);
  });
}

function dossierRow({ talks, schemaVersion }: Dossier) {
  return {
    talks_id: talks.id,
    digest: talks.id,
    folder: talks.id,
    schema_version: schemaVersion,
    projection_version: 1,
    imported_at: '',
    stamp: '',
  };
}

function talksAt(index: number): TalksId {
  return `talks:${nameOf((index * 7919) % loaded)}`;
}

async function readStatement({ db }: Party, index: number): Promise<unknown> {
  const id: StatementId = `statement:s-${index % size.statements}`;
  return db
    .selectFrom('statements')
    .select('record')
    .where('talks_id', '=', talksAt(index))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function readList({ db }: Party, index: number): Promise<unknown> {
  const talks = talksAt(index);
  const statements = await db
    .selectFrom('statements')
    .select(['id', 'record'])
    .where('talks_id', '=', talks)
    .orderBy('ordinal')
    .limit(60)
    .execute();
  const ids = statements.map(({ id }) => id);
  const attestations = await db
    .selectFrom('attestation_statements as link')
    .innerJoin('attestations as attestation', (join) =>
      join
        .onRef('attestation.talks_id', '=', 'link.talks_id')
        .onRef('attestation.id', '=', 'link.attestation_id'),
    )
    .select(['link.statement_id', 'attestation.record'])
    .where('link.talks_id', '=', talks)
    .where('link.statement_id', 'in', ids)
    .execute();
  return [statements.length, attestations.length];
}

async function readWhole({ db }: Party, index: number): Promise<unknown> {
  const talks = talksAt(index);
  const tables = ['statements', 'attestations', 'quotations', 'figures', 'discrepancies'] as const;
  const parts = tables.map(
    (table) => sql`select ordinal, record from ${sql.table(table)} where talks_id = ${talks}`,
  );
  const { rows } = await sql`${sql.join(parts, sql` union all `)}`.execute(db);
  return rows.length;
}

async function searchTexts({ db }: Party, index: number): Promise<unknown> {
  const words = ['ferry sail', 'harbour', 'forty prisoners', 'lighthouse matters'];
  const query = readSearch('sqlite', words[index % words.length]!)!;
  const { rows } = await sql`
    select search_texts.talks_id, search_texts.id from ${searchTables('sqlite')}
    where ${matchesSearch(query)} order by ${searchPlaceColumn('sqlite')} limit 20`.execute(db);
  return rows;
}
