import type { RecordId } from '../ids.ts';
import type { Dossier } from './dossier.ts';
import { recordAt } from './link-records.ts';
import { walkRecords } from './record-index.ts';
import type { RecordByKind } from './record-of.ts';

/** Any record that has an id. */
export type DossierRecord = RecordByKind[keyof RecordByKind];

/** A field whose value differs; `before` or `after` is undefined where the field was not there. */
export interface CorrectedField {
  /** Path inside the record: `['passage', 'start']`. */
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one record between two versions of a dossier. */
export type DossierChange =
  | { readonly change: 'added'; readonly id: RecordId; readonly after: DossierRecord }
  | { readonly change: 'withdrawn'; readonly id: RecordId; readonly before: DossierRecord }
  | {
      readonly change: 'corrected';
      readonly id: RecordId;
      readonly before: DossierRecord;
      readonly after: DossierRecord;
      readonly fields: readonly CorrectedField[];
    };

/** The difference of two versions of a dossier. */
export interface DossierDiff {
  /** What was added, withdrawn and corrected, in this order and each in the order of its dossier. */
  readonly changes: readonly DossierChange[];
  /** Whether the measured shared text, which is no record, differs. */
  readonly sharedText: boolean;
}

/**
 * Compares two versions of a dossier, record by record and by id; the order of records is not part of it. A
 * quotation is a record of its own, so an attestation that gains one counts as corrected only in other fields.
 */
export function diffDossiers(before: Dossier, after: Dossier): DossierDiff {
  const old = recordsById(before);
  const present = recordsById(after);
  const added: DossierChange[] = [];
  const withdrawn: DossierChange[] = [];
  const corrected: DossierChange[] = [];
  for (const [id, record] of old)
    if (!present.has(id)) withdrawn.push({ change: 'withdrawn', id, before: record });
  for (const [id, record] of present) {
    const earlier = old.get(id);
    if (!earlier) {
      added.push({ change: 'added', id, after: record });
      continue;
    }
    const fields = [...differences(ownFields(earlier), ownFields(record), [])];
    if (fields.length > 0)
      corrected.push({ change: 'corrected', id, before: earlier, after: record, fields });
  }
  const sharedText = !differences(before.sharedText, after.sharedText, []).next().done;
  return { changes: [...added, ...withdrawn, ...corrected], sharedText };
}

function recordsById(dossier: Dossier): Map<RecordId, DossierRecord> {
  const records = new Map<RecordId, DossierRecord>();
  for (const { id, path } of walkRecords(dossier)) {
    if (!records.has(id)) records.set(id, recordAt(dossier, path) as DossierRecord);
  }
  return records;
}

/** A record without the records inside it. */
function ownFields(record: DossierRecord): unknown {
  if (!('quotations' in record)) return record;
  const { quotations: _inside, ...own } = record;
  return own;
}

function* differences(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[],
): Generator<CorrectedField> {
  if (Object.is(before, after)) return;
  // Lists of different lengths differ as a whole: their items have no ids to pair them by.
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of before.entries()) yield* differences(item, after[index], [...path, index]);
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* differences(before[key], after[key], [...path, key]);
    }
  } else {
    yield { path, before, after };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
