import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { figureOf, harbourTalks } from '../harbour-talks.fixture.ts';

const accounts = ['A', 'B', 'C'].map((siglum) => ({
  siglum,
  reports: [{ statements: ['opens'], words: 'it opens' }],
}));

function grouped(...figures: ReturnType<typeof figureOf>[]) {
  return compare(harbourTalks(accounts, { figures })).figures;
}

it('groups figures by what they count and in what unit, whatever the case', () => {
  expect(
    grouped(
      figureOf('A', 1, 4, 'exact', { counts: 'Ships' }),
      figureOf('B', 1, 4, 'exact', { counts: 'ships' }),
      figureOf('C', 1, 4, 'exact', { counts: 'ships', unit: 'tonne' }),
    ).map(({ unit, agreement, figures }) => [unit, agreement, figures.length]),
  ).toEqual([
    ['person', 'agree', 2],
    ['tonne', 'alone', 1],
  ]);
});

it('calls a group by the worst of its pairs and puts that pair first', () => {
  const [group] = grouped(
    figureOf('A', 1, 2e6, 'over'),
    figureOf('B', 1, 2.3e6, 'exact'),
    figureOf('C', 1, 1e6, 'exact'),
  );
  expect(group?.agreement).toBe('disagree');
  expect(group?.pairs[0]).toMatchObject({ first: 'figure:a-1', second: 'figure:c-1', agreement: 'disagree' });
});

it('shows an account that disagrees with itself', () => {
  expect(grouped(figureOf('A', 1, 2, 'exact'), figureOf('A', 2, 3, 'exact'))[0]?.agreement).toBe('disagree');
});

it('names the speaker of a figure that stands in a report', () => {
  const [group] = grouped(figureOf('A', 1, 2, 'exact', { attestation: 'attestation:a-1' }));
  expect(group?.figures[0]).toMatchObject({
    speaker: 'actor:north-minister',
    attestation: 'attestation:a-1',
  });
});
