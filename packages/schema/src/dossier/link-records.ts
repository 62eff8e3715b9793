import type { RecordId } from '../ids.ts';
import type { Dossier } from './dossier.ts';
import { indexRecords, walkRecords } from './record-index.ts';
import type { RecordOf } from './record-of.ts';
import { walkReferences } from './walk-references.ts';

/** One record naming another: `field` is the field that does, e.g. `speaker`, `readings.0.evidence`. */
export interface Reference {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly field: string;
}

/** A dossier that can be walked by reference. */
export interface LinkedRecords {
  /** The record of an id, typed by the kind that the id carries; undefined where the dossier has none. O(1). */
  readonly get: <Id extends RecordId>(id: Id) => RecordOf<Id> | undefined;
  /** What a record names, in the order of its fields. */
  readonly referencesFrom: (id: RecordId) => readonly Reference[];
  /** Where a record is named, in the order of the dossier. */
  readonly referencesTo: (id: RecordId) => readonly Reference[];
}

/**
 * Indexes a dossier once, in time linear in its size, to walk it by reference in both directions. References inside
 * `sharedText`, which is no record, are left out; a quotation belongs to its attestation, which names it as
 * `quotations`. The dossier must not be changed meanwhile.
 */
export function linkRecords(dossier: Dossier): LinkedRecords {
  const index = indexRecords(dossier);
  const owners = new Map([...index.values()].map(({ id, path }) => [path.join('.'), id]));
  const from = new Map<RecordId, Reference[]>();
  const to = new Map<RecordId, Reference[]>();
  const add = (reference: Reference): void => {
    append(from, reference.from, reference);
    append(to, reference.to, reference);
  };
  for (const { to: named, path } of walkReferences(dossier)) {
    const depth = path[0] === 'talks' ? 1 : 2;
    const owner = owners.get(path.slice(0, depth).join('.'));
    if (owner === undefined) continue;
    const steps = path.slice(depth);
    const field = typeof steps.at(-1) === 'number' ? steps.slice(0, -1) : steps;
    add({ from: owner, to: named, field: field.join('.') });
  }
  for (const { id, path } of walkRecords(dossier)) {
    const owner = path.length > 2 ? owners.get(path.slice(0, 2).join('.')) : undefined;
    if (owner !== undefined) add({ from: owner, to: id, field: 'quotations' });
  }
  return {
    get: <Id extends RecordId>(id: Id) => {
      const path = index.get(id)?.path;
      return path && (recordAt(dossier, path) as RecordOf<Id>);
    },
    referencesFrom: (id) => from.get(id) ?? [],
    referencesTo: (id) => to.get(id) ?? [],
  };
}

/** The record at a path that was walked. */
export function recordAt(dossier: Dossier, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], dossier);
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
