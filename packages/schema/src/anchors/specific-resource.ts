import type { Anchor } from './anchor.ts';
import { digestPassage } from './digest.ts';
import { verifyAnchor } from './make-anchor.ts';
import { fromQuoteSelector, toQuoteSelector, type TextQuoteSelector } from './quote-selector.ts';
import type { Reanchoring } from './reanchor.ts';
import { fromPositionSelector, toPositionSelector, type TextPositionSelector } from './selectors.ts';
import { fitsState, toTextState, type TextState } from './state.ts';

/** W3C Web Annotation, SpecificResource: a passage of a source, by position and by quote, in a state of the source. */
export interface SpecificResource {
  readonly type: 'SpecificResource';
  /** IRI of the text. */
  readonly source: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  readonly state: TextState;
}

/**
 * The W3C target of an anchor, to be used in an annotation. It holds words around the passage too (`context` code units
 * at each side, more where they are needed to tell places apart): mind whether these may be published. Throws a RangeError where the text has no such passage.
 */
export async function toSpecificResource(
  text: string,
  anchor: Pick<Anchor, 'start' | 'end'>,
  { source, saved, context }: { source: string; saved?: Date; context?: number },
): Promise<SpecificResource> {
  return {
    type: 'SpecificResource',
    source,
    selector: [
      toPositionSelector(text, anchor),
      toQuoteSelector(text, anchor, context === undefined ? {} : { context }),
    ],
    state: await toTextState(text, saved),
  };
}

/**
 * The anchor of a W3C target. In the very text of the state it is where the position says; in an edited one, where
 * the quote alone fits; otherwise it is an orphan.
 */
export async function fromSpecificResource(text: string, target: SpecificResource): Promise<Reanchoring> {
  const [position, quote] = target.selector;
  const digest = await digestPassage(quote.exact);
  if (await fitsState(text, target.state)) {
    const anchor = await fromPositionSelector(text, position).catch(() => undefined);
    if (anchor?.digest === digest && (await verifyAnchor(text, anchor))) return { outcome: 'exact', anchor };
    return { outcome: 'orphan', reason: 'quote-foreign' };
  }
  const match = await fromQuoteSelector(text, quote);
  if (!match.ok) return { outcome: 'orphan', reason: match.code };
  const there = await fromPositionSelector(text, position).catch(() => undefined);
  return { outcome: there?.start === match.anchor.start ? 'exact' : 'moved', anchor: match.anchor };
}
