import { describe, expect, it } from 'vitest';
import { joinedAnswer } from '../../fixtures/joined-answer.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { contextOf } from '../context.ts';
import type { TableBlock } from '../table-block.ts';
import { en } from '../wording/en.ts';
import { composeAnnex } from './annex.ts';
import { composeMatrix, needsAnnex } from './matrix.ts';

/** The matrix of so many accounts, of which so many groups of three go back to one copy each. */
function matrixOf(total: number, groups: number) {
  const context = contextOf(joinedAnswer(total, groups), en);
  const { blocks, orientation } = composeMatrix(context);
  const [table, key] = blocks.filter((block): block is TableBlock => block.kind === 'table');
  if (!table || !key) throw new Error('no table');
  return { context, orientation, table, key };
}

const headsOf = ({ columns }: TableBlock) => columns.map(({ head }) => wordsOf(head));
const cellsOf = ({ groups }: TableBlock, row: number) =>
  groups[0]?.rows[row]?.cells.map(({ content }) => wordsOf(content));

describe('the matrix of more accounts than a page has columns for', () => {
  it('has a column for each lineage and one that counts the accounts standing alone', () => {
    const { orientation, table } = matrixOf(100, 2);
    // Two lineages and a count need no wide page.
    expect(orientation).toBe('portrait');
    expect(headsOf(table)).toEqual([
      'No.',
      'Speaker',
      'Statement',
      'L1',
      'L2',
      'Alone',
      'Carried',
      'Lineages',
    ]);
    expect(cellsOf(table, 0)?.slice(3)).toEqual(['indirect 3', 'indirect 3', '94', '100 of 100', '96']);
    expect(cellsOf(table, 1)?.slice(3)).toEqual(['narrated 1', 'absent', 'absent', '1 of 100', '1']);
  });

  it.each([
    [25, 8],
    [100, 13],
    [500, 150],
  ])('fits a page with %i accounts and %i lineages', (total, groups) => {
    const { table } = matrixOf(total, groups);
    expect(table.columns.filter(({ width }) => width.kind === 'mark').length).toBeLessThanOrEqual(14);
    expect(table.columns.length).toBeLessThanOrEqual(21);
  });

  it('counts the lineages that have no column of their own', () => {
    const { table } = matrixOf(100, 20);
    expect(headsOf(table).slice(16, 19)).toEqual(['L14', 'Further', 'Alone']);
    expect(cellsOf(table, 0)?.slice(17, 19)).toEqual(['6', '40']);
  });

  it('names in its key every account once', () => {
    const { context, key } = matrixOf(100, 20);
    const named = key.groups[0]?.rows.flatMap(({ cells }) => wordsOf(cells[3]?.content).split(' ')) ?? [];
    expect(named.toSorted()).toEqual(context.records.accounts.map(({ siglum }) => siglum).toSorted());
  });

  it('leads from each mark to the row of the annex, which leads back', () => {
    const { context, table } = matrixOf(25, 2);
    expect(JSON.stringify(table.groups[0]?.rows[0]?.cells[3])).toContain('"target":"annex-statement-fares"');
    const annex = composeAnnex(context).blocks.find((block): block is TableBlock => block.kind === 'table');
    expect(annex?.groups[0]?.rows[0]?.id).toBe('annex-statement-fares');
    expect(JSON.stringify(annex?.groups[0]?.rows[0]?.cells[0])).toContain('"target":"statement-fares"');
  });
});

describe('the matrix of many accounts of which no two share a copy', () => {
  const { blocks, orientation } = composeMatrix(contextOf(joinedAnswer(30, 0), en));
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');

  it('counts them by the way in which they report, on portrait pages', () => {
    if (!table) throw new Error('no table');
    expect(orientation).toBe('portrait');
    expect(headsOf(table)).toEqual([
      'No.',
      'Speaker',
      'Statement',
      'direct',
      'indirect',
      'narrated',
      'Carried',
    ]);
    expect(cellsOf(table, 0)?.slice(3)).toEqual(['1', '29', 'absent', '30 of 30']);
    expect(cellsOf(table, 1)?.slice(3)).toEqual(['absent', 'absent', '1', '1 of 30']);
  });

  it('tells nothing of lineages, for which it has no column', () => {
    expect(wordsOf(table?.caption.basis ?? [])).toMatch(/ in 30 accounts\.$/);
  });

  it('leads from each number to the row of the annex', () => {
    expect(JSON.stringify(table?.groups[0]?.rows[0]?.cells[4])).toContain('"target":"annex-statement-fares"');
  });
});

describe('the annex', () => {
  it('is needed where the matrix has no column for every account', () => {
    expect(needsAnnex(contextOf(joinedAnswer(24, 2), en))).toBe(false);
    expect(needsAnnex(contextOf(joinedAnswer(25, 2), en))).toBe(true);
  });

  it('names every account that carries a statement, by the way in which it reports it', () => {
    const context = contextOf(joinedAnswer(500, 20), en);
    const table = composeAnnex(context).blocks.find((block): block is TableBlock => block.kind === 'table');
    const [first, second] = table?.groups[0]?.rows ?? [];
    expect(wordsOf(table?.caption.basis ?? [])).not.toContain('Lineages');
    const sigla = wordsOf(first?.cells[2]?.content).split(' ');
    expect(sigla.slice(0, 4)).toEqual(['direct:', 'B', 'indirect:', 'A']);
    expect(sigla.filter((word) => !word.endsWith(':'))).toHaveLength(500);
    expect(wordsOf(second?.cells[2]?.content)).toBe('narrated: A');
  });
});
