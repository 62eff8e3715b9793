import { siglumRuns } from '../account-runs.ts';
import type { Block } from '../blocks.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import type { Reference } from '../records.ts';
import { join, link, mark, styled } from '../runs.ts';
import type { TableCell, TableColumn, TableRow } from '../table-block.ts';
import { annexPlace, placeOf } from '../targets.ts';
import { groupWitnesses, type Witness, type Witnesses } from '../witnesses.ts';
import { type CoverageCell, type CoverageRow, markOfCells } from './matrix-cell.ts';

/** So many columns of marks with a number beside each fit on a landscape page; further lineages are counted. */
const mostLineages = 14;

/** The columns between statement and tallies where accounts are too many for a column each. */
export interface LineageColumns {
  readonly columns: readonly TableColumn[];
  readonly cellsOf: (row: CoverageRow) => TableCell[];
  /** Which accounts stand in which column. */
  readonly key: Block;
}

/**
 * One column for each copy that several accounts go back to, the most accounts first; one that counts the accounts
 * that stand alone. So the width is the same for a hundred accounts and for five hundred, and the annex has them all.
 */
export function lineageColumns(context: Context): LineageColumns {
  const { words } = context;
  const witnesses = groupWitnesses(context);
  const { joined, alone } = witnesses;
  const shown = joined.slice(0, mostLineages);
  const further = joined.slice(mostLineages);
  const columnOf = new Map(
    joined.flatMap((witness) => witness.accounts.map(({ recordId }) => [recordId, witness] as const)),
  );
  return {
    columns: [
      ...shown.map((witness): TableColumn => ({
        head: [link(witnessPlace(witness), [words.matrix.lineage(witness.number)])],
        headStyle: 'words',
        width: { kind: 'mark' },
        align: 'center',
      })),
      ...(further.length > 0 ? [counted(words.matrix.further)] : []),
      ...(alone.length > 0 ? [counted(words.matrix.alone)] : []),
    ],
    cellsOf(row) {
      const byWitness = Map.groupBy(row.cells, ({ account }) => columnOf.get(account.recordId));
      const carrying = further.filter((witness) => byWitness.has(witness));
      return [
        ...shown.map((witness) => witnessCell(context, row, witness, byWitness.get(witness) ?? [])),
        ...(further.length > 0 ? [countCell(context, row, carrying.length)] : []),
        ...(alone.length > 0 ? [countCell(context, row, (byWitness.get(undefined) ?? []).length)] : []),
      ];
    },
    key: keyOf(context, witnesses),
  };
}

function counted(head: string): TableColumn {
  return { head: [head], width: { kind: 'fit' }, align: 'center', face: 'sans' };
}

/** The mark of a lineage with the number of its accounts, leading to the annex that names them. */
function witnessCell(
  context: Context,
  { statement }: CoverageRow,
  { number, accounts }: Witness,
  cells: readonly CoverageCell[],
): TableCell {
  const { words } = context;
  if (cells.length === 0) return { content: [mark('absent', words.terms.absent)] };
  const drawn = markOfCells(context, cells);
  const says = words.matrix.lineageCell(number, drawn.says, cells.length, accounts.length);
  return {
    content: [link(annexPlace(statement.recordId), [drawn], says), styled('small', `\u202F${cells.length}`)],
    ...(cells.some(({ contradicts }) => contradicts) && { tone: 'contradicts' }),
  };
}

function countCell({ words }: Context, { statement }: CoverageRow, count: number): TableCell {
  return {
    content:
      count === 0
        ? [mark('absent', words.terms.absent)]
        : [link(annexPlace(statement.recordId), [words.number(count)])],
  };
}

/** What each column stands for, with the letters of its accounts. */
function keyOf(context: Context, { joined, alone }: Witnesses): Block {
  const { words, records } = context;
  const { key } = words.matrix;
  const row = (head: string, goesBack: Inline[], accounts: readonly Reference[], id?: string): TableRow => ({
    ...(id !== undefined && { id }),
    cells: [
      { content: [head] },
      { content: goesBack },
      { content: [words.number(accounts.length)] },
      { content: siglumRuns(context, accounts) },
    ],
  });
  return {
    kind: 'table',
    id: 'table-matrix-lineages',
    caption: caption(context, key.caption(joined.length, alone.length), key.basis(records.accounts.length)),
    columns: [
      { head: [key.columns.lineage], width: { kind: 'fit' }, rowHeader: true, face: 'sans' },
      { head: [key.columns.copy], width: { kind: 'fit', atMost: 0.3 } },
      { head: [key.columns.number], width: { kind: 'fit' }, face: 'sans', align: 'end' },
      { head: [key.columns.accounts], width: { kind: 'share', weight: 1 }, face: 'sans' },
    ],
    groups: [
      {
        rows: [
          ...joined.map((witness) =>
            row(
              words.matrix.lineage(witness.number),
              join(
                witness.lineages.length === 0
                  ? [key.sharedText]
                  : witness.lineages.map(({ recordId, title }) => link(placeOf(recordId), [title])),
                '; ',
              ),
              witness.accounts,
              witnessPlace(witness),
            ),
          ),
          ...(alone.length > 0 ? [row(words.matrix.alone, [key.noCopy], alone)] : []),
        ],
      },
    ],
  };
}

function witnessPlace({ number }: Witness): string {
  return `matrix-lineage-${number}`;
}
