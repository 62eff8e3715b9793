import { expect, it } from 'vitest';
import { compare } from './compare.ts';
import { makeScaleTalks } from './scale-talks.fixture.ts';
import { measureSharedText } from './shared-text/measure-shared-text.ts';

it('finds every planted copy and every planted conflict, and none beside', async () => {
  const { dossier, texts, copies, conflicts } = await makeScaleTalks(24, 7);
  const sharedText = await measureSharedText(dossier, texts);
  const { independence, figures, coverage } = compare({ ...dossier, sharedText });
  expect(independence.suggested.map(({ accounts }) => accounts)).toEqual(copies);
  expect(figures.filter(({ agreement }) => agreement === 'disagree').map(({ counts }) => counts)).toEqual(
    conflicts,
  );
  // Of the twelve that carry it, two have copied it from two others.
  const rows = coverage.bands.flatMap(({ statements }) => statements);
  expect(rows.find(({ statement }) => statement === 'statement:s-59')).toMatchObject({
    carriedBy: 12,
    independent: 10,
  });
});
