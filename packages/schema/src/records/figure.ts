import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { AccountId, AttestationId, FigureId } from '../ids.ts';
import { EdtfDate } from '../values/edtf.ts';
import { Text } from '../values/text.ts';
import { Review } from './review.ts';

/** How a figure's value bounds what it counts; `between` runs from `value` to `upper`. */
export const Bound = z
  .enum(['exact', 'about', 'atLeast', 'over', 'atMost', 'under', 'between'])
  .meta({ id: 'Bound' });
export type Bound = z.infer<typeof Bound>;

/** A quantity that an account gives. Maps to schema:QuantitativeValue. */
export const Figure = z
  .strictObject({
    id: FigureId,
    account: AccountId,
    attestation: AttestationId.optional(),
    printed: Text,
    value: z.number(),
    upper: z.number().optional(),
    bound: Bound,
    unit: Text,
    counts: Text,
    asOf: EdtfDate.optional(),
    anchor: Anchor,
    review: Review.optional(),
  })
  .meta({ id: 'Figure' });
export interface Figure extends z.infer<typeof Figure> {}
