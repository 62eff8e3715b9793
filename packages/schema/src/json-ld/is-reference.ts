import { jsonLdContext } from './context.ts';

const referenceKeys: ReadonlySet<string> = new Set(
  Object.entries(jsonLdContext)
    .filter(([, term]) => typeof term === 'object' && '@type' in term)
    .map(([key]) => key),
);

/** Whether a field names records by their ids and does not hold them or say something in words. */
export function isReference(key: string, field: unknown): field is string | readonly string[] {
  if (key === 'id') return true;
  if (!referenceKeys.has(key)) return false;
  if (Array.isArray(field)) return field.every((item) => typeof item === 'string');
  // As a text, evidence is what a source or a date is known from.
  return typeof field === 'string' && key !== 'evidence';
}
