import { describe, expect, it } from 'vitest';
import type { IndependenceFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryAnswer, ferryContext } from '../../fixtures/ferry-answer.ts';
import { tie } from '../../fixtures/ferry-found.ts';
import { refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeTies } from './ties.ts';

function compose(changes: Partial<IndependenceFieldsFragment>) {
  const { independence } = ferryAnswer().comparison;
  return composeTies(ferryContext({ independence: { ...independence, ...changes } }));
}

function rowsOf(changes: Partial<IndependenceFieldsFragment>) {
  const table = compose(changes).find((block) => block.kind === 'table');
  return table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)));
}

const heading = (...ties: IndependenceFieldsFragment['ties']) => {
  const found = compose({ ties }).find((block) => block.kind === 'heading');
  return found && wordsOf(found.text);
};

describe('ties between accounts', () => {
  it('are not printed where there are none', () => {
    expect(compose({})).toEqual([]);
  });

  it('have an arrow only where something tells the direction', () => {
    const lineage = refer('lineage:wire');
    const directed = tie({
      lineage,
      basis: 'CREDIT',
      evidence: ['CREDIT', 'SHARED_TEXT'],
      strength: 'STATED',
    });
    const fromSource = tie({ lineage, basis: 'DATELINE', fromAccount: null, fromSource: refer('source:b') });
    expect(rowsOf({ ties: [directed, fromSource, tie({ lineage })] })).toEqual([
      ['A The Courier', '→', 'C Outlet not named', 'a credit', 'credit and shared text', 'stated'],
      ['Lakeland Post', '→', 'C Outlet not named', 'a dateline', 'shared text', 'weak'],
      ['A The Courier', '—', 'C Outlet not named', 'nothing', 'shared text', 'weak'],
    ]);
    expect(JSON.stringify(compose({ ties: [directed] }))).toContain('"target":"lineage-wire"');
  });

  it('say so, by mark and word, where shared text alone suggests them', () => {
    const suggested = [
      {
        accounts: [refer('account:a'), refer('account:c')],
        strength: 'WEAK' as const,
        confidence: 0.7,
        longestRun: 11,
        share: 0.12,
      },
    ];
    expect(rowsOf({ ties: [tie()], suggested })?.[0]?.[4]).toBe(
      'suggested shared text alone: a run of 11 words, 12 per cent',
    );
    expect(JSON.stringify(compose({ ties: [tie()], suggested }))).toContain('"mark":"suggested"');
  });

  it('say how many there are where not all are printed', () => {
    const blocks = compose({ ties: Array.from({ length: 41 }, () => tie()) });
    expect(rowsOf({ ties: Array.from({ length: 41 }, () => tie()) })).toHaveLength(40);
    expect(wordsOf(blocks)).toContain('the first 40 of 41 ties, all of which stand in the attached answer');
    expect(wordsOf(compose({ ties: [tie()] }))).not.toContain('attached answer');
  });

  it('are counted with those that have a direction', () => {
    const arrow = tie({ basis: 'TIME' });
    expect(heading(tie())).toBe('One tie, without a direction');
    expect(heading(arrow)).toBe('One tie, with a direction');
    expect(heading(tie(), tie())).toBe('Two ties, none with a direction');
    expect(heading(arrow, tie())).toBe('Two ties, one with a direction');
    expect(heading(arrow, arrow)).toBe('Two ties, both with a direction');
  });
});
