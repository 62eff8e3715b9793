import type { Span } from '../document/document.ts';

/** A dateline at the head of a paragraph: place, perhaps country, agency in brackets, and the dash after them. */
export interface FoundDateline {
  /** With the dash. */
  readonly block: Span;
  /** Place and brackets. */
  readonly printed: Span;
  readonly place: string;
  readonly region?: string;
  readonly agency?: { readonly name: string; readonly span: Span };
}

const pattern =
  /^((\p{Lu}[\p{L}.'’-]+(?:[ ]\p{Lu}[\p{L}.'’-]+){0,3})(?:,\s+(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?))?(?:,\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2})?(?:\s*\((\p{Lu}[^()]{1,40})\))?)\s*(?:—|–|--|-|:)\s+(?=\S)/u;

/** What news agencies call themselves in brackets. */
const wire = /^(?:\p{Lu}{2,6}|Reuters|Bernama|Anadolu|Xinhua|Interfax|.*\b(?:Press|Agency|News))$/u;

/**
 * Finds the dateline of a paragraph. Either the place is in capitals, or an agency stands in brackets, or a long dash
 * parts it from a sentence; "Kyiv - and Moscow" is none.
 */
export function findDateline(text: string, line: Span): FoundDateline | undefined {
  const match = pattern.exec(text.slice(line.start, line.end));
  const [whole, printed, place, region, agency] = match ?? [];
  if (!whole || !printed || !place) return undefined;
  const capitals = place === place.toUpperCase() && place.length > 2;
  const dashed = /[—–]\s*$|--\s*$/.test(whole);
  const after = text.slice(line.start + whole.length, line.end);
  if (!capitals && !agency && !(dashed && region)) return undefined;
  // "AMBASSADOR OSEI (African Union):" is a speaker in a transcript.
  if (whole.trimEnd().endsWith(':') && !wire.test(agency ?? '')) return undefined;
  if (!/^["“‘«„]?[\p{Lu}\d]/u.test(after)) return undefined;
  const end = line.start + printed.length;
  const found: FoundDateline = {
    block: { start: line.start, end: line.start + whole.trimEnd().length },
    printed: { start: line.start, end },
    place: titleCase(place),
  };
  const agencyStart = agency === undefined ? -1 : line.start + printed.lastIndexOf(agency);
  return {
    ...found,
    ...(region !== undefined && { region }),
    ...(agency !== undefined && {
      agency: { name: agency, span: { start: agencyStart, end: agencyStart + agency.length } },
    }),
  };
}

function titleCase(place: string): string {
  return place !== place.toUpperCase()
    ? place
    : place.toLowerCase().replaceAll(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase());
}
