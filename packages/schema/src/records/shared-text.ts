import * as z from 'zod';
import { Anchor, TextDigest } from '../anchors/anchor.ts';
import { AccountId } from '../ids.ts';
import { ModalCue, UnmarkedWords } from './text-reading.ts';

const count = z.int().min(0);

/** The same words in both accounts of a pair, as far as they reach. */
export const SharedRun = z
  .strictObject({
    words: z.int().min(1),
    quoted: z.boolean().describe('Inside quotation marks in both: a shared speaker, not a shared copy.'),
    first: Anchor,
    second: Anchor,
  })
  .meta({ id: 'SharedRun' });
export interface SharedRun extends z.infer<typeof SharedRun> {}

/** What two accounts share word for word. */
export const SharedTextPair = z
  .strictObject({
    first: AccountId,
    second: AccountId,
    firstShared: count.describe(
      'Five-word runs of the first, outside quotations and furniture, that the second has.',
    ),
    secondShared: count.describe('The same the other way round.'),
    runs: z.array(SharedRun).default([]).describe('Maximal runs, longest first.'),
  })
  .meta({ id: 'SharedTextPair' });
export interface SharedTextPair extends z.infer<typeof SharedTextPair> {}

/** The text that a measurement was made on; it is stale where the account's digest differs. */
export const MeasuredText = z
  .strictObject({ account: AccountId, digest: TextDigest, fiveWordRuns: count })
  .meta({ id: 'MeasuredText' });
export interface MeasuredText extends z.infer<typeof MeasuredText> {}

/**
 * Running text that accounts share, measured on the texts by `dossier collate` and kept as numbers and anchors,
 * since the texts themselves are not in the dossier.
 */
export const SharedText = z
  .strictObject({
    texts: z.array(MeasuredText),
    pairs: z.array(SharedTextPair),
    cues: z
      .array(ModalCue)
      .optional()
      .describe('What tells how firmly reports are said; absent where it was not read.'),
    unmarked: z
      .array(UnmarkedWords)
      .optional()
      .describe('Where marks begin and end otherwise than in another account; absent where it was not read.'),
  })
  .meta({ id: 'SharedText' });
export interface SharedText extends z.infer<typeof SharedText> {}
