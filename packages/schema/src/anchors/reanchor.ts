import type { Anchor } from './anchor.ts';
import { digestPassage } from './digest.ts';
import { verifyAnchor } from './make-anchor.ts';
import { fromQuoteSelector, type QuoteMatch, type TextQuoteSelector } from './quote-selector.ts';
import { fitsState, type TextState } from './state.ts';

/** Why a passage is not found again in an edited text. */
export type OrphanReason = Extract<QuoteMatch, { ok: false }>['code'] | 'quote-foreign';

/** What has become of an anchor in an edited text, and by which way it was found. */
export type Reanchoring =
  /** It still fits: the text is unchanged, or the words with their context stand where they stood, and nowhere else. */
  | { readonly outcome: 'exact'; readonly anchor: Anchor }
  /** The words with their context stand in one other place. */
  | { readonly outcome: 'moved'; readonly anchor: Anchor }
  | { readonly outcome: 'orphan'; readonly reason: OrphanReason };

/**
 * Finds the passage of an anchor again after an edit of its text: exactly where it was, else in the one place that
 * has its words between the same context, else nowhere. It never settles for a look-alike: the same words in other
 * surroundings, or in two places, make the anchor an orphan.
 *
 * `quote` is what `toQuoteSelector` made of the anchor in the text before the edit; `state`, where given, tells
 * whether the text has been edited at all. A quote that is not of the anchor is an orphan, `quote-foreign`.
 */
export async function reanchor(
  text: string,
  { anchor, quote, state }: { anchor: Anchor; quote: TextQuoteSelector; state?: TextState },
): Promise<Reanchoring> {
  if ((await digestPassage(quote.exact)) !== anchor.digest) {
    return { outcome: 'orphan', reason: 'quote-foreign' };
  }
  if (state && (await fitsState(text, state)) && (await verifyAnchor(text, anchor))) {
    return { outcome: 'exact', anchor };
  }
  const match = await fromQuoteSelector(text, quote);
  if (!match.ok) return { outcome: 'orphan', reason: match.code };
  return { outcome: match.anchor.start === anchor.start ? 'exact' : 'moved', anchor: match.anchor };
}
