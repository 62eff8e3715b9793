import * as z from 'zod';
import { AccountId, QuotationId, StatementId, VariantId } from '../ids.ts';
import { Text } from '../values/text.ts';
import { Review } from './review.ts';

/** One account's wording of the utterance: its quotations in the order in which they were spoken. */
export const Reading = z
  .strictObject({ account: AccountId, quotations: z.array(QuotationId).min(1) })
  .meta({ id: 'Reading' });
export interface Reading extends z.infer<typeof Reading> {}

/**
 * How accounts word the same quotation: the readings that an apparatus sets against a base. Maps to TEI app and
 * rdg@wit. How they differ is computed by collation.
 */
export const Variant = z
  .strictObject({
    id: VariantId,
    statements: z.array(StatementId).min(1),
    title: Text,
    readings: z.array(Reading).min(2),
    base: AccountId.optional(),
    review: Review,
  })
  .meta({ id: 'Variant' });
export interface Variant extends z.infer<typeof Variant> {}
