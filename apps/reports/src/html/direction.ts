import type { Inline } from '../compose/inline.ts';
import { findLevels } from '../layout/bidi.ts';
import { plainWords } from '../layout/flatten-inline.ts';
import { hasOwnWords } from '../layout/own-words.ts';

/** Letters of the scripts that run from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** Whether text has anything that runs from right to left, so that it must be kept apart from what stands beside it. */
export function turns(text: string): boolean {
  return rightToLeft.test(text);
}

/** The attribute for a text of its own of which most words run from right to left, as on paper; nothing for others. */
export function directionOf(text: string): string {
  return turns(text) && findLevels(text).base === 1 ? ' dir="rtl"' : '';
}

/** The same for runs; those with words of the document's own run as it does, as on paper. */
export function directionOfRuns(content: readonly Inline[], language: string): string {
  return hasOwnWords(content, language) ? '' : directionOf(plainWords(content));
}

/** The direction of text that is kept apart from its neighbours: that of most of its words, as on paper. */
export function isolationOf(text: string): string {
  return turns(text) ? ` dir="${findLevels(text).base === 1 ? 'rtl' : 'ltr'}"` : '';
}
