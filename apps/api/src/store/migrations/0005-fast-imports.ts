import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** The first version of PostgreSQL whose foreign keys can say what refers to what without being enforced. */
const notEnforcedSince = 180_000;

/**
 * What an import need not do twice. It looks whether files have changed before it reads them: what the file system said
 * of them is noted with their dossier. And the rules of the schema have checked every reference of a dossier before its
 * rows are made; PostgreSQL took two thirds of the time of an import to look each up once more. (On SQLite that is a
 * setting of the connection.)
 */
export function speedImports(engine: Engine): Migration {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"';
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql.raw(`alter table "dossiers" add column "stamp" ${text} not null default ''`).execute(db);
      if (engine === 'postgres') await relaxReferences(db);
    },
  };
}

async function relaxReferences(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ version: number; owner: string; name: string }>`
    select current_setting('server_version_num')::int as version, conrelid::regclass::text as owner, conname as name
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace order by conname
  `.execute(db);
  for (const { version, owner, name } of rows) {
    const change = version < notEnforcedSince ? sql`drop constraint` : sql`alter constraint`;
    const how = version < notEnforcedSince ? sql`` : sql`not enforced`;
    await sql`alter table ${sql.raw(owner)} ${change} ${sql.id(name)} ${how}`.execute(db);
  }
}
