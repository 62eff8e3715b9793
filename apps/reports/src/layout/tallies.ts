import type { TalliesBlock } from '../compose/figure-blocks.ts';
import type { Inline } from '../compose/inline.ts';
import { type Flow, joinPieces, moveItem, type Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { setParagraph } from './set-paragraph.ts';
import { palette, spacing, textStyles } from './styles.ts';

const gutterPt = 14;

/** Large numbers side by side, a line of words under each, hairlines between them. */
export function setTallies(block: TalliesBlock, place: Place): Flow {
  const { setting, parent } = place;
  const group = setting.structure.add(parent, 'Div');
  const count = Math.max(1, block.entries.length);
  const widthPt = (place.widthPt - gutterPt * (count - 1)) / count;
  const piece: Piece = { heightPt: 0, gapPt: 0, items: [], breakPenalty: 0 };
  block.entries.forEach((entry, index) => {
    const xPt = index * (widthPt + gutterPt);
    const words: Inline[] =
      entry.target === undefined
        ? [entry.value]
        : [{ kind: 'link', target: entry.target, children: [entry.value] }];
    const value = setParagraph(
      words,
      { style: textStyles.tally, widthPt, tag: setting.structure.add(group, 'P') },
      setting,
    );
    const label = setParagraph(
      entry.label,
      { style: textStyles.note, widthPt, tag: setting.structure.add(group, 'P') },
      setting,
    );
    const joined = joinPieces([
      ...value.map((line) => ({ ...line, items: line.items.filter((item) => item.kind !== 'rect') })),
      ...label,
    ]);
    piece.items.push(...joined.items.map((item) => moveItem(item, xPt, 0)));
    piece.heightPt = Math.max(piece.heightPt, joined.heightPt);
  });
  for (let index = 1; index < count; index += 1) {
    const xPt = index * (widthPt + gutterPt) - gutterPt / 2;
    piece.items.push({
      kind: 'rect',
      tag: 'layout',
      xPt,
      yPt: 2,
      widthPt: 0.6,
      heightPt: piece.heightPt - 2,
      fill: palette.rule,
    });
  }
  return { pieces: [piece], beforePt: spacing.figure.before, afterPt: spacing.figure.after };
}
