import { byText } from '../../selection/order.ts';
import type { Selection } from '../../selection/selection.ts';
import { joinPlaces } from '../../places/join-places.ts';
import type { ComparedPlace, PlaceGroup } from '../../places/place-group.ts';
import { foldWord } from '../../words/fold-word.ts';
import { attestationsOf, commonStatements, readingsOf, tellReadings, type Part } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Accounts put the same thing in different places, or one says more finely where. */
export function placesDiffer(groups: readonly PlaceGroup[], selection: Selection): Draft[] {
  return groups.flatMap((group): Draft[] => {
    if (group.agreement !== 'apart' && group.agreement !== 'finer') return [];
    const readings = readingsOf(partsOf(group.places), selection);
    if (readings.length < 2) return [];
    const verdict =
      group.agreement === 'apart' ? 'that these are one place is not known' : 'one lies in the other';
    return [
      {
        rule: 'placesDiffer',
        title: group.about,
        key: foldWord(group.about),
        kind: 'place',
        status: group.agreement === 'apart' ? 'unresolved' : 'compatible',
        statements: commonStatements(attestationsOf(group.places, selection)),
        readings,
        explanation: `On “${group.about}”: ${tellReadings(readings, selection)}; ${verdict}.`,
      },
    ];
  });
}

/** One for each account with all the places that it names. */
function partsOf(places: readonly ComparedPlace[]): Part[] {
  const joined = joinPlaces(places.map(({ place }) => place));
  const names = new Map([...new Set(joined.values())].map((place, number) => [place, String(number)]));
  return [...Map.groupBy(places, ({ account }) => account)].map(([account, own]) => ({
    account,
    key: [...new Set(own.map(({ place }) => names.get(joined.get(place) ?? place) ?? ''))]
      .toSorted(byText)
      .join(' '),
    ...say({ code: 'quoted', words: own.map(({ printed }) => printed) }),
    evidence: own.map(({ mention }) => mention),
  }));
}
