import { Dossier, recordKinds, type RecordKind } from '@parley/schema';
import type { z } from 'zod';
import { isFields } from './is-fields.ts';
import { valueAt } from './schema-at.ts';

/** The part of a dossier whose records have their shape, so that the rules across records can be checked on it. */
export interface SoundRecords {
  readonly dossier: Dossier;
  /** Where each record of a section stood before others were left out: `origin.get('attestations')[3]`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The sections from which records were left out. */
  readonly thinned: ReadonlySet<string>;
  /** The ids of all records left out, those inside them too. */
  readonly leftOut: ReadonlySet<string>;
  /** The kinds of those whose id is not known, since it is missing or malformed. */
  readonly nameless: ReadonlySet<RecordKind>;
}

/**
 * Leaves out every record that has an issue, so that one slip of the pen does not hide the problems of all other
 * records. Unknown fields alone are removed and their record kept. Undefined where the talks themselves are unsound.
 */
export function keepSoundRecords(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): SoundRecords | undefined {
  if (!isFields(value)) return undefined;
  const copy = structuredClone(value);
  const unsound = new Map<string, Set<number>>();
  const leftOut = new Set<string>();
  const nameless = new Set<RecordKind>();
  for (const { code, path, ...issue } of issues) {
    const [section, index] = path;
    if (code === 'unrecognized_keys' && 'keys' in issue) {
      removeFields(valueAt(copy, path), issue.keys);
    } else if (typeof section !== 'string' || section === 'talks') {
      return undefined;
    } else if (typeof index === 'number') {
      unsound.set(section, (unsound.get(section) ?? new Set()).add(index));
      collectIds(valueAt(value, [section, index]), leftOut);
      const kind = namelessKind(path);
      if (kind !== undefined) nameless.add(kind);
    } else {
      collectIds(value[section], leftOut);
      Reflect.deleteProperty(copy, section);
    }
  }
  const places = new Map<string, number[]>();
  for (const [section, indices] of unsound) {
    const records = copy[section];
    if (!Array.isArray(records)) continue;
    const kept = [...records.keys()].filter((index) => !indices.has(index));
    places.set(section, kept);
    copy[section] = kept.map((index) => records[index] as unknown);
  }
  const result = Dossier.safeParse(copy);
  return result.success
    ? { dossier: result.data, places, thinned: new Set(unsound.keys()), leftOut, nameless }
    : undefined;
}

/** The kind of the record whose id, or which as a whole, an issue is about. */
function namelessKind(path: readonly PropertyKey[]): RecordKind | undefined {
  const list = path.length === 2 ? path[0] : path.at(-1) === 'id' ? path.at(-3) : undefined;
  if (typeof list !== 'string') return undefined;
  // "discrepancies" and "discrepancy" part at the last letter.
  return recordKinds.find((kind) => list.startsWith(kind.slice(0, -1)));
}

function removeFields(record: unknown, keys: readonly string[]): void {
  if (!isFields(record)) return;
  for (const key of keys) Reflect.deleteProperty(record, key);
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectIds(item, ids);
  else if (isFields(value)) {
    if (typeof value['id'] === 'string') ids.add(value['id']);
    for (const field of Object.values(value)) collectIds(field, ids);
  }
}
