import { accountHeading, speakerName, statementNumber } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { findExtremes } from '../extremes.ts';
import { modeMark } from '../modes.ts';
import { reviewLegend, suggestedMark } from '../review.ts';
import { link } from '../runs.ts';
import type { Reference } from '../records.ts';
import type { TableBlock, TableCell } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';
import { composeLeftOut } from './left-out.ts';

/** What one account alone reports, and what each leaves out. */
export function composeAlone(context: Context): Section {
  const { words, comparison, records } = context;
  const byOne = comparison.profiles.reduce((all, { alone }) => all + alone.length, 0);
  const total = records.accounts.length;
  const told = total === 1 ? 'onlyLead' : isTold(context, byOne) ? 'lead' : 'noneLead';
  return {
    id: sectionIds.alone,
    title: words.alone.title(byOne, comparison.statements, total),
    blocks: [
      ...opening(words.alone.name, words.alone[told]),
      ...(told === 'lead' ? reviewLegend(context, { alsoFound: false }) : []),
      ...(byOne === 0 || total === 1 ? [] : [aloneTable(context, byOne)]),
      ...(told === 'lead' ? composeLeftOut(context) : []),
    ],
  };
}

/** Whether an account has something to itself, or leaves out what others carry. */
function isTold({ comparison }: Context, byOne: number): boolean {
  return byOne > 0 || comparison.profiles.some(({ leftOut }) => leftOut.length > 0);
}

function statementCells(context: Context, statement: Reference): TableCell[] {
  const { gist, speaker, review } = context.records.statement(statement);
  return [
    { content: [...suggestedMark(context, review), ...statementNumber(context, statement)] },
    { content: [speakerName(context, speaker)] },
    { content: [gist] },
  ];
}

function aloneTable(context: Context, byOne: number): TableBlock {
  const { words, comparison } = context;
  const heads = words.alone.columns;
  const profiles = comparison.profiles.filter(({ alone }) => alone.length > 0);
  const { most, least } = findExtremes(
    context,
    comparison.profiles.map(({ account, alone }) => ({ account, value: alone.length })),
  );
  const cells = new Map(
    comparison.coverage.bands
      .flatMap(({ statements }) => statements)
      .map((row) => [row.statement.recordId, row.cells[0]]),
  );
  return {
    kind: 'table',
    id: 'table-alone',
    caption: caption(context, words.alone.aloneCaption(most, least), words.alone.aloneBasis(byOne)),
    columns: [
      { head: [heads.number], width: { kind: 'fit' }, face: 'muted' },
      { head: [heads.speaker], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
      { head: [heads.statement], width: { kind: 'share', weight: 1 }, rowHeader: true },
      { head: [heads.mode], width: { kind: 'fit' }, align: 'center' },
    ],
    groups: profiles.map(({ account, alone }) => ({
      heading: accountHeading(context, account, words.sources.statements(alone.length)),
      rows: alone.map((statement) => {
        const cell = cells.get(statement.recordId);
        const [first] = cell?.attestations ?? [];
        const drawn = cell ? modeMark(context, cell.mode, cell.attestations) : '';
        return {
          cells: [
            ...statementCells(context, statement),
            { content: first ? [link(placeOf(first.recordId), [drawn])] : [drawn] },
          ],
        };
      }),
    })),
  };
}
