import * as z from 'zod';

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag in its canonical form: `en`, `uk`, `pt-BR`, `zh-Hant`. */
export const LanguageTag = z
  .string()
  .regex(
    /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
    'is no BCP 47 language tag; write for example "en" or "pt-BR"',
  )
  .refine(isCanonical, 'is no canonical BCP 47 language tag; write for example "en" or "pt-BR"')
  .meta({ id: 'LanguageTag', description: 'BCP 47 language tag in canonical form.' });
export type LanguageTag = z.infer<typeof LanguageTag>;
