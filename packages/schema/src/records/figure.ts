import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { AccountId, AttestationId, FigureId } from '../ids.ts';
import { EdtfDate } from '../values/edtf.ts';
import { Text } from '../values/text.ts';

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
    attestation: AttestationId.optional().describe(
      'The report in which it stands; absent outside of all reports.',
    ),
    printed: Text,
    value: z.number(),
    upper: z.number().optional().describe('Only with the bound "between".'),
    bound: Bound,
    unit: Text.describe('What one of it is, in the singular: person, hour, percent.'),
    counts: Text.describe(
      'What is counted, in our own words; the same words in every account that counts it.',
    ),
    asOf: EdtfDate.optional(),
    anchor: Anchor,
  })
  .meta({ id: 'Figure' });
export interface Figure extends z.infer<typeof Figure> {}
