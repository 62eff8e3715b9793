import type { Anchor } from './anchor.ts';
import { cutsPair, loneSurrogate, makeAnchor, sliceAnchor } from './make-anchor.ts';

/**
 * W3C Web Annotation, TextQuoteSelector: the words of a passage with those before and after it.
 * Source: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The anchor of the one place that a quote selector fits, or why there is none. */
export type QuoteMatch =
  | { readonly ok: true; readonly anchor: Anchor }
  | {
      readonly ok: false;
      /** `quote-absent`: the words are nowhere; `context-differs`: not between these; `quote-ambiguous`: twice. */
      readonly code: 'quote-absent' | 'context-differs' | 'quote-ambiguous';
      /** How many places have the words, whatever stands around them. */
      readonly places: number;
    };

/** Code units of context at each side to begin with: what W3C's examples and browsers' annotators use. */
export const quoteContext = 32;

/**
 * The W3C quote selector of an anchor. The context grows until the selector fits no other place of the text, so
 * that it can be found again without its position. Throws a RangeError where the text has no such passage.
 */
export function toQuoteSelector(
  text: string,
  anchor: Pick<Anchor, 'start' | 'end'>,
  { context = quoteContext }: { context?: number } = {},
): TextQuoteSelector {
  const exact = sliceAnchor(text, anchor);
  if (exact === undefined) {
    throw new RangeError(
      `No passage at ${anchor.start}–${anchor.end} in a text of ${text.length} code units`,
    );
  }
  for (let width = Math.max(context, 1); ; width *= 2) {
    const prefix = text.slice(outwards(text, anchor.start - width, -1), anchor.start);
    const suffix = text.slice(anchor.end, outwards(text, anchor.end + width, 1));
    const whole = prefix.length === anchor.start && anchor.end + suffix.length === text.length;
    if (whole || placesOf(text, prefix + exact + suffix).length === 1) {
      return {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
      };
    }
  }
}

/** The anchor of a W3C quote selector, where exactly one place of the text has its words between its contexts. */
export async function fromQuoteSelector(text: string, selector: TextQuoteSelector): Promise<QuoteMatch> {
  const { exact, prefix = '', suffix = '' } = selector;
  const places = loneSurrogate.test(exact) ? [] : placesOf(text, exact);
  if (places.length === 0) return { ok: false, code: 'quote-absent', places: 0 };
  const fitting = placesOf(text, prefix + exact + suffix)
    .map((place) => place + prefix.length)
    .filter((start) => !cutsPair(text, start) && !cutsPair(text, start + exact.length));
  const [start] = fitting;
  if (start === undefined) return { ok: false, code: 'context-differs', places: places.length };
  if (fitting.length > 1) return { ok: false, code: 'quote-ambiguous', places: places.length };
  return { ok: true, anchor: await makeAnchor(text, start, start + exact.length) };
}

/** Every place where the words begin, those that overlap too. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let place = text.indexOf(words); place !== -1; place = text.indexOf(words, place + 1)) {
    places.push(place);
  }
  return places;
}

/** The place itself or, where it is outside the text or inside a surrogate pair, the next one in that direction. */
function outwards(text: string, place: number, step: -1 | 1): number {
  const inside = Math.min(Math.max(place, 0), text.length);
  return cutsPair(text, inside) ? inside + step : inside;
}
