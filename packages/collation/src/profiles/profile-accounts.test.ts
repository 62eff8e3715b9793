import { expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { figureOf, harbourTalks, type InventedAccount } from '../harbour-talks.fixture.ts';

function carrying(siglum: string, ...statements: string[]): InventedAccount {
  return {
    siglum,
    reports: statements.map((statement) => ({ statements: [statement], words: `${statement} “so”` })),
  };
}

it('lists what one account alone carries, and what it leaves out of what two others carry, the weightiest first', () => {
  const dossier = harbourTalks([
    carrying('A', 'alone', 'two', 'three', 'all'),
    carrying('B', 'two', 'three', 'all'),
    carrying('C', 'three', 'all'),
    carrying('D', 'all'),
  ]);
  const [a, , c, d] = compare(dossier).profiles;
  expect(a).toMatchObject({ alone: ['statement:alone'], leftOut: [] });
  expect(c).toMatchObject({
    alone: [],
    leftOut: [{ statement: 'statement:two', carriedBy: 2, independent: 2 }],
  });
  expect(d?.leftOut.map(({ statement }) => statement)).toEqual(['statement:three', 'statement:two']);
});

it('counts what an account has, and says whether its text names the source', () => {
  const [a, b] = compare(
    harbourTalks([carrying('A', 'opens', 'closes'), { ...carrying('B'), source: 'unnamed' }], {
      figures: [figureOf('A', 2, 4, 'exact'), figureOf('A', 1, 3, 'exact')],
    }),
  ).profiles;
  expect(a).toMatchObject({
    sourceNamed: true,
    attestations: 2,
    quotations: 2,
    figures: ['figure:a-1', 'figure:a-2'],
    coverage: { carried: 2 },
    voice: { quoted: 2, reported: 2 },
  });
  expect(b).toMatchObject({ sourceNamed: false, attestations: 0, coverage: { absent: 2 } });
});
