import { countWords } from '@parley/schema/anchors';
import type { Span } from '../document/document.ts';
import { SpanIndex } from '../document/span-index.ts';
import type { FoundQuotation } from '../quotations/parse-quotations.ts';
import type { FoundAttribution } from './attribution.ts';

/** Fewer words between marks are a label and not speech that goes on. */
const minWords = 4;

/**
 * Gives quotations that no cue claims to the speech they go on from: “We came,” she said. “We left.” The one before
 * must be speech in the same paragraph, or end the paragraph before a paragraph that is all quotation. A quotation that
 * a later paragraph carries on belongs to the report there.
 */
export function attachFloating(
  text: string,
  blocks: readonly Span[],
  quotations: readonly FoundQuotation[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const attributions = found.toSorted((one, other) => placeOf(one) - placeOf(other));
  const claimed = new SpanIndex(attributions, ({ content }) => content);
  const carriers = new Map(quotations.map((one) => [one.continues, one]));
  for (const [at, quotation] of quotations.entries()) {
    if (quotation.depth > 0) continue;
    const span = {
      start: quotation.start - quotation.marks.open.length,
      end: quotation.end + quotation.marks.close.length,
    };
    if (claimed.touching({ start: span.start + 1, end: span.end - 1 }).length > 0) continue;
    const carrier = carriers.get(at);
    const carried =
      carrier &&
      attributions.findIndex(({ content }) =>
        content.some(({ start, end }) => start <= carrier.start && carrier.end <= end),
      );
    if (carried !== undefined && carried >= 0) {
      const one = attributions[carried];
      if (one) attributions[carried] = { ...one, content: [span, ...one.content] };
      continue;
    }
    if (countWords(text.slice(quotation.start, quotation.end)) < minWords) continue;
    const place = blocks.findIndex((block) => block.start <= quotation.start && quotation.end <= block.end);
    const block = blocks[place];
    if (!block) continue;
    const before = blocks[place - 1];
    const covers = span.end - span.start > (block.end - block.start) * 0.8;
    const index = attributions.findLastIndex(
      (one) => placeOf(one) < span.start && one.rule !== 'headline-colon',
    );
    const one = attributions[index];
    if (!one || !isSpeech(one)) continue;
    const inBlock = placeOf(one) >= block.start;
    const goesOn = covers && before !== undefined && endOf(one) >= before.start;
    const follows = /[.!?…:]["”’»]?\s*$/.test(text.slice(block.start, span.start));
    if (!(inBlock && follows) && !goesOn) continue;
    attributions[index] = { ...one, content: [...one.content, span] };
  }
  return attributions;
}

function isSpeech({ rule, cueClass }: FoundAttribution): boolean {
  return cueClass === 'speech' && rule !== 'passive' && rule !== 'noun-that';
}

function placeOf({ source, cue, content }: FoundAttribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

function endOf({ cue, content }: FoundAttribution): number {
  return Math.max(...[...cue, ...content].map(({ end }) => end));
}
