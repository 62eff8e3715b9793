import type { Place } from '@parley/schema';
import type { Span } from '../document/document.ts';
import { countries, governmentSeats } from '../mentions/countries.ts';

/** A place that a passage names. */
export interface FoundPlace extends Span {
  readonly place: Place;
}

const settled =
  /\b(?:(?:city|town|port|village|region|province|island|capital)\s+(?:city\s+)?of\s+(?<named>\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)|(?:in|at|from|near|outside|to)\s+(?<placed>\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)(?:,\s+(?<country>\p{Lu}[\p{L}]+))?)/gu;

/** Finds places: what is called a city or port of that name, and names behind "in" that are a country's or its capital's. */
export function findPlaces(text: string, block: Span): FoundPlace[] {
  const { byForm } = countries();
  return Array.from(text.slice(block.start, block.end).matchAll(settled)).flatMap((match): FoundPlace[] => {
    const { named, placed, country } = match.groups ?? {};
    const name = named ?? placed ?? '';
    const known = byForm.get(name) ?? (country === undefined ? undefined : byForm.get(country));
    if (named === undefined && (!known || governmentSeats.has(name))) return [];
    const start = block.start + match.index + match[0].indexOf(name);
    return [{ start, end: start + name.length, place: { name, ...(known && { country: known.code }) } }];
  });
}
