import type { HangingListBlock, ListBlock, ListItem } from '../compose/blocks.ts';
import type { Inline } from '../compose/inline.ts';
import { baselineOf } from './emit-lines.ts';
import type { PageItem } from './page-items.ts';
import { type Flow, indentPieces, penalty, type Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { circlePath } from './signs.ts';
import { setParagraph } from './set-paragraph.ts';
import { palette, spacing, type TextStyle, textStyles } from './styles.ts';

/** Label and text side by side; the lines of the longer one set the height. */
export function setBeside(label: readonly Piece[], text: readonly Piece[], offsetPt: number): Piece[] {
  const right = indentPieces(text, offsetPt);
  const count = Math.max(label.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [label[index], right[index]];
    return {
      heightPt: Math.max(one?.heightPt ?? 0, other?.heightPt ?? 0),
      gapPt: Math.max(one?.gapPt ?? 0, other?.gapPt ?? 0),
      items: [...(one?.items ?? []), ...(other?.items ?? [])],
      breakPenalty: Math.max(one?.breakPenalty ?? 0, other?.breakPenalty ?? 0),
    };
  });
}

interface ListForm {
  text: TextStyle;
  numeral: TextStyle;
  indentPt: number;
  gapPt: number;
}

const forms: Record<ListBlock['style'], ListForm> = {
  bulleted: { text: textStyles.body, numeral: textStyles.body, indentPt: 12, gapPt: 2.5 },
  numbered: {
    text: textStyles.body,
    numeral: { ...textStyles.body, face: 'sans-semibold', sizePt: 8.6, color: palette.navy },
    indentPt: 20,
    gapPt: 3,
  },
  findings: { text: textStyles.finding, numeral: textStyles.findingNumeral, indentPt: 20, gapPt: 5.5 },
};

/** Bullets, numbers, or findings with large numerals that lead to their proof. */
export function setList(block: ListBlock, place: Place): Flow {
  const { setting, parent } = place;
  const numbering = block.style === 'bulleted' ? 'Disc' : 'Decimal';
  const list = setting.structure.add(parent, 'L', { numbering });
  const items = block.items.map((item, index) => setItem(item, index, block.style, list, place));
  return { pieces: holdEnds(items), beforePt: spacing.list.before, afterPt: spacing.list.after };
}

function setItem(
  item: ListItem,
  index: number,
  style: ListBlock['style'],
  list: number,
  place: Place,
): Piece[] {
  const { setting, widthPt } = place;
  const form = forms[style];
  const node = setting.structure.add(list, 'LI');
  const lbl = setting.structure.add(node, 'Lbl', style === 'bulleted' ? { actualText: '•' } : {});
  const body = setting.structure.add(node, 'LBody');
  const label =
    style === 'bulleted' ? [bulletPiece(lbl, form.text)] : setNumeral(item, index, form, lbl, place);
  const text = setParagraph(
    item.text,
    { style: form.text, widthPt: widthPt - form.indentPt, tag: body, ids: [item.id] },
    setting,
  );
  const pieces = setBeside(label, text, form.indentPt);
  if (index > 0 && pieces[0] !== undefined) pieces[0].gapPt = form.gapPt;
  return pieces;
}

function setNumeral(item: ListItem, index: number, form: ListForm, tag: number, place: Place): Piece[] {
  const number = String(index + 1);
  const words: Inline[] =
    item.target === undefined ? [number] : [{ kind: 'link', target: item.target, children: [number] }];
  const pieces = setParagraph(words, { style: form.numeral, widthPt: form.indentPt, tag }, place.setting);
  // A numeral keeps its colour though it is a link, and needs no underline.
  const items = (pieces[0]?.items ?? []).flatMap((entry): PageItem[] => {
    if (entry.kind === 'rect') return [];
    return [entry.kind === 'text' ? { ...entry, color: form.numeral.color } : entry];
  });
  return [{ heightPt: form.text.leadingPt, gapPt: 0, breakPenalty: 0, items }];
}

function bulletPiece(tag: number, style: TextStyle): Piece {
  const yPt = baselineOf(style) - style.sizePt * 0.27;
  const items: PageItem[] = [{ kind: 'path', tag, xPt: 3.5, yPt, path: circlePath(1.6), fill: palette.navy }];
  return { heightPt: style.leadingPt, gapPt: 0, breakPenalty: 0, items };
}

/** Labels in a column of their own. */
export function setHangingList(block: HangingListBlock, place: Place): Flow {
  const { setting, parent, widthPt } = place;
  const list = setting.structure.add(parent, 'L', { numbering: 'None' });
  const labelPt = block.labelWidth === 'siglum' ? siglumColumn(block, widthPt) : widthPt / 4;
  const base = textStyles.body;
  const style: TextStyle =
    block.labelWidth === 'siglum'
      ? { ...base, face: 'sans-bold', color: palette.navy }
      : { ...textStyles.fact, leadingPt: base.leadingPt, face: 'sans-semibold' };
  const entries = block.entries.map((entry, index) => {
    const node = setting.structure.add(list, 'LI');
    const lbl = setting.structure.add(node, 'Lbl');
    const body = setting.structure.add(node, 'LBody');
    const label = setParagraph(
      entry.label,
      { style, widthPt: labelPt - 8, tag: lbl, ids: [entry.id] },
      setting,
    );
    const text = setParagraph(entry.text, { style: base, widthPt: widthPt - labelPt, tag: body }, setting);
    const rows = setBeside(label, text, labelPt);
    if (index > 0 && rows[0] !== undefined) rows[0].gapPt = 2.5;
    return rows;
  });
  return { pieces: holdEnds(entries), beforePt: spacing.list.before - 1, afterPt: spacing.list.after };
}

/** Neither the first nor the last of several likes to stand alone on a page. */
function holdEnds(entries: readonly (readonly Piece[])[]): Piece[] {
  for (const entry of entries.length > 2 ? [entries[0], entries.at(-2)] : []) {
    const last = entry?.at(-1);
    if (last !== undefined) last.breakPenalty = Math.max(last.breakPenalty, penalty.notes);
  }
  return entries.flat();
}

/** Letters of several accounts stand beside one another as far as a quarter of the width goes. */
function siglumColumn({ entries }: HangingListBlock, widthPt: number): number {
  const longest = Math.max(...entries.map(({ label }) => lengthOf(label)));
  return Math.min(Math.max(20, 10 + longest * letterPt), widthPt / 4);
}

/** A bold capital of body size with its share of the spaces between several. */
const letterPt = 5.2;

function lengthOf(runs: readonly Inline[]): number {
  return runs.reduce((all, run) => {
    if (typeof run === 'string') return all + run.length;
    if ('children' in run) return all + lengthOf(run.children);
    return 'text' in run ? all + run.text.length : all;
  }, 0);
}
