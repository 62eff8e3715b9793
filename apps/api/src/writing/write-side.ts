import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import {
  changeWithTrail,
  dossierFile,
  readDossier,
  readDossierTexts,
  replaceWithTrail,
  type DecidedOutcome,
  type ParsedFiles,
  type TrailEntry,
} from '@parley/dossier';
import type { Decision, DecisionAction, Dossier, TalksId } from '@parley/schema';
import type { ImportOutcome } from '../import/import-dossier.ts';
import { projectDossier } from '../import/projection.ts';
import { forgetPlace, lockDossier, replaceDossier } from '../import/write-dossier.ts';
import { Failure, mostKnown, TalksNotFound } from '../queries/failures.ts';
import type { Store, Writing } from '../store/store.ts';
import { DossierNotWritable, refuseProblems, VersionConflict } from './failures.ts';
import { plannerOf, type AskedDecision } from './asked-decision.ts';
import { textsOf, type GivenDossier } from './given-dossier.ts';
import { beginDeciding } from './plan-decision.ts';
import { refuseWriter } from './refuse-writer.ts';
import type { Writer } from './tokens.ts';

/** A decision that was written: into the dossier's files first, then into the store. */
export interface Written {
  readonly talks: TalksId;
  /** The digest of the dossier as it is now. */
  readonly version: string;
  /** Null where all was so already: nothing was written then. */
  readonly decision: Decision | null;
}

/** Who decides, and on which version of which dossier. */
export interface Order {
  readonly writer: Pick<Writer, 'name' | 'rights' | 'talks'>;
  readonly talks: TalksId;
  readonly version: string;
  readonly note?: string | undefined;
}

/** Who imports a dossier in place of which version; null where there is none yet. */
export interface ImportOrder extends Omit<Order, 'talks' | 'version'> {
  readonly version: string | null;
}

/** Where decisions are taken. */
export interface Decider {
  /** Takes a decision on a dossier, unless it is another one than was decided on. */
  decide(order: Order, asked: AskedDecision): Promise<Written | Failure>;
  /** Puts a dossier in place of one whose digest is the version; with null, where there was none. */
  import(order: ImportOrder, given: GivenDossier): Promise<Written | Failure>;
}

/** Of how many dossiers the parsed files are kept, some megabytes each. */
const mostParsed = 4;

/**
 * Writes decisions into dossiers, and what has become of them into the store. The files are the truth: they are written
 * first, whole or not at all, while the dossier is locked in the store; a kill after that leaves a store that is behind
 * until the next start, or the next decision, brings it up to date.
 */
export class WriteSide implements Decider {
  readonly #store: Store;
  readonly #root: string;
  readonly #folders: Map<TalksId, string>;
  readonly #now: () => Date;
  readonly #parsed = new Map<string, ParsedFiles>();

  /** @param root the folder of dossiers; @param folders those in it that are known, see {@link foldersOf}. */
  constructor(
    store: Store,
    root: string,
    folders: Iterable<readonly [TalksId, string]>,
    now = () => new Date(),
  ) {
    this.#store = store;
    this.#root = resolve(root);
    this.#folders = new Map(folders);
    this.#now = now;
  }

  async decide(order: Order, asked: AskedDecision): Promise<Written | Failure> {
    const { talks, version } = order;
    const refused = refuseWriter(order.writer, 'review', talks);
    if (refused) return refused;
    return this.#locked(talks, async (writing, stored) => {
      if (!stored) return missing(writing, talks);
      const folder = this.#folderOf(talks, stored.folder);
      if (folder === undefined || !holdsDossier(folder)) return new DossierNotWritable(talks);
      const parsed = this.#parsedOf(folder);
      const read = await readDossier(folder, { parsed });
      if (!read.ok) return refuseProblems(read.problems, folder);
      // Somebody has put other talks into the folder.
      if (read.dossier.talks.id !== talks) return new DossierNotWritable(talks);
      if (read.digest !== version) {
        await this.#bring(writing, { ...read, folder }, stored.digest);
        return new VersionConflict(version, read.digest);
      }
      const entry = this.#entry({ ...order, action: asked.action });
      const { by, at: instant, note } = entry;
      const reviewer = { by, on: instant.slice(0, 'YYYY-MM-DD'.length), ...(note !== undefined && { note }) };
      const planned = plannerOf(asked)(beginDeciding(read.dossier, reviewer));
      if (planned instanceof Failure) return planned;
      const decided = { ...entry, records: [...planned.records] };
      const outcome = await changeWithTrail(folder, planned.changes, { version, entry: decided, parsed });
      return this.#finish(writing, { talks, folder, version, known: stored.digest }, outcome);
    });
  }

  async import(order: ImportOrder, given: GivenDossier): Promise<Written | Failure> {
    const { version, writer } = order;
    const unfit = refuseWriter(writer, 'import');
    if (unfit) return unfit;
    const texts = textsOf(given);
    if (texts instanceof Failure) return texts;
    const read = readDossierTexts(texts);
    if (!read.ok) return refuseProblems(read.problems, '');
    const talks = read.dossier.talks.id;
    const refused = refuseWriter(writer, 'import', talks);
    if (refused) return refused;
    return this.#locked(talks, async (writing, stored) => {
      const folder = stored ? this.#folderOf(talks, stored.folder) : this.#newFolder(talks);
      // Where the files of stored talks have gone, whoever moved them has the trail of them too.
      if (folder === undefined || (stored && !holdsDossier(folder))) return new DossierNotWritable(talks);
      const entry = this.#entry({ ...order, action: 'import' });
      const outcome = await replaceWithTrail(folder, texts, { version, entry });
      return this.#finish(writing, { talks, folder, version, known: stored?.digest }, outcome);
    });
  }

  /** The transaction of one decision; what it finds to be refused is no reason to roll back what it brought up to date. */
  async #locked(
    talks: TalksId,
    work: (
      writing: Writing,
      stored: { readonly digest: string; readonly folder: string } | undefined,
    ) => Promise<Written | Failure>,
  ): Promise<Written | Failure> {
    return this.#store.write(async (writing) => {
      const stored = await lockDossier(writing, talks);
      const result = await work(writing, stored);
      if (!stored && result instanceof Failure) await forgetPlace(writing, talks);
      return result;
    });
  }

  async #finish(
    writing: Writing,
    {
      talks,
      folder,
      version,
      known,
    }: { talks: TalksId; folder: string; version: string | null; known: string | undefined },
    outcome: DecidedOutcome,
  ): Promise<Written | Failure> {
    if (!outcome.ok) {
      if ('problems' in outcome) return refuseProblems(outcome.problems, folder);
      return new VersionConflict(version, outcome.current === '' ? null : outcome.current);
    }
    const { dossier, digest, decision } = outcome;
    await this.#bring(writing, { dossier, digest, folder }, known);
    this.#folders.set(talks, folder);
    return { talks, version: digest, decision };
  }

  /** Brings the store to the state of the files. */
  async #bring(
    writing: Writing,
    read: { readonly dossier: Dossier; readonly digest: string; readonly folder: string },
    known?: string,
  ): Promise<void> {
    if (read.digest !== known) await replaceDossier(writing, read, projectDossier(read.dossier));
  }

  /** Where the files of talks lie, as this server sees it; undefined where that is not in its folder of dossiers. */
  #folderOf(talks: TalksId, stored: string): string | undefined {
    const folder = this.#folders.get(talks) ?? resolve(stored);
    return folder === this.#root || folder.startsWith(this.#root + sep) ? folder : undefined;
  }

  /** The files of a dossier as they were parsed for its last decision: the next one changes one or two of them. */
  #parsedOf(folder: string): ParsedFiles {
    const parsed: ParsedFiles = this.#parsed.get(folder) ?? new Map();
    this.#parsed.delete(folder);
    this.#parsed.set(folder, parsed);
    const [oldest] = this.#parsed.keys();
    if (this.#parsed.size > mostParsed && oldest !== undefined) this.#parsed.delete(oldest);
    return parsed;
  }

  /** Undefined where what the server was given is one dossier and no folder of dossiers. */
  #newFolder(talks: TalksId): string | undefined {
    if (holdsDossier(this.#root)) return undefined;
    return join(this.#root, talks.slice('talks:'.length));
  }

  #entry({
    writer,
    action,
    note,
  }: Pick<Order, 'writer' | 'note'> & { readonly action: DecisionAction }): TrailEntry {
    const at = `${this.#now().toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
    return { at, by: writer.name, action, records: [], ...(note !== undefined && { note }) };
  }
}

function holdsDossier(folder: string): boolean {
  return existsSync(join(folder, dossierFile));
}

/** Where the dossiers lie of which an import has told what became of them. */
export function foldersOf(outcomes: readonly ImportOutcome[]): [TalksId, string][] {
  return outcomes.flatMap((outcome): [TalksId, string][] =>
    'digest' in outcome ? [[outcome.talks, resolve(outcome.folder)]] : [],
  );
}

async function missing({ db }: Writing, talks: TalksId): Promise<TalksNotFound> {
  const rows = await db.selectFrom('talks').select('talks_id').orderBy('talks_id').limit(mostKnown).execute();
  return new TalksNotFound(
    talks,
    rows.map((row) => row.talks_id),
  );
}
