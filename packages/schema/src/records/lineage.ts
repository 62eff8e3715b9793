import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { AccountId, LineageId, SourceId } from '../ids.ts';
import { Text } from '../values/text.ts';
import { Review } from './review.ts';

/** What bears out a common copy. */
export const LineageEvidenceKind = z
  .enum(['credit', 'byline', 'dateline', 'sharedText', 'style', 'time'])
  .meta({ id: 'LineageEvidenceKind' });
export type LineageEvidenceKind = z.infer<typeof LineageEvidenceKind>;

/** One piece of evidence with the passages that show it. */
export const LineageEvidence = z
  .strictObject({
    kind: LineageEvidenceKind,
    note: Text,
    passages: z.array(z.strictObject({ account: AccountId, anchor: Anchor })).default([]),
  })
  .meta({ id: 'LineageEvidence' });
export interface LineageEvidence extends z.infer<typeof LineageEvidence> {}

/** An account that goes back to the copy: whole, or in the passages given. */
export const LineageMember = z
  .strictObject({
    account: AccountId,
    passages: z.array(Anchor).default([]),
  })
  .meta({ id: 'LineageMember' });
export interface LineageMember extends z.infer<typeof LineageMember> {}

/** How well a lineage is borne out: a credit states it, or running text and style make it more or less likely. */
export const LineageStrength = z.enum(['stated', 'strong', 'weak']).meta({ id: 'LineageStrength' });
export type LineageStrength = z.infer<typeof LineageStrength>;

/** Accounts, or passages of them, that go back to the same copy. Maps to prov:wasDerivedFrom. */
export const Lineage = z
  .strictObject({
    id: LineageId,
    title: Text,
    copy: SourceId.optional(),
    inferred: z.boolean(),
    strength: LineageStrength,
    members: z.array(LineageMember).min(1),
    evidence: z.array(LineageEvidence).min(1),
    review: Review,
  })
  .meta({ id: 'Lineage' });
export interface Lineage extends z.infer<typeof Lineage> {}
