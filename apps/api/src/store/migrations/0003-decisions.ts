import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** The audit trail of dossiers. No dossier that a store knows from before has one, so nothing is imported anew. */
export function addDecisions(engine: Engine): Migration {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"';
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await sql
        .raw(
          `create table "decisions" (
  "talks_id" ${text} not null,
  "ordinal" integer not null,
  "at" ${text} not null,
  "by" ${text} not null,
  "action" ${text} not null,
  "record" ${text} not null,
  primary key ("talks_id", "ordinal"),
  foreign key ("talks_id") references "dossiers" ("talks_id")
)${engine === 'sqlite' ? ' strict' : ''}`,
        )
        .execute(db);
    },
  };
}
