import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** Orders by a number, whose greatest usually comes first; each is read from the other end off the same index. */
const byNumber = [
  'accounts_by_words',
  'statements_by_carried_by',
  'statements_by_independent',
  'quotations_by_words',
  'figures_by_value',
  'variants_by_readings',
  'discrepancies_by_seriousness',
  'lineages_by_members',
];

/** Orders whose least usually comes first. */
const others = [
  'talks_by_first_day',
  'talks_by_title',
  'topics_by_label',
  'actors_by_name',
  'sources_by_name',
  'accounts_by_headline',
  'accounts_by_siglum',
  'statements_by_speaker_name',
  'figures_by_counts_value',
  'variants_by_title',
  'discrepancies_by_title',
  'lineages_by_title',
];

/** Tables whose records PostgreSQL need not sample: nothing is looked up by them, and they are most of what is stored. */
const recordTables = [
  'talks',
  'topics',
  'actors',
  'sources',
  'shared_text',
  'accounts',
  'statements',
  'attestations',
  'quotations',
  'figures',
  'mentions',
  'variants',
  'discrepancies',
  'lineages',
  'decisions',
];

/** Less to write: an order and its reverse are read off one index, from one end and the other. */
export function shareIndexes(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const statements = [
        ...byNumber.map((name) => `drop index "all_${name}"`),
        ...others.map((name) => `drop index "all_${name}_desc"`),
        ...(engine === 'postgres'
          ? recordTables.map((table) => `alter table "${table}" alter column record set statistics 0`)
          : []),
      ];
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
