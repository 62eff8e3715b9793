import * as z from 'zod';
import { ActorId } from '../ids.ts';
import { CountryCode } from '../values/country.ts';
import { LanguageTag } from '../values/language.ts';
import { Text } from '../values/text.ts';
import { WikidataId } from '../values/wikidata.ts';

/** What an actor is. */
export const ActorType = z.enum(['person', 'organization', 'unnamed']).meta({ id: 'ActorType' });
export type ActorType = z.infer<typeof ActorType>;

/** Kinds of organization; states speak through their governments and ministers. */
export const OrganizationType = z
  .enum([
    'state',
    'government',
    'ministry',
    'agency',
    'council',
    'alliance',
    'international',
    'outlet',
    'other',
  ])
  .meta({ id: 'OrganizationType' });
export type OrganizationType = z.infer<typeof OrganizationType>;

/** A name in another form: a spelling, a script, a short form or a metonym ("the Kremlin"). */
export const ActorName = z
  .strictObject({ form: Text, language: LanguageTag.optional() })
  .meta({ id: 'ActorName' });
export interface ActorName extends z.infer<typeof ActorName> {}

/** Who can speak or take part. Maps to schema:Person and schema:Organization, and to Popolo. */
export const Actor = z
  .strictObject({
    id: ActorId,
    type: ActorType,
    organization: OrganizationType.optional(),
    name: Text,
    names: z.array(ActorName).default([]),
    office: Text.optional(),
    represents: ActorId.optional(),
    country: CountryCode.optional(),
    wikidata: WikidataId.optional(),
  })
  .meta({ id: 'Actor' });
export interface Actor extends z.infer<typeof Actor> {}
