import { decisionsFile, decisionsFolder } from '../folder/layout.ts';

/** A file of the trail is parsed with every decision, so it is kept as small as parses in some 20 ms. */
export const mostDecisions = 250;

/** The file of a trail with a number, from 1. */
export function trailFile(number: number): string {
  return number === 1 ? decisionsFile : `${decisionsFolder}/${String(number).padStart(4, '0')}.yaml`;
}

/** Deals a whole trail out to its files, oldest first. */
export function placeDecisions<Item>(decisions: readonly Item[] = []): Map<string, readonly Item[]> {
  const files = new Map<string, readonly Item[]>();
  for (let start = 0; start < decisions.length; start += mostDecisions) {
    files.set(trailFile(files.size + 1), decisions.slice(start, start + mostDecisions));
  }
  return files;
}
