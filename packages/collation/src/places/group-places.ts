import type { Mention, Place } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import { foldWord } from '../words/fold-word.ts';
import { areOfTwoCountries, joinPlaces } from './join-places.ts';
import { placeAgreements, type ComparedPlace, type PlaceAgreement, type PlaceGroup } from './place-group.ts';

/** A mention of a place. */
export type PlaceMention = Extract<Mention, { kind: 'place' }>;

/**
 * Places of the same thing by the words of `about`, those that are apart first. A dateline says where an account was
 * written and not where something happened: mentions in one are left out.
 */
export function groupPlaces({ dossier, places, accounts }: Selection): PlaceGroup[] {
  const datelines = new Map(accounts.map(({ id, dateline }) => [id, dateline?.anchor]));
  const mentions = dossier.mentions
    .filter((mention): mention is PlaceMention => mention.kind === 'place' && places.has(mention.account))
    .filter(({ account, anchor }) => {
      const dateline = datelines.get(account);
      return !dateline || anchor.end <= dateline.start || anchor.start >= dateline.end;
    })
    .toSorted(
      inTurn(
        smallest(({ account }) => places.get(account) ?? 0),
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    );
  const states = new Set(
    dossier.actors
      .filter(({ organization }) => organization === 'state')
      .flatMap((actor) =>
        [actor.name, ...actor.names.map(({ form }) => form)].map((name) =>
          stateKey({ name, country: actor.country }),
        ),
      ),
  );
  return [...Map.groupBy(mentions, ({ about }) => foldWord(about)).values()]
    .map((same): PlaceGroup => {
      const compared = same.map(({ id, account, printed, place, attestation }): ComparedPlace => ({
        mention: id,
        account,
        printed,
        place,
        attestation: attestation ?? null,
      }));
      return { about: same[0]?.about ?? '', agreement: agreementOf(compared, states), places: compared };
    })
    .toSorted(
      inTurn(
        smallest(({ agreement }) => placeAgreements.indexOf(agreement)),
        greatest((group) => accountsOf(group.places)),
        alphabetic(({ about }) => about),
      ),
    );
}

function agreementOf(compared: readonly ComparedPlace[], states: ReadonlySet<string>): PlaceAgreement {
  if (accountsOf(compared) < 2) return 'alone';
  const joined = joinPlaces(compared.map(({ place }) => place));
  const distinct = [...Map.groupBy(joined.keys(), (place) => joined.get(place)).values()];
  if (distinct.length === 1) return 'same';
  const lies = (inner: readonly Place[], outer: readonly Place[]): boolean =>
    outer.some((one) => inner.some((other) => holds(one, other, states)));
  const nested = distinct.every((first, number) =>
    distinct.slice(number + 1).every((second) => lies(first, second) || lies(second, first)),
  );
  return nested ? 'finer' : 'apart';
}

/**
 * Whether the first place is known to hold the second: the second lies in the country that the first is,
 * by the states among the actors, or its name says so ("Old customs house, Tolmere" in "Tolmere"). There is no gazetteer here.
 */
function holds(first: Place, second: Place, states: ReadonlySet<string>): boolean {
  if (states.has(stateKey(first)) && first.country === second.country && !states.has(stateKey(second))) {
    return true;
  }
  if (areOfTwoCountries(first, second)) return false;
  const outer = foldWord(first.name);
  return foldWord(second.name)
    .split(/,\s*/)
    .slice(1)
    .some((part) => part === outer);
}

function accountsOf(compared: readonly ComparedPlace[]): number {
  return new Set(compared.map(({ account }) => account)).size;
}

function stateKey({ name, country }: { name: string; country?: string | undefined }): string {
  return `${country ?? ''} ${foldWord(name)}`;
}
