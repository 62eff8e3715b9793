import { splitLines } from '../document/document.ts';
import { parseQuotations } from '../quotations/parse-quotations.ts';
import type { FoundAttribution } from './attribution.ts';
import { findAttributions, type AttributionOptions } from './find-attributions.ts';

/** Finds the attributions of a text that is all article, the first line its headline. */
export async function findAttributionsInText(
  text: string,
  options?: AttributionOptions,
): Promise<FoundAttribution[]> {
  const lines = splitLines(text);
  const blocks = lines.map(({ start, end }, index) => ({
    start,
    end,
    headline: index === 0 && lines.length > 1,
  }));
  return findAttributions(text, blocks, parseQuotations(text, blocks), options);
}
