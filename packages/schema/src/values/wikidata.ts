import * as z from 'zod';

/** A Wikidata item: `Q212`. */
export const WikidataId = z
  .string()
  .regex(/^Q[1-9][0-9]*$/, 'is no Wikidata item; write for example "Q212"')
  .meta({ id: 'WikidataId', description: 'Wikidata item id.' });
export type WikidataId = z.infer<typeof WikidataId>;
