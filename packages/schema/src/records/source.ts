import * as z from 'zod';
import { SourceId } from '../ids.ts';
import { CountryCode } from '../values/country.ts';
import { Text } from '../values/text.ts';
import { WikidataId } from '../values/wikidata.ts';

/** What a source is; `unknown` where a text does not name its outlet. */
export const SourceType = z.enum(['outlet', 'agency', 'unknown']).meta({ id: 'SourceType' });
export type SourceType = z.infer<typeof SourceType>;

/** Who publishes or supplies accounts. Maps to schema:NewsMediaOrganization. */
export const Source = z
  .strictObject({
    id: SourceId,
    type: SourceType,
    name: Text.optional(),
    country: CountryCode.optional(),
    url: z.url().optional(),
    wikidata: WikidataId.optional(),
    evidence: Text,
  })
  .meta({ id: 'Source' });
export interface Source extends z.infer<typeof Source> {}
