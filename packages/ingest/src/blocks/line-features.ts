import { countWords } from '@parley/schema/anchors';

/** What can be seen of a line without reading it. */
export interface LineFeatures {
  readonly words: number;
  /** Ends as a sentence does: with a mark, perhaps inside quotation marks or brackets. */
  readonly ended: boolean;
  /** Long enough and ended: a paragraph. */
  readonly prose: boolean;
  /** All words but the small ones begin with a capital. */
  readonly titled: boolean;
  /** Words run together as menus do when their markup is gone: `NewsNational News`. */
  readonly joined: boolean;
  /** No letters: a rule, a number. */
  readonly mute: boolean;
}

const small = /^(?:a|an|and|as|at|by|de|for|from|in|into|of|on|or|over|the|to|von|van|with|via|vs?)$/;

/** Looks at a line. */
export function lineFeatures(line: string): LineFeatures {
  const words = countWords(line);
  const ended = /[.!?…]["'”’»)\]]*$|[.!?,]?[”"»]$/u.test(line);
  const spelled = line.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const weighty = spelled.filter((word) => !small.test(word));
  return {
    words,
    ended,
    prose: words >= 9 && (ended || words >= 30),
    titled: weighty.length > 0 && weighty.every((word) => /^\p{Lu}/u.test(word)),
    joined:
      /\p{Ll}\p{Lu}\p{Ll}+ |\p{Ll}\p{Lu}\p{Ll}+$/u.test(line) &&
      words <= 12 &&
      !ended &&
      !/\bMc|\bMac/.test(line),
    mute: spelled.length === 0,
  };
}
