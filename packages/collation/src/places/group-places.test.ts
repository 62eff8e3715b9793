import { expect, it } from 'vitest';
import type { Mention, Place } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks } from '../harbour-talks.fixture.ts';

function agreementOf(first: Place, second: Place): string | undefined {
  const mentions = [first, second].map((place, number): Mention => ({
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
])('places are %s', (agreement, first, second) => {
  expect(agreementOf(first, second)).toBe(agreement);
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
