import type { AccountId, Discrepancy, DiscrepancyReading } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import { inPlace, type Selection } from '../selection/selection.ts';
import type { RankedDiscrepancy } from './ranked-discrepancy.ts';
import { seriousnessOrder } from './seriousness.ts';
import { resolveEvidence, type EvidenceIndex } from './resolve-evidence.ts';

/** Ranks the discrepancies among the accounts, most serious first (see `seriousness.ts`). */
export function rankDiscrepancies(selection: Selection, evidence: EvidenceIndex): RankedDiscrepancy[] {
  const recorded = new Map(selection.recorded.discrepancies.map(({ id, readings }) => [id, readings]));
  return selection.discrepancies
    .map((discrepancy) => resolve(discrepancy, selection, evidence, recorded.get(discrepancy.id) ?? []))
    .toSorted(seriousnessOrder(({ discrepancy }) => discrepancy))
    .map((ranked, place) => ({ ...ranked, rank: place + 1 }));
}

function resolve(
  discrepancy: Discrepancy,
  selection: Selection,
  index: EvidenceIndex,
  recorded: readonly DiscrepancyReading[],
): RankedDiscrepancy {
  const whole = new Set(recorded);
  const readings = discrepancy.readings
    .map((reading) => ({ ...reading, narrowed: !whole.has(reading) }))
    .map(({ accounts, gist, evidence, narrowed }) => ({
      accounts: inPlace(selection, accounts),
      gist,
      says: [],
      narrowed,
      evidence: resolveEvidence(evidence, index, selection),
    }))
    .toSorted(
      inTurn(
        greatest(({ accounts }) => accounts.length),
        smallest(({ accounts }) => selection.places.get(accounts[0] as AccountId) ?? 0),
        alphabetic(({ gist }) => gist),
      ),
    );
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
    narrowed: readings.length < recorded.length || readings.some(({ narrowed }) => narrowed),
    readings,
  };
}
