import * as z from 'zod';
import { ActorId, TalksId, TopicId } from '../ids.ts';
import { CountryCode } from '../values/country.ts';
import { EdtfDate } from '../values/edtf.ts';
import { Text } from '../values/text.ts';
import { WikidataId } from '../values/wikidata.ts';

/** The part an actor takes in talks. */
export const ParticipantRole = z
  .enum(['principal', 'facilitator', 'host', 'observer'])
  .meta({ id: 'ParticipantRole' });
export type ParticipantRole = z.infer<typeof ParticipantRole>;

/** An actor with the part it takes. */
export const Participant = z
  .strictObject({ actor: ActorId, role: ParticipantRole })
  .meta({ id: 'Participant' });
export interface Participant extends z.infer<typeof Participant> {}

/** A named place. */
export const Place = z
  .strictObject({ name: Text, country: CountryCode.optional(), wikidata: WikidataId.optional() })
  .meta({ id: 'Place' });
export interface Place extends z.infer<typeof Place> {}

/** The round before these talks, where one is known. */
export const PreviousRound = z
  .strictObject({ title: Text, date: EdtfDate.optional(), place: Place.optional() })
  .meta({ id: 'PreviousRound' });
export interface PreviousRound extends z.infer<typeof PreviousRound> {}

/** One occasion of negotiation. Maps to schema:Event and to CAMEO 044 to 046. */
export const Talks = z
  .strictObject({
    id: TalksId,
    title: Text,
    date: EdtfDate,
    place: Place,
    setting: Text.optional(),
    participants: z.array(Participant).min(1),
    topics: z.array(TopicId).default([]),
    outcome: Text.optional(),
    previous: PreviousRound.optional(),
    wikidata: WikidataId.optional(),
  })
  .meta({ id: 'Talks' });
export interface Talks extends z.infer<typeof Talks> {}
