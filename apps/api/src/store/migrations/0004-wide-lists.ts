import { hash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** Table → orders of its list: columns that come before talks and place in the dossier. */
const orders: readonly (readonly [table: string, keys: readonly string[]])[] = [
  ['talks', ['coalesce(first_day, -2147483648)']],
  ['talks', ['title']],
  ['topics', ['label']],
  ['actors', ['name']],
  ['sources', ["coalesce(name, '')"]],
  ['accounts', ['siglum']],
  ['statements', ['carried_by']],
  ['statements', ['independent']],
  ['quotations', ['words']],
  ['figures', ['counts', 'value']],
  ['figures', ['value']],
  ['variants', ['readings']],
  ['discrepancies', ['seriousness']],
  ['lineages', ['members']],
];

function indexOrders(): string[] {
  return orders.flatMap(([table, keys]) =>
    ['', ' desc'].map((direction) => {
      const ties = table === 'talks' ? ['talks_id'] : ['talks_id', 'ordinal'];
      const names = keys.map((key) => /\w+/.exec(key.replace('coalesce(', ''))?.[0]).join('_');
      const columns = [...keys.map((key) => `${key}${direction}`), ...ties].join(', ');
      return `create index "all_${table}_by_${names}${direction.replace(' ', '_')}" on "${table}" (${columns})`;
    }),
  );
}

/** Places in the texts of accounts; of attestations it takes the place of the index by account alone. */
const indexPassages = [
  'drop index attestations_by_account_id_ordinal',
  'create index attestations_by_passage on attestations (talks_id, account_id, passage_start, ordinal)',
  'create index mentions_by_passage on mentions (talks_id, account_id, passage_start, ordinal)',
];

/** What filters over all talks name. */
function indexNames(): string[] {
  return [
    ...['topics', 'actors', 'sources', 'accounts'].map(
      (table) => `create index "all_${table}_by_id" on "${table}" (id)`,
    ),
    'create index all_statements_by_speaker on statements (speaker_id, talks_id, ordinal)',
  ];
}

/** Texts of which indexes take the beginning alone, see `indexableText`. */
const cutTexts = [
  ['talks', 'title'],
  ['topics', 'label'],
  ['actors', 'name'],
  ['sources', 'name'],
  ['figures', 'unit'],
  ['figures', 'counts'],
].map(
  ([table, column]) =>
    `update "${table}" set "${column}" = substr("${column}", 1, 500) where length("${column}") > 500`,
);

/** Group counts that are columns of a list's own table. */
const counted: readonly (readonly [list: string, by: string, column: string])[] = [
  ['talks', 'COUNTRY', 'country'],
  ['actors', 'TYPE', 'type'],
  ['actors', 'COUNTRY', 'country'],
  ['accounts', 'LANGUAGE', 'language'],
  ['statements', 'KIND', 'kind'],
  ['statements', 'REVIEW', 'review'],
  ['attestations', 'MODE', 'mode'],
  ['attestations', 'SETTING', 'setting'],
  ['attestations', 'REVIEW', 'review'],
  ['quotations', 'USE', 'use'],
  ['quotations', 'LANGUAGE', 'language'],
  ['figures', 'UNIT', 'unit'],
  ['figures', 'COUNTS', 'counts'],
  ['mentions', 'KIND', 'kind'],
  ['discrepancies', 'KIND', 'kind'],
  ['discrepancies', 'STATUS', 'status'],
  ['discrepancies', 'REVIEW', 'review'],
  ['lineages', 'STRENGTH', 'strength'],
];
const listed = [...new Set(counted.map(([list]) => list)), 'topics', 'sources', 'variants'];

/** What each dossier adds to each count. */
const countRows = [
  ...listed.map(
    (list) =>
      `select talks_id, '${list}' as list, '' as "by", '' as value, count(*) as count from "${list}" group by talks_id`,
  ),
  ...counted.map(
    ([list, by, column]) =>
      `select talks_id, '${list}', '${by}', coalesce("${column}", ''), count(*) from "${list}" group by talks_id, coalesce("${column}", '')`,
  ),
  `select talks_id, 'statements', 'MODE', mode, count(distinct statement_id) from attestation_statements group by talks_id, mode`,
  `select talks_id, 'statements', 'MODE', '', count(*) from statements s where not exists (select 1 from attestation_statements a where a.talks_id = s.talks_id and a.statement_id = s.id) group by talks_id`,
].join('\n union all ');

/** Copies the texts with their places; of one dossier only so many have one. */
const placeTexts = (words: string): string => `
  insert into placed_texts (talks_id, id, kind, ordinal, language, place, words)
  select s.talks_id, s.id, s.kind, s.ordinal, s.language, t.number * cast(1048576 as bigint) + s.nth - 1,
    '§' || s.kind || case s.${words} when '' then '' else ' ' || s.${words} end
  from (select *, row_number() over (partition by talks_id order by kind, ordinal) as nth from search_texts) s
  join talks t on t.talks_id = s.talks_id
  where s.nth <= 1048576`;

const searchTexts: Record<Engine, readonly string[]> = {
  sqlite: [
    `create table placed_texts (
  "talks_id" text not null,
  "id" text not null,
  "kind" text not null,
  "ordinal" integer not null,
  "language" text not null,
  "place" integer not null,
  "words" text not null,
  primary key ("talks_id", "id"),
  foreign key ("talks_id") references "dossiers" ("talks_id")
) strict, without rowid`,
    placeTexts('terms'),
    'drop table search_index',
    'drop table search_texts',
    'alter table placed_texts rename to search_texts',
    'create unique index all_search_texts_by_place on search_texts (place)',
    // The words have spaces between them, and `ascii` takes every other character as part of a word.
    `create virtual table search_index using fts5(words, content='search_texts', content_rowid='place', tokenize='ascii', prefix='2 3')`,
    'insert into search_index (rowid, words) select place, words from search_texts order by place',
  ],
  postgres: [
    `create table placed_texts (
  "talks_id" text collate "C" not null,
  "id" text collate "C" not null,
  "kind" text collate "C" not null,
  "ordinal" integer not null,
  "language" text collate "C" not null,
  "place" bigint not null,
  "words" text collate "C" not null,
  "terms" tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '))) stored,
  foreign key ("talks_id") references "dossiers" ("talks_id")
)`,
    placeTexts('folded'),
    'drop table search_texts',
    'alter table placed_texts rename to search_texts',
    'alter table search_texts add primary key (talks_id, id)',
    'create index all_search_texts_by_place on search_texts (place)',
    'create index search_index on search_texts using gin (terms)',
  ],
};

/**
 * What answers over all talks need to cost the same however many there are: an index for each order, a place of each
 * text in the order of answers, counts that are kept. What stores have is brought over, with no dossier at hand.
 */
export function widenLists(engine: Engine): Migration {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"';
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const run = async (statements: readonly string[]): Promise<void> => {
        for (const statement of statements) await sql.raw(statement).execute(db);
      };
      await run([
        ...cutTexts,
        ...indexOrders(),
        ...indexNames(),
        ...indexPassages,
        `alter table talks add column number integer not null default 0`,
        `alter table talks add column counts ${text} not null default '[]'`,
        `create table group_counts (list ${text} not null, "by" ${text} not null, value ${text} not null, count integer not null, primary key (list, "by", value))${engine === 'sqlite' ? ' strict, without rowid' : ''}`,
      ]);
      await numberTalks(db);
      await run(['create index all_talks_by_number on talks (number)', ...searchTexts[engine]]);
      await keepCounts(db);
    },
  };
}

async function numberTalks(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ talks_id: string }>`select talks_id from talks order by talks_id`.execute(db);
  const taken = new Set<number>();
  for (const { talks_id: talks } of rows) {
    let number = 0;
    for (let attempt = 0; attempt === 0 || taken.has(number); attempt += 1) {
      const salted = attempt === 0 ? talks : `${talks} ${attempt}`;
      number = Number.parseInt(hash('sha256', salted).slice(0, 7), 16);
    }
    taken.add(number);
    await sql`update talks set number = ${number} where talks_id = ${talks}`.execute(db);
  }
}

async function keepCounts(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    talks_id: string;
    list: string;
    by: string;
    value: string;
    count: number | string;
  }>`
    select * from (${sql.raw(countRows)}) as counted order by talks_id, list, "by", value`.execute(db);
  for (const [talks, counts] of Map.groupBy(rows, (row) => row.talks_id)) {
    const text = JSON.stringify(counts.map(({ list, by, value, count }) => [list, by, value, Number(count)]));
    await sql`update talks set counts = ${text} where talks_id = ${talks}`.execute(db);
  }
  await sql
    .raw(
      `insert into group_counts select list, "by", value, sum(count) from (${countRows}) as counted group by list, "by", value`,
    )
    .execute(db);
}
