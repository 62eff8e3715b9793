import type { TextDigest } from './anchor.ts';
import { digestText } from './digest.ts';

/**
 * W3C Web Annotation, TimeState, with the digest of the text: which state of a resource the selectors were made on.
 * W3C has no state by digest, so `digest` is Parley's own term; other readers see the date.
 * Source: https://www.w3.org/TR/annotation-model/#time-state
 */
export interface TextState {
  readonly type: 'TimeState';
  /** When the resource had this state, as an xsd:dateTime in UTC: `2022-03-10T16:02:00Z`. */
  readonly sourceDate?: string;
  readonly digest: TextDigest;
}

/** The state of a text, with the time at which it was saved where that is known to the minute. */
export async function toTextState(text: string, saved?: Date): Promise<TextState> {
  return {
    type: 'TimeState',
    ...(saved && { sourceDate: saved.toISOString().replace(/\.\d+Z$/, 'Z') }),
    digest: await digestText(text),
  };
}

/** Whether a text is the very one of the state. */
export async function fitsState(text: string, state: TextState): Promise<boolean> {
  return (await digestText(text)) === state.digest;
}
