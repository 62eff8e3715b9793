import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { TalksId } from '@parley/schema';
import { sql, type Kysely, type RawBuilder } from 'kysely';
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
 * that has changed the digests of all dossiers.
 */
export class VersionReader {
  readonly #db: Kysely<Tables>;
  readonly #readMark: () => unknown;
  readonly #markInRow: RawBuilder<unknown> | undefined;
  #mark: unknown;
  #version: StoreVersion | undefined;

  /**
   * @param readMark a value that is another one after every change, or a promise of it.
   * @param markInRow the same mark as a part of a statement, where that may see less than one that began before it.
   */
  constructor(db: Kysely<Tables>, readMark: () => unknown, markInRow?: RawBuilder<unknown>) {
    this.#db = db;
    this.#readMark = readMark;
    this.#markInRow = markInRow;
  }

  /** The version as of now: what was committed before the call is in it. */
  async read(): Promise<StoreVersion> {
    const mark = await this.#readMark();
    if (this.#version && mark === this.#mark) return this.#version;
    const rows = await this.#db
      .selectFrom('dossiers')
      .select(['talks_id', 'digest', 'projection_version', (this.#markInRow ?? sql`0`).as('mark')])
      .orderBy('talks_id')
      .execute();
    const talks = new Map(rows.map((row) => [row.talks_id, `${row.digest}.${row.projection_version}`]));
    const digest = hash('sha256', JSON.stringify([...talks]), 'base64url').slice(0, 22);
    this.#version = { digest, talks };
    // Of one moment with the rows, or read before them: at worst they are read once more.
    this.#mark = this.#markInRow ? (rows[0]?.mark ?? {}) : mark;
    return this.#version;
  }
}

/** Which transactions a statement of PostgreSQL sees: the same while nobody writes. */
const snapshot = sql`pg_current_snapshot()::text`;

/** Reads the version of a store on PostgreSQL. */
export function postgresVersions(db: Kysely<Tables>): VersionReader {
  const readMark = async (): Promise<unknown> =>
    (await sql<{ mark: string }>`select ${snapshot} as mark`.execute(db)).rows[0]?.mark;
  return new VersionReader(db, readMark, snapshot);
}

/**
 * Reads the version of a store on SQLite, whose file counts its changes by other connections than the one for reading.
 * A store in memory has one connection, which counts its own.
 */
export function sqliteVersions(db: Kysely<Tables>, reading: DatabaseSync, inMemory: boolean): VersionReader {
  const text = inMemory
    ? 'select total_changes() as mark'
    : 'select data_version as mark from pragma_data_version';
  const statement = reading.prepare(text);
  return new VersionReader(db, () => statement.get()?.['mark']);
}
