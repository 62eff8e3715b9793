import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

// The next import writes all rows anew, so that no row keeps these defaults.
const columns = [
  ['statements', 'independent', 'integer', '0'],
  ['discrepancies', 'seriousness', 'integer', '0'],
  ['quotations', 'words', 'integer', '0'],
  ['mentions', 'passage_start', 'integer', '0'],
  ['variants', 'readings', 'integer', '0'],
  ['lineages', 'members', 'integer', '0'],
  ['search_texts', 'folded', 'text', "''"],
  ['search_texts', 'length', 'integer', '0'],
] as const;

/** The numbers that lists are ordered by, and the words that search ranks by. */
export function addWeights(engine: Engine): Migration {
  const types = { integer: 'integer', text: engine === 'sqlite' ? 'text' : 'text collate "C"' };
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const [table, name, type, value] of columns) {
        const added = `alter table "${table}" add column "${name}" ${types[type]} not null default ${value}`;
        await sql.raw(added).execute(db);
      }
    },
  };
}
