import type { TableBlock, TableGroup } from '../compose/table-block.ts';
import { setCaption } from './caption.ts';
import type { PageItem } from './page-items.ts';
import { type Flow, heightOf, joinPieces, moveItem, penalty, type Piece, raiseBreaks } from './pieces.ts';
import type { Place } from './place.ts';
import { destinations, setParagraph } from './set-paragraph.ts';
import { palette, spacing, textStyles } from './styles.ts';
import {
  cellPaddingPt,
  cellStyle,
  type ColumnPlace,
  type CutCell,
  cutRows,
  placeColumns,
} from './table-columns.ts';
import { asFurniture, setTableHead } from './table-head.ts';
import { setRow } from './table-rows.ts';

const bandPaddingPt = 3.4;
/** A table of up to this part of a page is rather taken over whole than broken. */
const smallTable = 0.42;

interface TableParts {
  columns: ColumnPlace[];
  headerIds: string[];
  /** Fixed prefix of ids in this table. */
  prefix: string;
  table: number;
  /** Caption and head of later pages. */
  furniture: { heightPt: number; items: PageItem[] };
}

/** A table: caption, head, bands and rows, the head again on every page that it reaches. */
export function setTable(block: TableBlock, place: Place): Flow {
  const { setting, parent } = place;
  const { structure } = setting;
  const table = structure.add(parent, 'Table');
  const caption = setCaption(block, structure.add(table, 'Caption'), place);
  const cut = cutRows(block, block.columns.map(cellStyle), place);
  const columns = placeColumns(block, cut, place);
  const { name, firstNode } = setting.part;
  const prefix = `${name}t${structure.nodes.length - firstNode}`;
  const headerIds = columns.map((_, index) => `${prefix}c${index}`);
  const head = setTableHead(columns, table, headerIds, place);
  const parts: TableParts = {
    columns,
    headerIds,
    prefix,
    table,
    furniture: setFurniture(block, head, place),
  };
  const rows = block.groups.flatMap((group, index) => setGroup(group, index, cut[index] ?? [], parts, place));
  const headPiece: Piece = { ...head, gapPt: 3, breakPenalty: penalty.never };
  const holding = caption.map((piece) => ({ ...piece, breakPenalty: penalty.never }));
  holding[0]?.items.unshift(...destinations([block.id], setting));
  const all = [...holding, headPiece, ...rows];
  const isSmall = heightOf(all) <= place.bodyPt * smallTable;
  const pieces = isSmall ? raiseBreaks(all, penalty.notes) : all;
  closeTable(pieces, place.widthPt);
  return { pieces, beforePt: spacing.table.before, afterPt: spacing.table.after };
}

function setFurniture(
  block: TableBlock,
  head: { heightPt: number; items: PageItem[] },
  place: Place,
): TableParts['furniture'] {
  const { setting, widthPt } = place;
  const number = setting.target(block.id)?.number ?? setting.words.table;
  const words = [{ kind: 'strong' as const, children: [number] }, ` (${setting.words.continued})`];
  const line = joinPieces(
    setParagraph(words, { style: textStyles.caption, widthPt, tag: 'pagination' }, setting),
  );
  const topPt = line.heightPt + 3;
  return {
    heightPt: topPt + head.heightPt,
    items: [...line.items, ...asFurniture(head.items).map((item) => moveItem(item, 0, topPt))],
  };
}

function setGroup(
  group: TableGroup,
  groupIndex: number,
  rows: readonly CutCell[][],
  parts: TableParts,
  place: Place,
): Piece[] {
  const { setting } = place;
  const body = setting.structure.add(parts.table, 'TBody');
  const bandId = group.heading === undefined ? undefined : `${parts.prefix}g${groupIndex}`;
  const band = bandId === undefined ? undefined : setBand(group, body, bandId, parts, place);
  const continued = continueBand(group, parts, place);
  const inside = { ...continued, heightPt: continued.heightPt + 4 };
  const pieces = rows.flatMap((cells, rowIndex) => {
    const row = group.rows[rowIndex];
    const rowId = `${parts.prefix}g${groupIndex}r${rowIndex}`;
    const at = {
      body,
      headerIds: parts.headerIds,
      bandId,
      rowId,
      ids: [group.heading === undefined && rowIndex === 0 ? group.id : undefined, row?.id],
    };
    const set = setRow(cells, parts.columns, at, place);
    return set.map((piece, index) => ({
      ...piece,
      repeat: index > 0 ? inside : rowIndex === 0 ? parts.furniture : continued,
    }));
  });
  // Neither the first nor the last row of a band likes to stand alone.
  const penultimate = pieces[pieces.length - 2];
  if (penultimate !== undefined)
    penultimate.breakPenalty = Math.max(penultimate.breakPenalty, penalty.row * 2);
  if (pieces.length > 1 && pieces[0] !== undefined)
    pieces[0].breakPenalty = Math.max(pieces[0].breakPenalty, penalty.row * 2);
  const last = pieces.at(-1);
  if (last !== undefined && last.breakPenalty === penalty.row) last.breakPenalty = penalty.free;
  return band === undefined ? pieces : [{ ...band, repeat: parts.furniture }, ...pieces];
}

function setBand(group: TableGroup, body: number, id: string, parts: TableParts, place: Place): Piece {
  const { setting } = place;
  const row = setting.structure.add(body, 'TR');
  const tag = setting.structure.add(row, 'TH', { scope: 'Row', id, columnSpan: parts.columns.length });
  const band = drawBand(
    setParagraph(
      group.heading ?? [],
      { style: textStyles.band, widthPt: place.widthPt - 2 * cellPaddingPt, tag, ids: [group.id] },
      setting,
    ),
    place,
  );
  return { ...band, gapPt: 0, breakPenalty: penalty.never };
}

function drawBand(lines: readonly Piece[], place: Place): { heightPt: number; items: PageItem[] } {
  const joined = joinPieces(lines);
  const heightPt = joined.heightPt + 2 * bandPaddingPt;
  const tint: PageItem = {
    kind: 'rect',
    tag: 'layout',
    xPt: 0,
    yPt: 0,
    widthPt: place.widthPt,
    heightPt,
    fill: palette.tint,
  };
  return {
    heightPt,
    items: [tint, ...joined.items.map((item) => moveItem(item, cellPaddingPt, bandPaddingPt))],
  };
}

/** Head and band of a page that begins inside a band. */
function continueBand(group: TableGroup, parts: TableParts, place: Place): TableParts['furniture'] {
  const { furniture } = parts;
  if (group.heading === undefined) return furniture;
  const { setting, widthPt } = place;
  const words = [...group.heading, ` (${setting.words.continued})`];
  const band = drawBand(
    setParagraph(
      words,
      { style: textStyles.band, widthPt: widthPt - 2 * cellPaddingPt, tag: 'pagination' },
      setting,
    ),
    place,
  );
  const items = asFurniture(band.items).map((item) => moveItem(item, 0, furniture.heightPt));
  return { heightPt: furniture.heightPt + band.heightPt, items: [...furniture.items, ...items] };
}

function closeTable(pieces: readonly Piece[], widthPt: number): void {
  const last = pieces.at(-1);
  last?.items.push({
    kind: 'rect',
    tag: 'layout',
    xPt: 0,
    yPt: last.heightPt - 0.9,
    widthPt,
    heightPt: 1.2,
    fill: palette.ink,
  });
}
