import type { AccountId, Discrepancy, DiscrepancyKind, DiscrepancyStatus } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import { inPlace, isUpheld, type Selection } from '../selection/selection.ts';
import type { RankedDiscrepancy } from './ranked-discrepancy.ts';
import { resolveEvidence, type EvidenceIndex } from './resolve-evidence.ts';

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

/**
 * Ranks the discrepancies among the accounts, most serious first: contradictory before unresolved before compatible;
 * then weight of the kind times the number of accounts that carry a statement concerned, so that what most readers
 * will meet comes before what stands in one account; then weight of the kind; then id. Readings lose the accounts that
 * are not compared; a discrepancy that so falls below two readings is dropped, one recorded with a single reading
 * (as an omission or a doubtful dateline may be) stays with it.
 */
export function rankDiscrepancies(selection: Selection, evidence: EvidenceIndex): RankedDiscrepancy[] {
  return selection.dossier.discrepancies
    .filter(isUpheld)
    .flatMap((discrepancy) => narrow(discrepancy, selection, evidence) ?? [])
    .toSorted(
      inTurn(
        smallest(({ status }) => statusOrder.indexOf(status)),
        greatest(({ kind, carriedBy }) => kindWeights[kind] * carriedBy),
        greatest(({ kind }) => kindWeights[kind]),
        alphabetic(({ discrepancy }) => discrepancy),
      ),
    )
    .map((ranked, place) => ({ ...ranked, rank: place + 1 }));
}

function narrow(
  discrepancy: Discrepancy,
  selection: Selection,
  index: EvidenceIndex,
): RankedDiscrepancy | undefined {
  const readings = discrepancy.readings
    .map(({ accounts, gist, evidence }) => ({
      accounts: inPlace(selection, accounts),
      gist,
      evidence: resolveEvidence(evidence, index, selection),
    }))
    .filter(({ accounts }) => accounts.length > 0)
    .toSorted(
      inTurn(
        greatest(({ accounts }) => accounts.length),
        smallest(({ accounts }) => selection.places.get(accounts[0] as AccountId) ?? 0),
        alphabetic(({ gist }) => gist),
      ),
    );
  if (readings.length < Math.min(2, discrepancy.readings.length)) return undefined;
  const statements = discrepancy.statements.filter((id) => selection.carriers.has(id)).toSorted();
  const carriers = statements.flatMap((id) => [...(selection.carriers.get(id)?.keys() ?? [])]);
  const accounts = inPlace(
    selection,
    readings.flatMap((reading) => reading.accounts),
  );
  return {
    discrepancy: discrepancy.id,
    rank: 0,
    kind: discrepancy.kind,
    status: discrepancy.status,
    statements,
    accounts,
    carriedBy: new Set(carriers.length > 0 ? carriers : accounts).size,
    readings,
  };
}
