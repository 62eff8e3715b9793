import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

interface TableShape {
  readonly name: string;
  /** Column → type; a type that ends in `?` may be null. `talks_id` goes without saying. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly key: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  /** Column → table whose record it names. */
  readonly references?: Readonly<Record<string, string>>;
  /** Small rows that are only found by their key. */
  readonly isLink?: boolean;
}
type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'terms';

const recordColumns = { id: 'text', ordinal: 'integer', record: 'text' } as const;

function recordTable(
  name: string,
  columns: TableShape['columns'],
  more: Pick<TableShape, 'unique' | 'indexes' | 'references'> = {},
): TableShape {
  return {
    name,
    columns: { ...recordColumns, ...columns },
    ...more,
    key: ['id'],
    unique: [['ordinal'], ...(more.unique ?? [])],
  };
}

/** Links from the first of the records that it refers to, in an order, to the other. */
function linkTable(
  name: string,
  references: Readonly<Record<string, string>>,
  columns: TableShape['columns'] = {},
  indexes: readonly (readonly string[])[] = [],
): TableShape {
  const ids = Object.keys(references);
  return {
    name,
    columns: {
      ...Object.fromEntries(ids.map((id) => [id, 'text'] as const)),
      ordinal: 'integer',
      ...columns,
    },
    // Links of the talks themselves have no other owner.
    key: [...ids.slice(0, -1), 'ordinal'],
    references,
    indexes,
    isLink: true,
  };
}

/**
 * In the order of their references. Each table refers to the dossier directly or through others, and to nothing twice.
 * Every lookup has the talks, so an index is only made where the records of one talks may be many.
 */
const tables: readonly TableShape[] = [
  {
    name: 'dossiers',
    columns: {
      digest: 'text',
      folder: 'text',
      schema_version: 'integer',
      projection_version: 'integer',
      imported_at: 'text',
    },
    key: [],
  },
  {
    name: 'talks',
    columns: {
      title: 'text',
      date: 'text',
      first_day: 'integer?',
      last_day: 'integer?',
      country: 'text?',
      record: 'text',
    },
    key: [],
  },
  recordTable('topics', { label: 'text' }),
  recordTable('actors', {
    type: 'text',
    name: 'text',
    represents_id: 'text?',
    side_id: 'text',
    country: 'text?',
  }),
  linkTable('talks_participants', { actor_id: 'actors' }, { role: 'text' }),
  recordTable('sources', { type: 'text', name: 'text?' }),
  recordTable(
    'accounts',
    { siglum: 'text', source_id: 'text', language: 'text' },
    { unique: [['siglum']], references: { source_id: 'sources' } },
  ),
  recordTable(
    'statements',
    { speaker_id: 'text?', kind: 'text', topic_id: 'text', carried_by: 'integer', review: 'text' },
    { references: { speaker_id: 'actors' }, indexes: [['speaker_id', 'ordinal']] },
  ),
  linkTable('statement_topics', { statement_id: 'statements', topic_id: 'topics' }, {}, [
    ['topic_id', 'statement_id'],
  ]),
  linkTable('statement_counters', { statement_id: 'statements', counters_id: 'statements' }),
  recordTable(
    'attestations',
    {
      account_id: 'text',
      mode: 'text',
      speaker_id: 'text?',
      setting: 'text?',
      passage_start: 'integer',
      review: 'text',
    },
    {
      references: { account_id: 'accounts', speaker_id: 'actors' },
      indexes: [['account_id', 'ordinal']],
    },
  ),
  linkTable(
    'attestation_statements',
    { attestation_id: 'attestations', statement_id: 'statements' },
    { account_id: 'text', mode: 'text' },
    [['statement_id', 'account_id', 'mode', 'attestation_id']],
  ),
  linkTable('attestation_chain', { attestation_id: 'attestations', actor_id: 'actors' }),
  recordTable(
    'quotations',
    { attestation_id: 'text', account_id: 'text', use: 'text', language: 'text' },
    { references: { attestation_id: 'attestations' }, indexes: [['attestation_id', 'ordinal']] },
  ),
  recordTable(
    'figures',
    { account_id: 'text', attestation_id: 'text?', unit: 'text', counts: 'text', value: 'real' },
    { references: { account_id: 'accounts', attestation_id: 'attestations' } },
  ),
  recordTable(
    'mentions',
    { account_id: 'text', attestation_id: 'text?', kind: 'text', actor_id: 'text?' },
    { references: { account_id: 'accounts', attestation_id: 'attestations', actor_id: 'actors' } },
  ),
  recordTable('variants', { review: 'text' }),
  linkTable('variant_statements', { variant_id: 'variants', statement_id: 'statements' }),
  linkTable(
    'variant_quotations',
    { variant_id: 'variants', quotation_id: 'quotations' },
    { account_id: 'text' },
  ),
  recordTable('discrepancies', { kind: 'text', status: 'text', review: 'text' }),
  linkTable('discrepancy_statements', { discrepancy_id: 'discrepancies', statement_id: 'statements' }),
  {
    name: 'discrepancy_accounts',
    columns: { discrepancy_id: 'text', account_id: 'text', reading: 'integer' },
    isLink: true,
    key: ['discrepancy_id', 'reading', 'account_id'],
    references: { discrepancy_id: 'discrepancies', account_id: 'accounts' },
  },
  {
    name: 'discrepancy_evidence',
    columns: { discrepancy_id: 'text', evidence_id: 'text', reading: 'integer' },
    isLink: true,
    key: ['discrepancy_id', 'reading', 'evidence_id'],
    references: { discrepancy_id: 'discrepancies' },
  },
  recordTable(
    'lineages',
    { copy_id: 'text?', strength: 'text', review: 'text' },
    { references: { copy_id: 'sources' } },
  ),
  linkTable('lineage_members', { lineage_id: 'lineages', account_id: 'accounts' }),
  { name: 'shared_text', columns: { record: 'text' }, key: [] },
  {
    name: 'search_texts',
    columns: {
      id: 'text',
      kind: 'text',
      ordinal: 'integer',
      language: 'text',
      text: 'text',
      terms: 'terms',
    },
    key: ['id'],
  },
];

// Text compares by its bytes on both engines, so that keyset cursors and orders are the same on both.
const typeNames: Record<Engine, Record<'text' | 'integer' | 'real' | 'terms', string>> = {
  sqlite: { text: 'text', integer: 'integer', real: 'real', terms: 'text' },
  postgres: { text: 'text collate "C"', integer: 'integer', real: 'double precision', terms: 'tsvector' },
};

function keyed(names: readonly string[]): string {
  return `(${['talks_id', ...names].map((name) => `"${name}"`).join(', ')})`;
}

function createTable(shape: TableShape, engine: Engine): string {
  // SQLite's full-text index needs a number for each row that outlives VACUUM.
  const numbered = engine === 'sqlite' && shape.name === 'search_texts';
  const body = [
    ...(numbered ? ['"entry" integer primary key'] : []),
    ...Object.entries({ talks_id: 'text' as const, ...shape.columns }).map(([name, type]) =>
      defineColumn(name, type, engine),
    ),
    `${numbered ? 'unique' : 'primary key'} ${keyed(shape.key)}`,
    ...(shape.unique ?? []).map((names) => `unique ${keyed(names)}`),
    ...foreignKeys(shape),
  ];
  const options = { sqlite: shape.isLink ? ' strict, without rowid' : ' strict', postgres: '' };
  return `create table "${shape.name}" (\n  ${body.join(',\n  ')}\n)${options[engine]}`;
}

function defineColumn(name: string, type: ColumnType, engine: Engine): string {
  const plain = type.replace('?', '') as keyof (typeof typeNames)[Engine];
  return `"${name}" ${typeNames[engine][plain]}${type.endsWith('?') ? '' : ' not null'}`;
}

/** A reference to the dossier is left out where every row refers to another record of it. */
function foreignKeys({ name, columns, references = {} }: TableShape): string[] {
  const owned = name === 'dossiers' || Object.keys(references).some((column) => columns[column] === 'text');
  return [
    ...(owned ? [] : ['foreign key ("talks_id") references "dossiers" ("talks_id")']),
    ...Object.entries(references).map(
      ([column, table]) => `foreign key ${keyed([column])} references "${table}" ("talks_id", "id")`,
    ),
  ];
}

function createIndexes(shape: TableShape): string[] {
  return (shape.indexes ?? []).map(
    (names) => `create index "${shape.name}_by_${names.join('_')}" on "${shape.name}" ${keyed(names)}`,
  );
}

const searchIndex: Record<Engine, string> = {
  // The terms are folded words with spaces between them, and `ascii` takes every other character as part of a word.
  sqlite: `create virtual table "search_index" using fts5(terms, content='search_texts', content_rowid='entry', tokenize='ascii', prefix='2 3')`,
  postgres: `create index "search_index" on "search_texts" using gin ("terms")`,
};

/** One table per kind of record and per link between records, and the search texts. */
export function createRecords(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const statements = tables.flatMap((shape) => [createTable(shape, engine), ...createIndexes(shape)]);
      for (const statement of [...statements, searchIndex[engine]]) {
        await sql.raw(statement).execute(db);
      }
    },
  };
}
