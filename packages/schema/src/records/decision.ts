import * as z from 'zod';
import { recordKinds } from '../ids.ts';
import { EdtfDate } from '../values/edtf.ts';
import { Text } from '../values/text.ts';

/** What was done to a dossier through the write side of an API. */
export const DecisionAction = z
  .enum(['import', 'confirm', 'reject', 'merge', 'split', 'correct'])
  .meta({ id: 'DecisionAction' });
export type DecisionAction = z.infer<typeof DecisionAction>;

/** SHA-256, in hexadecimal, of a dossier's files without the trail of decisions itself. */
export const ContentDigest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'ContentDigest' });
export type ContentDigest = z.infer<typeof ContentDigest>;

/** Any record's id; the record may be gone since, so this is a name in a trail and no reference. */
const NamedRecord = z.string().regex(new RegExp(`^(?:${recordKinds.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`));

/**
 * One entry of a dossier's audit trail. `before` of an entry is `after` of the one before it, unless the files were
 * changed by hand in between: then the trail shows the gap. A digest cannot be of the trail that holds it, so both are
 * of all the other files.
 */
export const Decision = z
  .strictObject({
    at: EdtfDate,
    by: Text,
    action: DecisionAction,
    records: z.array(NamedRecord).default([]),
    note: Text.optional(),
    before: ContentDigest.optional(),
    after: ContentDigest,
  })
  .meta({ id: 'Decision' });
export interface Decision extends z.infer<typeof Decision> {}
