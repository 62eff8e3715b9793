import type { DiscrepancyKind, DiscrepancyStatus } from '@parley/schema';
import { alphabetic, greatest, inTurn, type Order } from '../selection/order.ts';

const statusSteps: Readonly<Record<DiscrepancyStatus, number>> = {
  contradictory: 2,
  unresolved: 1,
  compatible: 0,
};

/**
 * How much a difference of this kind can change what a reader believes was said, from 10 (another fact) to 1 (another
 * manner). Chosen by us, in four steps: what was said, of how many and by whom (10–8); when, where and with whom
 * (7–6); how much of it and how firmly told (5–4); how worded, named and set in type (3–1). No corpus was fitted.
 */
const kindWeights: Readonly<Record<DiscrepancyKind, number>> = {
  figure: 10,
  attribution: 9,
  modality: 8,
  participants: 7,
  time: 7,
  place: 6,
  fidelity: 5,
  omission: 5,
  specificity: 4,
  framing: 4,
  extent: 3,
  wording: 3,
  mode: 2,
  naming: 1,
};

/** What makes a difference matter: what it is, and how many accounts carry what it is about. */
export interface Weighed {
  kind: DiscrepancyKind;
  status: DiscrepancyStatus;
  carriedBy: number;
}

// Each step of a status or of spread outweighs all below it, and the whole fits 32 bits.
const statusStep = 400_000_000;
const spreadStep = 16;

/**
 * How serious a discrepancy is, as a whole number: contradictory above unresolved above compatible; then by weight of
 * the kind times the number of accounts that carry a statement concerned, so that what most readers will meet comes
 * before what stands in one account; then by weight of the kind.
 */
export function seriousnessOf({ kind, status, carriedBy }: Weighed): number {
  const spread = Math.min(kindWeights[kind] * carriedBy, statusStep / spreadStep - 1);
  return statusSteps[status] * statusStep + spread * spreadStep + kindWeights[kind];
}

/** The most serious first, see {@link seriousnessOf}; then by id. */
export function seriousnessOrder<Item extends Weighed>(idOf: (item: Item) => string): Order<Item> {
  return inTurn(greatest(seriousnessOf), alphabetic(idOf));
}
