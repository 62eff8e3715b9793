import { hash } from 'node:crypto';
import type { TalksId } from '@parley/schema';
import { sql, type Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** The talks that a store has, with what each dossier was when it was imported. */
export type TalksVersions = ReadonlyMap<TalksId, string>;

/** What a store has at one moment. */
export interface StoreVersion {
  /** The same for the same dossiers, in another process and on another engine too. */
  readonly digest: string;
  readonly talks: TalksVersions;
}

/**
 * Looks whether a store has changed. A cheap mark is asked first, one value whatever the store holds, and only where
 * that has changed the digests of all dossiers. On SQLite it is the file's change counter; on PostgreSQL the snapshot,
 * which says which transactions a statement sees and stays the same while nobody writes.
 */
export class VersionReader {
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;
  readonly #inMemory: boolean;
  #mark: unknown;
  #version: StoreVersion | undefined;

  constructor(db: Kysely<Tables>, engine: Engine, inMemory = false) {
    this.#db = db;
    this.#engine = engine;
    this.#inMemory = inMemory;
  }

  /** The version as of now: what was committed before the call is in it. */
  async read(): Promise<StoreVersion> {
    const mark = await this.#readMark();
    if (this.#version && mark === this.#mark) return this.#version;
    // Read again with the dossiers, so that both are of one moment: a later change has another mark.
    const rows = await this.#db
      .selectFrom('dossiers')
      .select(['talks_id', 'digest', 'projection_version', sql`${this.#snapshot()}`.as('mark')])
      .orderBy('talks_id')
      .execute();
    const talks = new Map(rows.map((row) => [row.talks_id, `${row.digest}.${row.projection_version}`]));
    const digest = hash('sha256', JSON.stringify([...talks]), 'base64url').slice(0, 22);
    this.#version = { digest, talks };
    // SQLite's mark was read before the rows, so that at worst they are read once more.
    this.#mark = this.#engine === 'sqlite' ? mark : (rows[0]?.mark ?? {});
    return this.#version;
  }

  async #readMark(): Promise<unknown> {
    if (this.#engine === 'sqlite') {
      // A store in memory has one connection, whose own changes its counter does not tell.
      const query = this.#inMemory
        ? sql<{ mark: number }>`select total_changes() as mark`
        : sql<{ mark: number }>`select data_version as mark from pragma_data_version`;
      return (await query.execute(this.#db)).rows[0]?.mark;
    }
    const { rows } = await sql<{ mark: string }>`select ${this.#snapshot()} as mark`.execute(this.#db);
    return rows[0]?.mark;
  }

  #snapshot() {
    return this.#engine === 'sqlite' ? sql`0` : sql`pg_current_snapshot()::text`;
  }
}
