import type { AccountId, AttestationId, MentionId, Place } from '@parley/schema';

/** Whether places can be one place. */
export const placeAgreements = ['apart', 'finer', 'same', 'alone'] as const;
/**
 * One of {@link placeAgreements}. `apart`: two accounts name places of which none is known to hold the other.
 * `finer`: some name a place in what others name. `alone`: one account only.
 */
export type PlaceAgreement = (typeof placeAgreements)[number];

/** All places that accounts give of the same thing. */
export interface PlaceGroup {
  about: string;
  agreement: PlaceAgreement;
  /** By account in the order of the comparison, then in the order of the text. */
  places: ComparedPlace[];
}

/** One account's place. */
export interface ComparedPlace {
  mention: MentionId;
  account: AccountId;
  printed: string;
  place: Place;
  attestation: AttestationId | null;
}
