import type { Document } from '../document/document.ts';

/** Longer lines may be the sentence of an agency that two outlets print. */
const maxRepeatedLength = 120;

/** The short lines that at least two different articles have letter by letter: what a site prints on every page. */
export function findRepeated(documents: readonly Document[]): Set<string> {
  const owners = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { text, lines } of documents) {
    for (const { start, end } of lines) {
      if (end - start > maxRepeatedLength) continue;
      const line = text.slice(start, end);
      const owner = owners.get(line);
      if (owner === undefined) owners.set(line, text);
      else if (owner !== text) repeated.add(line);
    }
  }
  return repeated;
}
