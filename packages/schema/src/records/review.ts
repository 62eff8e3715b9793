import * as z from 'zod';
import { Text } from '../values/text.ts';
import { EdtfDate } from '../values/edtf.ts';

const decision = { by: Text.optional(), on: EdtfDate.optional(), note: Text.optional() };

/**
 * What has become of a record that a machine or a person proposed. `suggested` names the rule and its confidence
 * (0 to 1); `confirmed` and `rejected` are a person's decision.
 */
export const Review = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('suggested'), rule: Text, confidence: z.number().min(0).max(1) }),
    z.strictObject({ state: z.literal('confirmed'), ...decision }),
    z.strictObject({ state: z.literal('rejected'), ...decision }),
  ])
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

/** The states of a review. */
export const ReviewState = z.enum(['suggested', 'confirmed', 'rejected']).meta({ id: 'ReviewState' });
export type ReviewState = z.infer<typeof ReviewState>;
