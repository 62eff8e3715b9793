import type { TalksId } from '@parley/schema';
import { CompiledQuery } from 'kysely';
import { usualSettings } from '../settings/read-settings.ts';
import type { Store } from '../store/store.ts';
import { wholeParts, withoutRepeats, type PartName, type StoredParts } from './dossier-parts.ts';
import { DossierView } from './dossier-view.ts';
import { loadDossiers } from './load-dossiers.ts';

const megabyte = 1_000_000;

interface Kept {
  readonly parts: StoredParts;
  readonly view: DossierView;
}

/**
 * Views that the process keeps from one operation to the next, each as long as the store has the dossier with the
 * same digest; where they are more than is to be kept, those not used for longest are dropped.
 */
export class ViewCache {
  readonly #kept = new Map<TalksId, Kept>();
  readonly #chosen = new Set<string>();
  readonly #mostKept: number;
  #weight = 0;

  /** @param mostKeptMb of their JSON, as characters; 0 has every operation read anew what it asks for. */
  constructor(mostKeptMb = usualSettings.keptMb) {
    this.#mostKept = mostKeptMb * megabyte;
  }

  /**
   * The present views of these talks, whole or with these parts at least: one SQL statement where all are kept, or none
   * of them, and two at most.
   */
  async read(
    store: Store,
    talks: readonly TalksId[],
    parts: ReadonlySet<PartName> = new Set(wholeParts),
  ): Promise<ReadonlyMap<TalksId, DossierView>> {
    const kept = talks.filter((id) => this.#has(id, parts));
    const digests = await readDigests(store, kept);
    const found = new Map<TalksId, Kept>();
    for (const id of kept) {
      const known = this.#kept.get(id);
      // Another operation may have read other parts of it meanwhile.
      const isPresent = known !== undefined && known.parts.digest === digests.get(id);
      if (isPresent && this.#has(id, parts)) found.set(id, known);
    }
    const missing = talks.filter((id) => !found.has(id));
    // What others have asked of them will be asked again.
    const wanted = new Set([...parts, ...missing.flatMap((id) => this.#kept.get(id)?.parts.names ?? [])]);
    for (const [id, loaded] of await loadDossiers(store, missing, wanted, this.#chosen)) {
      found.set(id, { parts: loaded, view: new DossierView(loaded) });
    }
    for (const id of talks) this.#keep(id, found.get(id));
    return new Map(found.entries().map(([id, { view }]) => [id, view]));
  }

  #has(talks: TalksId, parts: ReadonlySet<PartName>): boolean {
    const kept = this.#kept.get(talks)?.parts;
    if (kept === undefined) return false;
    // What stands in a part that is kept is not missing.
    return withoutRepeats(new Set([...parts, ...kept.names])).isSubsetOf(new Set(kept.names));
  }

  #keep(talks: TalksId, used: Kept | undefined): void {
    const before = this.#kept.get(talks);
    if (before) {
      this.#kept.delete(talks);
      this.#weight -= before.parts.weight;
    }
    if (used === undefined || used.parts.weight > this.#mostKept) return;
    this.#kept.set(talks, used);
    this.#weight += used.parts.weight;
    for (const [oldest, { parts }] of this.#kept) {
      if (this.#weight <= this.#mostKept) break;
      this.#kept.delete(oldest);
      this.#weight -= parts.weight;
    }
  }
}

async function readDigests(
  { engine, db }: Store,
  talks: readonly TalksId[],
): Promise<ReadonlyMap<TalksId, string>> {
  if (talks.length === 0) return new Map();
  const places = talks.map((_, index) => (engine === 'postgres' ? `$${index + 1}` : '?'));
  const query = `select talks_id, digest from dossiers where talks_id in (${places.join(', ')})`;
  const { rows } = await db.executeQuery<{ talks_id: TalksId; digest: string }>(
    CompiledQuery.raw(query, [...talks]),
  );
  return new Map(rows.map((row) => [row.talks_id, row.digest]));
}
