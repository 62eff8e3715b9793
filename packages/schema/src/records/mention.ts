import * as z from 'zod';
import { Anchor } from '../anchors/anchor.ts';
import { AccountId, ActorId, AttestationId, MentionId } from '../ids.ts';
import { EdtfDate } from '../values/edtf.ts';
import { Text } from '../values/text.ts';
import { Review } from './review.ts';
import { ParticipantRole, Place } from './talks.ts';

/** How a printed name stands to the names that the dossier records of the actor. */
export const NameStatus = z.enum(['standard', 'variant', 'misspelling']).meta({ id: 'NameStatus' });
export type NameStatus = z.infer<typeof NameStatus>;

const mention = {
  id: MentionId,
  account: AccountId,
  attestation: AttestationId.optional().describe(
    'The report in which it stands; absent outside of all reports.',
  ),
  printed: Text,
  anchor: Anchor,
  review: Review.optional(),
};
const about = Text.describe('What it is about, in our own words; the same words in every account.');

/**
 * A comparable detail of an account, in a report or in the narrator's voice: a time, a place, a participant, the
 * spelling of a name, or the label that the account gives an event.
 */
export const Mention = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...mention,
      kind: z.literal('time'),
      about,
      date: EdtfDate.describe('What it resolves to.'),
    }),
    z.strictObject({ ...mention, kind: z.literal('place'), about, place: Place }),
    z.strictObject({
      ...mention,
      kind: z.literal('participant'),
      actor: ActorId,
      role: ParticipantRole.optional(),
    }),
    z.strictObject({ ...mention, kind: z.literal('name'), actor: ActorId, status: NameStatus }),
    z.strictObject({ ...mention, kind: z.literal('label'), about }),
  ])
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;

/** The kinds of mention. */
export const MentionKind = z
  .enum(['time', 'place', 'participant', 'name', 'label'])
  .meta({ id: 'MentionKind' });
export type MentionKind = z.infer<typeof MentionKind>;
