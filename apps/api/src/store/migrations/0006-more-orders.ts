import type { EdtfDate } from '@parley/schema';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Migration } from 'kysely/migration';
import { daysOfDate } from '../days-of-date.ts';
import type { Engine } from '../engine.ts';

/** Table → column → type, and the path of its value in the record. */
const added: readonly (readonly [table: string, column: string, type: string, from: readonly string[]])[] = [
  ['accounts', 'headline', 'title', ['headline']],
  ['accounts', 'words', 'integer', ['text', 'words']],
  ['quotations', 'passage_start', 'integer', ['anchor', 'start']],
  ['figures', 'passage_start', 'integer', ['anchor', 'start']],
  ['variants', 'title', 'title', ['title']],
  ['discrepancies', 'title', 'title', ['title']],
  ['lineages', 'title', 'title', ['title']],
];

/** Table → column of a day, at which end of the date it is, and the path of the date in the record. */
const days: readonly (readonly [
  table: string,
  column: string,
  end: 'first' | 'last',
  from: readonly string[],
])[] = [
  ['accounts', 'published_first', 'first', ['published', 'date']],
  ['accounts', 'published_last', 'last', ['published', 'date']],
  ['figures', 'as_of_day', 'first', ['asOf']],
  ['mentions', 'first_day', 'first', ['date']],
];

const details = ['figures', 'mentions'] as const;

// What has no day comes last in either direction.
const dayOrders = [
  ['accounts', 'published_first'],
  ['figures', 'as_of_day'],
  ['mentions', 'first_day'],
] as const;

const orders = [
  ['accounts', 'headline'],
  ['accounts', 'words'],
  ['statements', 'speaker_name'],
  ['variants', 'title'],
  ['discrepancies', 'title'],
  ['lineages', 'title'],
] as const;

const indexes = [
  ...dayOrders.flatMap(([table, column]) => [
    `create index "all_${table}_by_${column}" on "${table}" (coalesce(${column}, 2147483647), talks_id, ordinal)`,
    `create index "all_${table}_by_${column}_desc" on "${table}" (coalesce(${column}, -2147483647) desc, talks_id, ordinal)`,
  ]),
  ...orders.flatMap(([table, column]) => [
    `create index "all_${table}_by_${column}" on "${table}" (${column}, talks_id, ordinal)`,
    `create index "all_${table}_by_${column}_desc" on "${table}" (${column} desc, talks_id, ordinal)`,
  ]),
  ...['quotations', 'figures'].map(
    (table) =>
      `create index ${table}_by_passage on "${table}" (talks_id, account_id, passage_start, ordinal)`,
  ),
];

/** So many dates are looked up while a table is read once. */
const datesPerStatement = 500;

const numberOf = (type: string, value: string): string =>
  type === 'integer' ? `cast(${value} as integer)` : `substr(${value}, 1, 500)`;

/**
 * Orders that clients expect of lists, and whether a person has confirmed details. Columns and counts are filled from
 * the records that the store has; the words of mentions come to search with the next import, which writes all rows anew.
 */
export function orderLists(engine: Engine): Migration {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"';
  const types: Readonly<Record<string, string>> = {
    title: `${text} not null default ''`,
    integer: 'integer not null default 0',
  };
  const inRecord = (path: readonly string[]): string =>
    engine === 'sqlite' ? `record ->> '$.${path.join('.')}'` : `record::jsonb #>> '{${path.join(',')}}'`;
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const run = (statement: string): Promise<unknown> => sql.raw(statement).execute(db);
      for (const [table, column, type, from] of added) {
        await run(`alter table "${table}" add column ${column} ${types[type]}`);
        await run(`update "${table}" set ${column} = ${numberOf(type, inRecord(from))}`);
      }
      for (const [table, column, end, from] of days) {
        await run(`alter table "${table}" add column ${column} integer`);
        await fillDays(db, { table, column, end, date: sql.raw(inRecord(from)) });
      }
      await run(`alter table statements add column speaker_name ${types['title']}`);
      await run(
        `update statements set speaker_name = (select name from actors where actors.talks_id = statements.talks_id and actors.id = statements.speaker_id) where speaker_id is not null`,
      );
      for (const table of details) {
        await run(`alter table ${table} add column review ${text} not null default 'confirmed'`);
        const own = inRecord(['review', 'state']);
        const ofReport = `(select review from attestations where attestations.talks_id = ${table}.talks_id and attestations.id = ${table}.attestation_id)`;
        await run(`update ${table} set review = coalesce(${own}, ${ofReport}, 'confirmed')`);
      }
      for (const statement of indexes) await run(statement);
      await countReviews(db);
    },
  };
}

async function fillDays(
  db: Kysely<unknown>,
  {
    table,
    column,
    end,
    date,
  }: { table: string; column: string; end: 'first' | 'last'; date: RawBuilder<unknown> },
): Promise<void> {
  const { rows } = await sql<{ date: EdtfDate }>`
    select distinct ${date} as date from ${sql.table(table)} where ${date} is not null`.execute(db);
  for (let start = 0; start < rows.length; start += datesPerStatement) {
    const some = rows.slice(start, start + datesPerStatement);
    const cases = some.map((row) => sql`when ${row.date} then ${sql.raw(String(daysOfDate(row.date)[end]))}`);
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = cast(case ${date} ${sql.join(cases, sql` `)} end as integer)
      where ${date} in (${sql.join(some.map((row) => row.date))})`.execute(db);
  }
}

/** What each dossier adds to the counts of details by state of review. */
const reviewCounts = details
  .map(
    (table) =>
      `select talks_id, '${table}' as list, 'REVIEW' as "by", review as value, count(*) as count from ${table} group by talks_id, review`,
  )
  .join(' union all ');

async function countReviews(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    talks_id: string;
    list: string;
    by: string;
    value: string;
    count: number | string;
    counts: string;
  }>`
    select counted.*, talks.counts from (${sql.raw(reviewCounts)}) as counted
    join talks on talks.talks_id = counted.talks_id`.execute(db);
  for (const [talks, counted] of Map.groupBy(rows, (row) => row.talks_id)) {
    const kept = JSON.parse(counted[0]?.counts ?? '[]') as unknown[];
    const more = counted.map(({ list, by, value, count }) => [list, by, value, Number(count)]);
    await sql`update talks set counts = ${JSON.stringify([...kept, ...more])} where talks_id = ${talks}`.execute(
      db,
    );
  }
  await sql
    .raw(
      `insert into group_counts select list, "by", value, sum(count) from (${reviewCounts}) as counted group by list, "by", value`,
    )
    .execute(db);
}
