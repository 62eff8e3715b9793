import * as z from 'zod';

// The runtime's own CLDR data knows the assigned codes, so that no list has to be kept here.
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function isAssigned(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;
}

/** An ISO 3166-1 alpha-2 country code: `TR`, `UA`. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 code; write two capital letters, for example "TR"')
  .refine(isAssigned, 'is not an assigned ISO 3166-1 code')
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2 country code.' });
export type CountryCode = z.infer<typeof CountryCode>;
