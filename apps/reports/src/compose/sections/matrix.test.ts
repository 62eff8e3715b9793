import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../table-block.ts';
import type { Section } from '../blocks.ts';
import { ferryAnswer, ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeMatrix } from './matrix.ts';

function tableOf(section: Section): TableBlock {
  const table = section.blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

/** The matrix of as many accounts. */
function many(total: number): Section {
  const [first] = ferryAnswer().comparison.accounts;
  if (!first) throw new Error('no account');
  return composeMatrix(ferryContext({ accounts: Array.from({ length: total }, () => first) }));
}

describe('the matrix', () => {
  it('says in its headline what all accounts carry', () => {
    expect(composeMatrix(ferryContext()).title).toBe('One of two statements stands in all three accounts');
    expect(composeMatrix(ferryContext(oneAccount())).title).toBe('One account reports two statements');
  });

  it('has a band for each topic and a cell for each account, absent ones marked', () => {
    const { groups, columns } = tableOf(composeMatrix(ferryContext()));
    expect(groups.map(({ heading }) => wordsOf(heading))).toEqual(['Fares']);
    expect(columns.filter(({ headStyle }) => headStyle === 'siglum')).toHaveLength(3);
    expect(groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['1', 'Ana Reyes', 'Fares will rise.', 'indirect', 'direct', 'indirect', '3 of 3', '2'],
      ['2', '(narrated)', 'The pier is closed.', 'narrated', 'absent', 'absent', '1 of 3', '1'],
    ]);
  });

  it('leads from every mark to the passage it was read from, and names the row for others to lead to', () => {
    const [row] = tableOf(composeMatrix(ferryContext())).groups[0]?.rows ?? [];
    expect(row?.id).toBe('statement-fares');
    expect(row?.cells[4]?.content).toEqual([
      {
        kind: 'link',
        target: 'attestation-b-1',
        children: [{ kind: 'mark', mark: 'direct', says: 'direct' }],
        description: 'B: direct; passage',
      },
    ]);
  });

  it('sets a contradicting account on tint and says so', () => {
    const { coverage } = ferryAnswer().comparison;
    const [band] = coverage.bands;
    if (!band) throw new Error('no band');
    const statements = band.statements.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, contradicts: cell.account.recordId === 'account:c' })),
    }));
    const context = ferryContext({ coverage: { ...coverage, bands: [{ ...band, statements }] } });
    const contradicting = tableOf(composeMatrix(context)).groups[0]?.rows[0]?.cells[5];
    expect(contradicting?.tone).toBe('contradicts');
    expect(wordsOf(contradicting?.content)).toBe('contradicts, indirect');
  });

  it('counts nothing where one account stands alone', () => {
    const { columns, groups } = tableOf(composeMatrix(ferryContext(oneAccount())));
    expect(wordsOf(columns.map(({ head }) => head))).toBe('No. Speaker Statement A');
    expect(groups[0]?.rows[0]?.cells).toHaveLength(4);
  });

  it('turns to landscape from nine accounts on', () => {
    expect(many(8).orientation).toBe('portrait');
    expect(many(9).orientation).toBe('landscape');
    expect(many(24).blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });
});
