import { expect, it } from 'vitest';
import type { Mention, Place } from '@parley/schema';
import { compare } from '../../compare.ts';
import { anchorAt, harbourTalks } from '../../harbour-talks.fixture.ts';

/** The accounts of each reading, where each tells one place. */
function readings(...told: Place[]): string[] | undefined {
  const accounts = told.map((_, number) => ({ siglum: 'ABC'[number] ?? '', reports: [] }));
  const mentions = told.map((place, number): Mention => ({
    id: `mention:m-${number}`,
    account: `account:${'abc'[number]}`,
    printed: place.name,
    anchor: anchorAt('', 5, 6),
    kind: 'place',
    about: 'Where they met',
    place,
  }));
  const { suggestions } = compare(harbourTalks(accounts, { mentions }), undefined, { suggestions: 'all' });
  const found = suggestions.find(({ rule }) => rule === 'placesDiffer');
  return found?.readings.map((reading) => reading.accounts.map((id) => id.slice(-1)).join(''));
}

it('sets one name in two countries side by side', () => {
  expect(readings({ name: 'Georgetown', country: 'GY' }, { name: 'Georgetown', country: 'MY' })).toEqual([
    'a',
    'b',
  ]);
});

it('tells one place once, however much the records tell of it', () => {
  const lome = { name: 'Lomé', country: 'TG', wikidata: 'Q3792' };
  expect(readings(lome, { name: 'Lomé' }, { name: 'Accra', country: 'GH' })).toEqual(['ab', 'c']);
});
