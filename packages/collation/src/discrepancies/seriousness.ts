import type { DiscrepancyKind, DiscrepancyStatus } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest, type Order } from '../selection/order.ts';

const statusOrder: readonly DiscrepancyStatus[] = ['contradictory', 'unresolved', 'compatible'];

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

/**
 * The most serious first: contradictory before unresolved before compatible; then weight of the kind times the number
 * of accounts that carry a statement concerned, so that what most readers will meet comes before what stands in one
 * account; then weight of the kind; then id.
 */
export function seriousnessOrder<Item extends Weighed>(idOf: (item: Item) => string): Order<Item> {
  return inTurn(
    smallest(({ status }) => statusOrder.indexOf(status)),
    greatest(({ kind, carriedBy }) => kindWeights[kind] * carriedBy),
    greatest(({ kind }) => kindWeights[kind]),
    alphabetic(idOf),
  );
}
