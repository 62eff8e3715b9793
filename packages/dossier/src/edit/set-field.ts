import type { RecordId, Review } from '@parley/schema';
import type { FilePath } from '../merge/find-node.ts';
import type { WriteOutcome } from '../write/write-dossier.ts';
import { changeRecords } from './change-records.ts';

/**
 * Gives a field of the record with an id another value; undefined removes it. All other bytes of the file stay.
 * Nothing is written where the dossier would have a problem then that it does not have now.
 */
export async function setField(
  folder: string,
  id: RecordId,
  field: FilePath,
  value: unknown,
): Promise<WriteOutcome> {
  return changeRecords(folder, [{ id, field, value }]);
}

/** Records what a person decided on a record, or what a rule suggests. */
export async function setReview(folder: string, id: RecordId, review: Review): Promise<WriteOutcome> {
  return setField(folder, id, ['review'], review);
}
