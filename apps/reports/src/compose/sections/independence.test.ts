import { describe, expect, it } from 'vitest';
import type { IndependenceFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryAnswer, ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { confirmed, passage, refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeIndependence } from './independence.ts';

const compose = (changes: Partial<IndependenceFieldsFragment>) =>
  composeIndependence(
    ferryContext({ independence: { ...ferryAnswer().comparison.independence, ...changes } }),
  );
const run = (words: number, quoted: boolean) => ({
  words,
  quoted,
  first: refer('account:a'),
  second: refer('account:b'),
  firstAnchor: passage(10, 90),
  secondAnchor: passage(20, 100),
});
const lineage: IndependenceFieldsFragment['lineages'][number] = {
  lineage: { recordId: 'lineage:wire', review: confirmed },
  title: 'Wire copy',
  inferred: true,
  narrowed: false,
  strength: 'STRONG',
  copy: refer('source:c'),
  members: [
    { account: refer('account:a'), whole: true, passages: [] },
    { account: refer('account:b'), whole: false, passages: [passage(1, 9)] },
  ],
  evidence: [
    {
      kind: 'SHARED_TEXT',
      note: 'A run of 12 words.',
      passages: [{ account: refer('account:a'), anchor: passage(10, 90) }],
    },
  ],
};
const share = (of: string, other: string, value: number) => ({
  of: refer(`account:${of}`),
  with: refer(`account:${other}`),
  shared: 1,
  runs: 100,
  share: value,
});
const measured = { state: 'MEASURED' as const, stale: [], missing: [] };

describe('how independent the accounts are', () => {
  it('has a headline for witnesses, for shared passages, and for nothing shown', () => {
    expect(compose({ independentLineages: 2 }).title).toBe(
      'Three accounts weigh as two independent witnesses',
    );
    const finding = {
      __typename: 'LineageFinding' as const,
      lineage: refer('lineage:wire'),
      accounts: [refer('account:a'), refer('account:b')],
      copy: refer('source:b'),
      inferred: true,
    };
    expect(composeIndependence(ferryContext({ findings: [finding] })).title).toBe(
      'Two of three accounts seem to carry passages from Lakeland Post',
    );
    expect(compose({}).title).toBe('How far the three accounts depend on one another is not known');
    expect(compose({ sharedText: { state: 'MEASURED', stale: [], missing: [] } }).title).toBe(
      'Nothing shows that the three accounts depend on one another',
    );
    const inCommon = {
      __typename: 'SharedTextFinding' as const,
      of: refer('account:b'),
      with: refer('account:a'),
      share: 0.56,
    };
    expect(composeIndependence(ferryContext({ findings: [inCommon] })).title).toBe(
      'Up to 56 per cent of an account stands in another, and no common copy is confirmed',
    );
    expect(composeIndependence(ferryContext(oneAccount())).title).toBe('One account, one witness');
  });

  it('says that nothing is known where shared text was not measured', () => {
    const section = compose({});
    expect(wordsOf(section.blocks)).toContain('nothing is known of it');
    expect(section.blocks.some(({ kind }) => kind === 'heatMap')).toBe(false);
  });

  it('maps shares in per cent, 0 where a measured pair shares nothing, blank where one was not measured', () => {
    const section = compose({
      sharedText: { state: 'PARTLY', stale: [], missing: [refer('account:c')] },
      shares: [share('a', 'b', 0.41)],
    });
    const map = section.blocks.find((block) => block.kind === 'heatMap');
    expect(map?.values).toEqual([
      [null, 41, null],
      [0, null, null],
      [null, null, null],
    ]);
    expect(map?.alt).toBe('A in B: 41 per cent.');
  });

  it('lists the pairs that share most where a map has no room', () => {
    const [account] = ferryAnswer().comparison.accounts;
    if (!account) throw new Error('no account');
    const { independence } = ferryAnswer().comparison;
    const section = composeIndependence(
      ferryContext({
        accounts: Array.from({ length: 15 }, () => account),
        independence: {
          ...independence,
          sharedText: measured,
          shares: [share('a', 'b', 0.004), share('b', 'a', 0.5)],
        },
      }),
    );
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['B Lakeland Post', 'A The Courier', '50 %'],
      ['A The Courier', 'B Lakeland Post', 'under 1 %'],
    ]);
  });

  it('lists runs outside quotation marks and only counts those inside', () => {
    const section = compose({ sharedText: measured, runs: [run(12, false), run(9, true)] });
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['12', 'A The Courier 10–90', 'B Lakeland Post 20–100'],
    ]);
    expect(wordsOf(table?.caption.says)).toContain(
      'One further run inside quotation marks shows a shared speaker.',
    );
  });

  it('marks a lineage as inference and prints its evidence with the passages', () => {
    const entry = compose({ lineages: [lineage] }).blocks.find((block) => block.kind === 'entry');
    expect(entry).toMatchObject({ id: 'lineage-wire' });
    expect(wordsOf(entry?.badges)).toBe('stronginference');
    expect(wordsOf(entry?.meta)).toBe('Copy of Outlet not named · accounts A whole, B in one passage');
    expect(wordsOf(entry?.blocks)).toBe('Shared text A run of 12 words. A 10–90');
  });

  it('puts what accounts say themselves before what is only likely', () => {
    const stated = {
      ...lineage,
      lineage: { ...lineage.lineage, recordId: 'lineage:credit' },
      strength: 'STATED' as const,
    };
    const section = compose({ lineages: [lineage, stated] });
    expect(section.blocks.flatMap((block) => (block.kind === 'entry' ? [block.id] : []))).toEqual([
      'lineage-credit',
      'lineage-wire',
    ]);
  });

  it('sets the dated accounts on a line and says of the others that they are not', () => {
    const timeline = compose({}).blocks.find((block) => block.kind === 'timeline');
    expect(timeline?.rows.map(({ first, text }) => [first, text])).toEqual([
      ['2031-05-14', '14 May 2031'],
      ['2031-05-15', '15 May 2031'],
      [null, 'no date in the text'],
    ]);
    expect(timeline?.band).toEqual({ from: '2031-05-14', to: '2031-05-14T23:59:00Z', label: 'the talks' });
  });
});
