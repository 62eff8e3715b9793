import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { AccountId, ActorId, AttestationId, StatementId } from '../ids.ts';
import { Text } from '../values/text.ts';
import { Quotation } from './quotation.ts';
import { Review } from './review.ts';

/**
 * How an account reports: `direct` all inside marks, `mixed` a quoted fragment in a paraphrase, `indirect` a
 * paraphrase, `act` a speech act (declined, demanded), `narrated` in the account's own voice with nobody named.
 */
export const Mode = z.enum(['direct', 'mixed', 'indirect', 'act', 'narrated']).meta({ id: 'Mode' });
export type Mode = z.infer<typeof Mode>;

/** Where the speaker is said to have spoken. */
export const Setting = z
  .enum([
    'talks',
    'pressConference',
    'toReporters',
    'call',
    'address',
    'interview',
    'broadcast',
    'written',
    'socialMedia',
  ])
  .meta({ id: 'Setting' });
export type Setting = z.infer<typeof Setting>;

/** A few words as printed, with their place: who is said to speak, or the reporting verb. */
export const Printed = z.strictObject({ printed: Text, anchor: Anchor }).meta({ id: 'Printed' });
export interface Printed extends z.infer<typeof Printed> {}

/** One link of a chain of attribution: through whom the account has it ("according to …"). */
export const ChainLink = z
  .strictObject({ actor: ActorId, printed: Text, anchor: Anchor })
  .meta({ id: 'ChainLink' });
export interface ChainLink extends z.infer<typeof ChainLink> {}

/** One account's report of one or more statements. After PARC's source, cue and content; TEI said@direct. */
export const Attestation = z
  .strictObject({
    id: AttestationId,
    account: AccountId,
    statements: z.array(StatementId).min(1),
    mode: Mode,
    speaker: ActorId.optional(),
    source: Printed.optional(),
    cue: Printed.optional(),
    chain: z.array(ChainLink).default([]),
    setting: Setting.optional(),
    passage: Anchor,
    content: z.array(Anchor).min(1),
    quotations: z.array(Quotation).default([]),
    note: Text.optional(),
    review: Review,
  })
  .meta({ id: 'Attestation' });
export interface Attestation extends z.infer<typeof Attestation> {}
