import { describe, expect, it } from 'vitest';
import type { FigureGroupFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { confirmed, passage, refer, suggested } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeFigures, placeOfFigure } from './figures.ts';

type Figure = FigureGroupFieldsFragment['figures'][number];

const figure = (slug: string, changes: Partial<Figure>): Figure => ({
  figure: { recordId: `figure:${slug}-1`, unit: 'ferry', anchor: passage(30, 34), review: null },
  account: refer(`account:${slug}`),
  printed: '30',
  value: 30,
  upper: null,
  bound: 'EXACT',
  asOf: null,
  attestation: null,
  speaker: null,
  ...changes,
});
const group = (changes: Partial<FigureGroupFieldsFragment>): FigureGroupFieldsFragment => ({
  counts: 'ferries a day',
  unit: 'ferry',
  agreement: 'DISAGREE',
  figures: [
    figure('a', {
      printed: 'about 30',
      bound: 'ABOUT',
      asOf: '2031-05',
      attestation: refer('attestation:a-1'),
    }),
    figure('b', {
      printed: '40 to 45',
      value: 40,
      upper: 45,
      bound: 'BETWEEN',
      speaker: refer('actor:reyes'),
    }),
  ],
  pairs: [
    {
      first: refer('figure:a-1'),
      second: refer('figure:b-1'),
      agreement: 'DISAGREE',
      reason: 'DISJOINT',
    },
  ],
  ...changes,
});
const compose = (...figures: FigureGroupFieldsFragment[]) => composeFigures(ferryContext({ figures }));

describe('figures side by side', () => {
  it('reads every figure out with its bound, unit, date and speaker, and its place outside of reports', () => {
    const section = compose(group({}));
    expect(section.title).toBe('The one figure that can be compared conflicts');
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(wordsOf(table?.groups[0]?.heading)).toBe('Ferries a day conflict no reading lets both be true');
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['A', '“about 30”', 'about 30 ferries, as of May 2031', 'the account itself'],
      ['B', '“40 to 45” B 30–34', 'between 40 and 45 ferries', 'Ana Reyes'],
    ]);
    expect(JSON.stringify(table)).toContain('"target":"attestation-a-1"');
  });

  it('plots what conflicts, with the values in words', () => {
    const plot = compose(group({})).blocks.find((block) => block.kind === 'dotPlot');
    expect(plot?.alt).toBe('Ferries a day, A: “about 30”. Ferries a day, B: “40 to 45”.');
    expect(plot?.rows.map(({ points }) => points)).toEqual([
      [{ value: 30, bound: 'about', text: 'about 30' }],
      [{ value: 40, upTo: 45, bound: 'exact', text: '40 to 45' }],
    ]);
    expect(
      compose(group({ agreement: 'AGREE', pairs: [] })).blocks.some(({ kind }) => kind === 'dotPlot'),
    ).toBe(false);
  });

  it('keeps figures of one account apart', () => {
    const section = compose(group({ agreement: 'ALONE', figures: [figure('c', {})], pairs: [] }));
    expect(section.title).toBe('No figure stands in two accounts');
    expect(wordsOf(section.blocks)).toContain('One figure stands in one account alone');
  });

  it('says so where the accounts give no figure', () => {
    expect(compose().title).toBe('The accounts give no figure');
    expect(wordsOf(compose().blocks)).toBe('Figures side by side No number of anything is recorded.');
  });

  it('leads a finding to the band of its quantity', () => {
    const context = ferryContext({ figures: [group({ counts: 'piers', agreement: 'ALONE' }), group({})] });
    expect(placeOfFigure(context, 'ferries a day')).toBe('figures-1');
    expect(placeOfFigure(context, 'piers')).toBe('section-figures');
  });
});

it('marks a figure that no person has confirmed', () => {
  const open = figure('c', {
    figure: { recordId: 'figure:c-1', unit: 'ferry', anchor: passage(30, 34), review: suggested },
    value: 55,
  });
  const figures = [group({ figures: [...group({}).figures, open] })];
  const table = composeFigures(ferryContext({ figures })).blocks.find(({ kind }) => kind === 'table');
  expect(JSON.stringify(table).split('"mark":"suggested"')).toHaveLength(2);
  expect(JSON.stringify(composeFigures(ferryContext({ figures: [group({})] })))).not.toContain(
    '"mark":"suggested"',
  );
});

it('draws an account that gives a number very often in several rows, for a row breaks nowhere', () => {
  const figures = Array.from({ length: 45 }, (_, index) =>
    figure('a', { value: index, printed: `${index}` }),
  );
  const plot = compose(group({ figures: [...figures, figure('b', { value: 9 })] })).blocks.find(
    (block) => block.kind === 'dotPlot',
  );
  expect(plot?.rows.map(({ label, points }) => [label.siglum, points.length])).toEqual([
    ['A', 20],
    ['A', 20],
    ['A', 5],
    ['B', 1],
  ]);
  expect(plot?.altRows).toHaveLength(4);
});

it('calls no conflict what a person recorded as compatible', () => {
  const evidence = { kind: 'FIGURE' as const, account: refer('account:a'), attestation: null, printed: '30' };
  const settled = (status: 'COMPATIBLE' | 'UNRESOLVED') =>
    composeFigures(
      ferryContext({
        figures: [group({})],
        discrepancies: [
          {
            discrepancy: {
              recordId: 'discrepancy:f',
              title: 'How many?',
              explanation: '',
              review: confirmed,
            },
            rank: 1,
            kind: 'FIGURE',
            status,
            statements: [],
            accounts: [refer('account:a')],
            carriedBy: 2,
            narrowed: false,
            readings: [
              {
                accounts: [refer('account:a')],
                gist: 'Thirty.',
                narrowed: false,
                evidence: [{ ...evidence, anchor: passage(30, 34) }],
              },
            ],
          },
        ],
      }),
    );
  const section = settled('COMPATIBLE');
  expect(section.title).toBe('One figure can be compared, and it does not conflict');
  expect(wordsOf(section.blocks)).toContain('Ferries a day compatible, as recorded');
  expect(wordsOf(section.blocks)).toContain('the figures differ, and can all be right');
  expect(section.blocks.some(({ kind }) => kind === 'dotPlot')).toBe(false);
  expect(settled('UNRESOLVED').title).toBe('The one figure that can be compared conflicts');
});

it('says in brackets that nobody has written what a drafted figure counts', () => {
  const drafted = group({
    counts: 'To be written: of what “12 percent” in B is the figure',
    agreement: 'ALONE',
    figures: [figure('b', { printed: '12 percent', value: 12 })],
    pairs: [],
  });
  expect(wordsOf(compose(drafted).blocks)).toContain('[to be written] B “12 percent”');
});

it('reads each figure in its own unit, and plots none of several units on one axis', () => {
  const far = figure('a', { printed: '100 kilometres', value: 100 });
  const near = figure('b', { printed: '50 miles', value: 50 });
  const figures = [
    { ...far, figure: { ...far.figure, unit: 'kilometre' } },
    { ...near, figure: { ...near.figure, unit: 'mile' } },
  ];
  const { blocks } = compose(group({ counts: 'the way to the border', unit: 'kilometre', figures }));
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.groups[0]?.rows.map(({ cells }) => wordsOf(cells[2]?.content))).toEqual([
    '100 kilometres',
    '50 miles',
  ]);
  expect(blocks.some(({ kind }) => kind === 'dotPlot')).toBe(false);
});

it('has figures in the same words, read alike, in one row with the reports of each', () => {
  const same = { attestation: refer('attestation:a-1') };
  const figures = [figure('a', same), figure('b', { ...same, attestation: refer('attestation:b-1') })];
  const table = compose(
    group({ agreement: 'AGREE', pairs: [], figures: [...figures, figure('c', { printed: 'thirty' })] }),
  ).blocks.find(({ kind }) => kind === 'table');
  const rows = table?.kind === 'table' ? table.groups.flatMap((one) => one.rows) : [];
  expect(rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
    ['A B', '“30” a-1, b-1', '30 ferries', 'the account itself'],
    ['C', '“thirty” C 30–34', '30 ferries', 'the account itself'],
  ]);
  expect(JSON.stringify(rows)).toContain('"target":"attestation-b-1"');
});
