import { expect, it } from 'vitest';
import { figureOf, harbourTalks } from '../harbour-talks.fixture.ts';
import { select } from './selection.ts';

it('leaves out figures that a person rejected, and keeps those that are suggested', () => {
  const talks = harbourTalks([{ siglum: 'A', reports: [] }]);
  const [one, two, three] = [1, 2, 3].map((number) => figureOf('A', number, 4, 'exact'));
  if (!one || !two || !three) throw new Error('no figures');
  const figures = [
    one,
    { ...two, review: { state: 'rejected' as const } },
    { ...three, review: { state: 'suggested' as const, rule: 'test', confidence: 0.5 } },
  ];
  expect(select({ ...talks, figures }).dossier.figures.map(({ id }) => id)).toEqual([one.id, three.id]);
});
