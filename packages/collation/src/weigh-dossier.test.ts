import { expect, it } from 'vitest';
import { compare } from './compare.ts';
import { discrepancyOf, harbourTalks } from './harbour-talks.fixture.ts';
import { weighDossier } from './weigh-dossier.ts';

const opens = { statements: ['opens'], words: 'the harbour opens' };
const dossier = harbourTalks(
  [
    { siglum: 'A', reports: [opens, { statements: ['closes'], words: 'it closes' }] },
    { siglum: 'B', reports: [opens] },
    { siglum: 'C', reports: [{ statements: ['truce'], words: 'a truce holds' }] },
  ],
  {
    discrepancies: [
      discrepancyOf('spelling', ['A', 'B'], { kind: 'naming', status: 'compatible' }),
      discrepancyOf('killed', ['A', 'C']),
      discrepancyOf('wounded', ['A', 'C'], { statements: ['statement:opens'], status: 'unresolved' }),
      discrepancyOf('mistaken', ['A', 'C'], { review: { state: 'rejected' } }),
    ],
  },
);

it('counts carriers as the coverage of the whole comparison does', () => {
  const rows = compare(dossier).coverage.bands.flatMap(({ statements }) => statements);
  expect(rows).toHaveLength(3);
  expect(weighDossier(dossier).carriers).toEqual(
    new Map(rows.map(({ statement, carriedBy, independent }) => [statement, { carriedBy, independent }])),
  );
});

it('makes one number of what the comparison ranks discrepancies by', () => {
  const { seriousness } = weighDossier(dossier);
  const byNumber = [...seriousness].toSorted((one, other) => other[1] - one[1]).map(([id]) => id);
  expect(byNumber).toEqual(compare(dossier).discrepancies.map(({ discrepancy }) => discrepancy));
  for (const number of seriousness.values()) expect(number | 0).toBe(number);
});
