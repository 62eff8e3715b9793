import { pdfList, pdfReference, pdfString } from './pdf-syntax.ts';
import type { ObjectWriter } from './pdfkit-hooks.ts';

/** Names in one leaf, so that a reader need not read all of a tree. */
const namesPerLeaf = 256;

/**
 * Writes a tree that finds values, in PDF's own syntax, by ASCII names; gives the number of its root. Sorted by bytes,
 * as readers search it.
 */
export function writeNameTree(
  objects: ObjectWriter,
  entries: readonly (readonly [string, string])[],
): number {
  if (entries.length === 0) return objects.add('<< /Names [] >>');
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : one === other ? 0 : 1));
  const leaves: number[] = [];
  for (let first = 0; first < sorted.length; first += namesPerLeaf) {
    const some = sorted.slice(first, first + namesPerLeaf);
    const limits = pdfList([some[0]?.[0] ?? '', some.at(-1)?.[0] ?? ''].map(pdfString));
    const names = pdfList(some.map(([name, value]) => `${pdfString(name)} ${value}`));
    leaves.push(objects.add(`<< /Limits ${limits} /Names ${names} >>`));
  }
  return objects.add(`<< /Kids ${pdfList(leaves.map(pdfReference))} >>`);
}
