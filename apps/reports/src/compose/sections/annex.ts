import { statementNumber } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import { markLegend, markOf } from '../modes.ts';
import { join, lines, mark } from '../runs.ts';
import type { TableRow } from '../table-block.ts';
import { annexPlace, sectionIds } from '../targets.ts';
import { type CoverageRow, modesByStrength, passageSiglum } from './matrix-cell.ts';

/**
 * Every statement with every account that carries it, by the way in which it reports it: the whole of the matrix,
 * where that has no room for a column for each account.
 */
export function composeAnnex(context: Context): Section {
  const { comparison, records, words } = context;
  const { annex } = words;
  return {
    id: sectionIds.annex,
    title: annex.title(comparison.statements, records.accounts.length),
    starts: 'newPage',
    blocks: [
      ...opening(annex.name, annex.lead),
      { kind: 'legend', entries: markLegend(context) },
      {
        kind: 'table',
        id: 'table-annex',
        caption: caption(
          context,
          annex.caption,
          words.matrix.readBasis(
            comparison.statements,
            comparison.provenance.length,
            records.accounts.length,
          ),
        ),
        columns: [
          { head: [annex.columns.number], width: { kind: 'fit' }, face: 'muted' },
          { head: [annex.columns.statement], width: { kind: 'share', weight: 2 }, rowHeader: true },
          { head: [annex.columns.accounts], width: { kind: 'share', weight: 3 }, face: 'sans' },
        ],
        groups: comparison.coverage.bands.map(({ topic, statements }) => ({
          heading: [records.topic(topic).label],
          rows: statements.map((row) => annexRow(context, row)),
        })),
      },
    ],
  };
}

function annexRow(context: Context, row: CoverageRow): TableRow {
  return {
    id: annexPlace(row.statement.recordId),
    cells: [
      { content: statementNumber(context, row.statement) },
      { content: [context.records.statement(row.statement).gist] },
      { content: lines(...carriersByMode(context, row)) },
    ],
  };
}

/** A line for each way of reporting; accounts that contradict others have lines of their own. */
function carriersByMode(context: Context, { cells }: CoverageRow): Inline[][] {
  const { words } = context;
  return [false, true].flatMap((against) =>
    modesByStrength.map((mode) => {
      const carriers = cells.filter((cell) => cell.mode === mode && cell.contradicts === against);
      if (carriers.length === 0) return [];
      const name = words.terms.mode[mode];
      const says = against ? words.matrix.contradicts(name) : name;
      return [
        mark(against ? 'contradicts' : markOf(mode), ''),
        `\u00A0${says}: `,
        ...join(
          carriers.map((cell) => passageSiglum(context, cell)),
          ' ',
        ),
      ];
    }),
  );
}
