import * as z from 'zod';

let regionNames: Intl.DisplayNames | undefined;

function isAssigned(code: string): boolean {
  // The runtime's own CLDR data knows the assigned codes, so that no list has to be kept here. Loaded when a first code
  // is checked: that takes 13 ms, and most processes check none.
  regionNames ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;
}

/** An ISO 3166-1 alpha-2 country code: `TR`, `UA`. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 code; write two capital letters, for example "TR"')
  .refine(isAssigned, 'is not an assigned ISO 3166-1 code')
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2 country code.' });
export type CountryCode = z.infer<typeof CountryCode>;
