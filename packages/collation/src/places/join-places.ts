import type { Place } from '@parley/schema';
import { alphabetic, inTurn, smallest } from '../selection/order.ts';
import { foldWord } from '../words/fold-word.ts';

/**
 * Which records stand for one place: gives each the same record for all of its place, that which tells the most.
 * Two are one by their Wikidata items where both have one, else by the name and, where both have one, the country. A
 * record that may stand for several of the others (“Georgetown” beside one in Guyana and one in Malaysia) stands for
 * none of them.
 */
export function joinPlaces(places: readonly Place[]): Map<Place, Place> {
  // What tells more comes first, so that all that a record may stand for are known when its turn comes.
  const fullest = places.toSorted(
    inTurn(
      smallest(({ wikidata }) => (wikidata === undefined ? 1 : 0)),
      smallest(({ country }) => (country === undefined ? 1 : 0)),
      alphabetic(keyOf),
    ),
  );
  const joined: { first: Place; members: Place[] }[] = [];
  const keys = new Map<string, Place>();
  for (const place of fullest) {
    const key = keyOf(place);
    if (keys.has(key)) continue;
    const [one, ...others] = joined.filter(({ members }) => belongs(place, members));
    if (one && others.length === 0) one.members.push(place);
    else joined.push({ first: place, members: [place] });
    keys.set(key, one && others.length === 0 ? one.first : place);
  }
  return new Map(places.map((place) => [place, keys.get(keyOf(place)) ?? place]));
}

/** A record without an item does not follow one into a place that others put into another country. */
function belongs(place: Place, members: readonly Place[]): boolean {
  return (
    members.some((member) => isOne(member, place)) &&
    (place.wikidata !== undefined || !members.some((member) => areOfTwoCountries(member, place)))
  );
}

function isOne(first: Place, second: Place): boolean {
  if (first.wikidata !== undefined && second.wikidata !== undefined)
    return first.wikidata === second.wikidata;
  return foldWord(first.name) === foldWord(second.name) && !areOfTwoCountries(first, second);
}

/** Whether both name a country, and not the same. */
export function areOfTwoCountries(first: Place, second: Place): boolean {
  return first.country !== undefined && second.country !== undefined && first.country !== second.country;
}

function keyOf({ wikidata = '', country = '', name }: Place): string {
  return `${wikidata} ${country} ${foldWord(name)}`;
}
