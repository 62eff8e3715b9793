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

/** In the order of their references; it is also the order in which the import fills them. */
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
  {
    name: 'talks_participants',
    columns: { actor_id: 'text', role: 'text', ordinal: 'integer' },
    key: ['ordinal'],
    references: { actor_id: 'actors' },
    indexes: [['actor_id']],
  },
  recordTable('sources', { type: 'text', name: 'text?' }),
  recordTable(
    'accounts',
    { siglum: 'text', source_id: 'text', language: 'text' },
    { unique: [['siglum']], references: { source_id: 'sources' }, indexes: [['source_id']] },
  ),
  recordTable(
    'statements',
    { speaker_id: 'text?', kind: 'text', topic_id: 'text', carried_by: 'integer', review: 'text' },
    {
      references: { speaker_id: 'actors', topic_id: 'topics' },
      indexes: [
        ['speaker_id', 'ordinal'],
        ['topic_id', 'ordinal'],
      ],
    },
  ),
  {
    name: 'statement_topics',
    columns: { statement_id: 'text', topic_id: 'text', ordinal: 'integer' },
    key: ['statement_id', 'ordinal'],
    references: { statement_id: 'statements', topic_id: 'topics' },
    indexes: [['topic_id', 'statement_id']],
  },
  {
    name: 'statement_counters',
    columns: { statement_id: 'text', counters_id: 'text', ordinal: 'integer' },
    key: ['statement_id', 'ordinal'],
    references: { statement_id: 'statements', counters_id: 'statements' },
    indexes: [['counters_id', 'statement_id']],
  },
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
      indexes: [
        ['account_id', 'ordinal'],
        ['speaker_id', 'ordinal'],
      ],
    },
  ),
  {
    name: 'attestation_statements',
    columns: {
      attestation_id: 'text',
      statement_id: 'text',
      account_id: 'text',
      mode: 'text',
      ordinal: 'integer',
    },
    key: ['attestation_id', 'ordinal'],
    references: { attestation_id: 'attestations', statement_id: 'statements' },
    indexes: [['statement_id', 'account_id', 'mode', 'attestation_id']],
  },
  {
    name: 'attestation_chain',
    columns: { attestation_id: 'text', actor_id: 'text', ordinal: 'integer' },
    key: ['attestation_id', 'ordinal'],
    references: { attestation_id: 'attestations', actor_id: 'actors' },
    indexes: [['actor_id', 'attestation_id']],
  },
  recordTable(
    'quotations',
    { attestation_id: 'text', account_id: 'text', use: 'text', language: 'text' },
    {
      references: { attestation_id: 'attestations', account_id: 'accounts' },
      indexes: [
        ['attestation_id', 'ordinal'],
        ['account_id', 'ordinal'],
      ],
    },
  ),
  recordTable(
    'figures',
    { account_id: 'text', attestation_id: 'text?', unit: 'text', counts: 'text', value: 'real' },
    {
      references: { account_id: 'accounts', attestation_id: 'attestations' },
      indexes: [
        ['account_id', 'ordinal'],
        ['attestation_id', 'ordinal'],
      ],
    },
  ),
  recordTable(
    'mentions',
    { account_id: 'text', attestation_id: 'text?', kind: 'text', actor_id: 'text?' },
    {
      references: { account_id: 'accounts', attestation_id: 'attestations', actor_id: 'actors' },
      indexes: [
        ['account_id', 'ordinal'],
        ['attestation_id', 'ordinal'],
        ['actor_id', 'ordinal'],
      ],
    },
  ),
  recordTable('variants', { review: 'text' }),
  {
    name: 'variant_statements',
    columns: { variant_id: 'text', statement_id: 'text', ordinal: 'integer' },
    key: ['variant_id', 'ordinal'],
    references: { variant_id: 'variants', statement_id: 'statements' },
    indexes: [['statement_id', 'variant_id']],
  },
  {
    name: 'variant_quotations',
    columns: { variant_id: 'text', quotation_id: 'text', account_id: 'text', ordinal: 'integer' },
    key: ['variant_id', 'ordinal'],
    references: { variant_id: 'variants', quotation_id: 'quotations', account_id: 'accounts' },
    indexes: [
      ['quotation_id', 'variant_id'],
      ['account_id', 'variant_id'],
    ],
  },
  recordTable(
    'discrepancies',
    { kind: 'text', status: 'text', review: 'text' },
    { indexes: [['kind', 'ordinal']] },
  ),
  {
    name: 'discrepancy_statements',
    columns: { discrepancy_id: 'text', statement_id: 'text', ordinal: 'integer' },
    key: ['discrepancy_id', 'ordinal'],
    references: { discrepancy_id: 'discrepancies', statement_id: 'statements' },
    indexes: [['statement_id', 'discrepancy_id']],
  },
  {
    name: 'discrepancy_accounts',
    columns: { discrepancy_id: 'text', account_id: 'text', reading: 'integer' },
    key: ['discrepancy_id', 'reading', 'account_id'],
    references: { discrepancy_id: 'discrepancies', account_id: 'accounts' },
    indexes: [['account_id', 'discrepancy_id']],
  },
  {
    name: 'discrepancy_evidence',
    columns: { discrepancy_id: 'text', evidence_id: 'text', reading: 'integer' },
    key: ['discrepancy_id', 'reading', 'evidence_id'],
    references: { discrepancy_id: 'discrepancies' },
    indexes: [['evidence_id', 'discrepancy_id']],
  },
  recordTable(
    'lineages',
    { copy_id: 'text?', strength: 'text', review: 'text' },
    { references: { copy_id: 'sources' }, indexes: [['copy_id']] },
  ),
  {
    name: 'lineage_members',
    columns: { lineage_id: 'text', account_id: 'text', ordinal: 'integer' },
    key: ['lineage_id', 'ordinal'],
    references: { lineage_id: 'lineages', account_id: 'accounts' },
    indexes: [['account_id', 'lineage_id']],
  },
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
  const columns = Object.entries({ talks_id: 'text' as const, ...shape.columns }).map(([name, type]) => {
    const nullable = type.endsWith('?');
    const plain = type.replace('?', '') as keyof (typeof typeNames)[Engine];
    return `"${name}" ${typeNames[engine][plain]}${nullable ? '' : ' not null'}`;
  });
  // SQLite's full-text index needs a number for each row that outlives VACUUM.
  const numbered = engine === 'sqlite' && shape.name === 'search_texts';
  const constraints = [
    `${numbered ? 'unique' : 'primary key'} ${keyed(shape.key)}`,
    ...(shape.unique ?? []).map((names) => `unique ${keyed(names)}`),
    ...(shape.name === 'dossiers' ? [] : ['foreign key ("talks_id") references "dossiers" ("talks_id")']),
    ...Object.entries(shape.references ?? {}).map(
      ([column, table]) => `foreign key ${keyed([column])} references "${table}" ("talks_id", "id")`,
    ),
  ];
  const body = [...(numbered ? ['"entry" integer primary key'] : []), ...columns, ...constraints];
  return `create table "${shape.name}" (\n  ${body.join(',\n  ')}\n)${engine === 'sqlite' ? ' strict' : ''}`;
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
