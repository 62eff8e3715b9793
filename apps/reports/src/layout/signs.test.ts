import { describe, expect, it } from 'vitest';
import type { Inline } from '../compose/inline.ts';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { markRadius } from './signs.ts';
import { setParagraph } from './set-paragraph.ts';
import { textStyles } from './styles.ts';

/** Where the words after a mark begin, from the left edge of the mark. */
function wordsAfter(suggested: boolean, words: string): number {
  const content: Inline[] = [{ kind: 'mark', mark: 'direct', says: 'direct', suggested }, words];
  const items = setParagraph(
    content,
    { style: textStyles.body, widthPt: 300, tag: 0 },
    plainSetting(),
  ).flatMap((piece) => piece.items);
  const texts = items.flatMap((item) => (item.kind === 'text' && item.text.trim() !== '' ? [item.xPt] : []));
  return Math.min(...texts);
}

describe('a mark', () => {
  const radius = markRadius(textStyles.body.sizePt);

  it('keeps the triangle of what is only suggested clear of a comma after it', () => {
    expect(wordsAfter(false, ', then')).toBeCloseTo(2 * radius);
    // The triangle reaches 1.4 radii from the middle of the mark.
    expect(wordsAfter(true, ', then')).toBeGreaterThan(2.4 * radius);
  });
});
