import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { QuotationId } from '../ids.ts';
import { LanguageTag } from '../values/language.ts';

/** Why the marks stand there: somebody's speech, or words from which the account keeps its distance. */
export const QuotationUse = z.enum(['speech', 'distance']).meta({ id: 'QuotationUse' });
export type QuotationUse = z.infer<typeof QuotationUse>;

const mark = z.string().max(2);

/** Words that an account prints inside quotation marks. Maps to schema:Quotation. */
export const Quotation = z
  .strictObject({
    id: QuotationId,
    words: z.string().min(1),
    marks: z.strictObject({ open: mark, close: mark }),
    use: QuotationUse.default('speech'),
    language: LanguageTag.optional(),
    anchor: Anchor,
  })
  .meta({ id: 'Quotation' });
export interface Quotation extends z.infer<typeof Quotation> {}
