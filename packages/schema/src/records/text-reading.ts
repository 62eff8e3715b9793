import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { AttestationId, QuotationId } from '../ids.ts';
import { Text } from '../values/text.ts';

/** What a word does to what is said. */
export const ModalClass = z
  .enum([
    'negation',
    'hedge',
    'attempt',
    'volition',
    'commitment',
    'ability',
    'necessity',
    'degree',
    'absolute',
    'condition',
  ])
  .meta({ id: 'ModalClass' });
export type ModalClass = z.infer<typeof ModalClass>;

/** A word or short phrase in the content of a report that tells how firmly it is said. */
export const ModalCue = z
  .strictObject({
    attestation: AttestationId,
    class: ModalClass,
    lemma: Text.describe('Under which its forms count together: "tried" is "try".'),
    printed: Text,
    anchor: Anchor,
  })
  .meta({ id: 'ModalCue' });
export interface ModalCue extends z.infer<typeof ModalCue> {}

/** Words that stand inside the marks of one account and outside those of another that reports the same statement. */
export const UnmarkedWords = z
  .strictObject({
    quotation: QuotationId.describe('The quotation inside which they stand.'),
    from: z.int().min(0).describe('Place of the first of them among the words of the quotation, from 0.'),
    words: z.int().min(1),
    attestation: AttestationId.describe('The report in which they stand without marks.'),
    anchor: Anchor.describe('Where they stand there.'),
  })
  .meta({ id: 'UnmarkedWords' });
export interface UnmarkedWords extends z.infer<typeof UnmarkedWords> {}
