import type { LegendBlock } from '../compose/blocks.ts';
import { baselineOf } from './emit-lines.ts';
import type { PageItem } from './page-items.ts';
import { drawPattern } from './patterns.ts';
import { type Flow, moveItem, penalty, type Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { itemsLeft, itemsWidth } from './set-figure.ts';
import { setParagraph } from './set-paragraph.ts';
import { drawMark } from './signs.ts';
import { spacing, textStyles } from './styles.ts';

const signPt = 16;
const gapPt = 16;
const linePt = 15;

/** Signs with their meaning, in as many lines as they need; stays with what follows. */
export function setLegend(block: LegendBlock, place: Place): Flow {
  const { setting, parent, widthPt } = place;
  const list = setting.structure.add(parent, 'L', { numbering: 'None' });
  const pieces: Piece[] = [];
  let xPt = 0;
  for (const { sign, label } of block.entries) {
    const node = setting.structure.add(list, 'LI');
    const lbl = setting.structure.add(node, 'Lbl', {
      actualText: sign.kind === 'mark' ? sign.mark : sign.pattern,
    });
    const body = setting.structure.add(node, 'LBody');
    const words = setParagraph(
      [label],
      { style: textStyles.figureLabel, widthPt: widthPt - signPt, tag: body },
      setting,
    );
    // Words from right to left were set at the other end of the width.
    const leftPt = Math.min(...words.map((line) => itemsLeft(line.items)));
    const wordsPt = Math.max(...words.map((line) => itemsWidth(line.items))) - leftPt;
    if (xPt > 0 && xPt + signPt + wordsPt > widthPt) xPt = 0;
    if (xPt === 0) pieces.push({ heightPt: linePt, gapPt: 0, items: [], breakPenalty: penalty.never });
    const line = pieces.at(-1);
    const middlePt = linePt / 2;
    line?.items.push(...drawSign(sign, xPt, middlePt, lbl));
    const dyPt = middlePt + textStyles.figureLabel.sizePt * 0.32 - baselineOf(textStyles.figureLabel);
    words.forEach((piece, index) => {
      const target = index === 0 ? line : undefined;
      if (target !== undefined)
        target.items.push(...piece.items.map((item) => moveItem(item, xPt + signPt - leftPt, dyPt)));
      else pieces.push({ ...piece, items: piece.items.map((item) => moveItem(item, signPt - leftPt, 0)) });
    });
    xPt = words.length > 1 ? widthPt : xPt + signPt + wordsPt + gapPt;
  }
  return { pieces, beforePt: spacing.note.before, afterPt: 2 };
}

function drawSign(
  sign: LegendBlock['entries'][number]['sign'],
  xPt: number,
  middlePt: number,
  tag: number,
): PageItem[] {
  return sign.kind === 'mark'
    ? drawMark(sign, xPt + 5.5, middlePt, 4.6, tag)
    : drawPattern(sign.pattern, { xPt, yPt: middlePt - 4, widthPt: 12, heightPt: 8 }, tag);
}
