import { expect, it } from 'vitest';
import type { Mention, Place } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks } from '../harbour-talks.fixture.ts';

function agreementOf(...told: Place[]): string | undefined {
  const mentions = told.map((place, number): Mention => ({
    id: `mention:m-${number}`,
    account: number === 0 ? 'account:a' : 'account:b',
    printed: place.name,
    anchor: anchorAt('', 5, 6),
    kind: 'place',
    about: 'Where they met',
    place,
  }));
  const dossier = harbourTalks(
    ['A', 'B'].map((siglum) => ({ siglum, reports: [] })),
    { mentions },
  );
  for (const actor of dossier.actors) if (actor.id === 'actor:isle') actor.country = 'MT';
  return compare(dossier).places[0]?.agreement;
}

it.each<[string, Place, Place]>([
  ['same', { name: 'Port Selm' }, { name: 'port selm' }],
  ['same', { name: 'Port Selm', wikidata: 'Q1' }, { name: 'Selm', wikidata: 'Q1' }],
  ['finer', { name: 'Isle', country: 'MT' }, { name: 'Port Selm', country: 'MT' }],
  ['finer', { name: 'Customs house, Port Selm' }, { name: 'Port Selm' }],
  ['apart', { name: 'Port Selm', country: 'MT' }, { name: 'Dort', country: 'MT' }],
  ['same', { name: 'Lomé', country: 'TG', wikidata: 'Q3792' }, { name: 'Lomé', country: 'TG' }],
  ['same', { name: 'Lomé', wikidata: 'Q3792' }, { name: 'Lomé', country: 'TG' }],
  ['apart', { name: 'Georgetown', country: 'GY' }, { name: 'Georgetown', country: 'MY' }],
  ['apart', { name: 'Georgetown', country: 'GY', wikidata: 'Q10717' }, { name: 'Georgetown', country: 'MY' }],
  ['apart', { name: 'Lomé', wikidata: 'Q3792' }, { name: 'Lomé', wikidata: 'Q1' }],
  ['same', { name: 'Georgetown', country: 'GY' }, { name: 'Georgetown' }],
  ['apart', { name: 'Town hall, Georgetown', country: 'MY' }, { name: 'Georgetown', country: 'GY' }],
])('places are %s', (agreement, first, second) => {
  expect(agreementOf(first, second)).toBe(agreement);
});

it('joins places by way of a third that shares the item of one and the name of the other', () => {
  const [capital, both, named] = [
    { name: 'Capital of Togo', wikidata: 'Q3792' },
    { name: 'Lomé', wikidata: 'Q3792' },
    { name: 'Lomé', country: 'TG' },
  ];
  expect(agreementOf(capital, named)).toBe('apart');
  expect(agreementOf(capital, named, both)).toBe('same');
  expect(agreementOf(named, both, capital)).toBe('same');
});

it('does not join two places by way of a third that may be either', () => {
  const [guyana, malaysia] = [
    { name: 'Georgetown', country: 'GY' },
    { name: 'Georgetown', country: 'MY' },
  ];
  expect(agreementOf(guyana, { name: 'Georgetown' }, malaysia)).toBe('apart');
  expect(agreementOf(guyana, { name: 'Georgetown', wikidata: 'Q10717' }, malaysia)).toBe('apart');
});

it('does not take a dateline for the place of what happened', () => {
  const anchor = anchorAt('', 5, 6);
  const dossier = harbourTalks([{ siglum: 'A', reports: [] }], {
    mentions: [
      {
        id: 'mention:m',
        account: 'account:a',
        printed: 'Dort',
        anchor,
        kind: 'place',
        about: 'x',
        place: { name: 'Dort' },
      },
    ],
  });
  const [account] = dossier.accounts;
  if (account) account.dateline = { printed: 'DORT', place: { name: 'Dort' }, anchor };
  expect(compare(dossier).places).toEqual([]);
});
