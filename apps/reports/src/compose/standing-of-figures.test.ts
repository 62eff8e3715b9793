import { expect, it } from 'vitest';
import type { ComparisonFieldsFragment, DiscrepancyFieldsFragment } from '../__generated__/graphql.ts';
import { ferryContext } from '../fixtures/ferry-answer.ts';
import { suggestion } from '../fixtures/ferry-found.ts';
import { confirmed, passage, refer, suggested } from '../fixtures/ferry-records.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import { composeCover } from './sections/cover.ts';
import { standingOfFigures } from './standing-of-figures.ts';

const counts = 'ferries a day';
const figure = (slug: string, value: number, review: DiscrepancyFieldsFragment['discrepancy']['review']) => ({
  figure: { recordId: `figure:${slug}-1`, unit: 'ferry', anchor: passage(30, 34), review },
  account: refer(`account:${slug}`),
  printed: String(value),
  value,
  upper: null,
  bound: 'EXACT' as const,
  asOf: null,
  attestation: refer(`attestation:${slug}-1`),
  speaker: null,
});
const conflict = (review = confirmed): Partial<ComparisonFieldsFragment> => ({
  figures: [
    {
      counts,
      unit: 'ferry',
      agreement: 'DISAGREE',
      figures: [figure('a', 30, confirmed), figure('b', 40, review)],
      pairs: [],
    },
  ],
  findings: [
    {
      __typename: 'FigureFinding',
      counts,
      unit: 'ferry',
      values: [
        { printed: '30', accounts: [refer('account:a')] },
        { printed: '40', accounts: [refer('account:b')] },
      ],
    },
  ],
});
const recorded = (review = confirmed): Partial<ComparisonFieldsFragment> => ({
  discrepancies: [
    {
      discrepancy: { recordId: 'discrepancy:ferries', title: 'How many?', explanation: '', review },
      rank: 1,
      kind: 'FIGURE',
      status: 'UNRESOLVED',
      statements: [],
      accounts: [refer('account:a')],
      carriedBy: 2,
      narrowed: false,
      readings: [
        {
          accounts: [refer('account:a')],
          gist: 'Thirty.',
          narrowed: false,
          evidence: [
            {
              kind: 'FIGURE',
              account: refer('account:a'),
              attestation: null,
              printed: '30',
              anchor: passage(30, 34),
            },
          ],
        },
      ],
    },
  ],
});
const standing = (changes: Partial<ComparisonFieldsFragment>) =>
  standingOfFigures(ferryContext(changes), counts);

it('marks figures that conflict by a rule alone, and leads to the row in which it waits for review', () => {
  const found = suggestion({ id: 'rule:figuresDiffer:ferries', rule: 'FIGURES_DIFFER', title: counts });
  const runs = standing({ ...conflict(), suggestions: [suggestion(), found] });
  expect(runs[0]).toMatchObject({ kind: 'mark', mark: 'suggested' });
  expect(wordsOf(runs)).toContain('Found by rule, reviewed by nobody (S2).');
  expect(JSON.stringify(runs)).toContain('"target":"found-rule-figuresDiffer-ferries"');
  expect(wordsOf(standing(conflict()))).toContain('Found by rule, reviewed by nobody.');
});

it('bears no mark where a person recorded the conflict and confirmed it and its figures', () => {
  expect(standing({ ...conflict(), ...recorded() })).toEqual([]);
  expect(wordsOf(standing({ ...conflict(), ...recorded(suggested) }))).toContain('suggested');
  expect(wordsOf(standing({ ...conflict(suggested), ...recorded() }))).toContain('suggested');
});

it('stands on a cover that does not say there are no discrepancies', () => {
  const cover = wordsOf(composeCover(ferryContext(conflict())));
  expect(cover).toContain('“30” (A) and “40” (B) cannot both be right. Found by rule, reviewed by nobody.');
  expect(cover).toContain('Discrepancies none recorded');
  expect(wordsOf(composeCover(ferryContext()))).toMatch(/Discrepancies none (?!recorded)/);
});
