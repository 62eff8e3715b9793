import type { Inline } from '../compose/inline.ts';
import { runsBackwards } from './bidi.ts';

/** Languages whose words run from right to left. */
const backwards = /^(?:ar|arc|ckb|dv|fa|he|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/iu;

/** Whether a whole document in this language begins from the right. */
export function isRightToLeft(language: string): boolean {
  return backwards.test(language);
}

/**
 * Whether words of the document's own stand beside others, as "Quotation 1:" before a title in Hebrew: then the
 * paragraph runs as the document does, however many words the others have, and each of those is kept apart. What is
 * one text, or readings set against each other, runs as most of its words do.
 */
export function hasOwnWords(content: readonly Inline[], language: string): boolean {
  return !isRightToLeft(language) && !holdsReadings(content) && holdsForward(content);
}

function holdsForward(content: readonly Inline[]): boolean {
  return content.some((run) => {
    if (typeof run === 'string') return /\p{L}/u.test(run) && !runsBackwards(run);
    if (run.kind === 'siglum' || run.kind === 'label') return !runsBackwards(run.text);
    return run.kind !== 'language' && 'children' in run && holdsForward(run.children);
  });
}

function holdsReadings(content: readonly Inline[]): boolean {
  return content.some(
    (run) =>
      typeof run !== 'string' &&
      'children' in run &&
      (run.kind === 'added' || run.kind === 'leftOut' || holdsReadings(run.children)),
  );
}
