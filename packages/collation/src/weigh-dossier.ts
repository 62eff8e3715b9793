import type { DiscrepancyId, Dossier, StatementId } from '@parley/schema';
import { rankDiscrepancies } from './discrepancies/rank-discrepancies.ts';
import { indexEvidence } from './discrepancies/resolve-evidence.ts';
import { seriousnessOf } from './discrepancies/seriousness.ts';
import { traceDependence } from './independence/trace-dependence.ts';
import { select } from './selection/selection.ts';

/** How widely a statement is carried. */
export interface Carriers {
  /** Accounts that report it. */
  carriedBy: number;
  /** Independent lineages into which these fall, at the least. */
  independent: number;
}

/** What lists of many dossiers are filtered and ordered by. */
export interface DossierWeights {
  /** Statements that no account carries are left out. */
  carriers: ReadonlyMap<StatementId, Carriers>;
  /** As `seriousnessOf` gives it; discrepancies that a person rejected are left out. */
  seriousness: ReadonlyMap<DiscrepancyId, number>;
}

/** The same numbers as the comparison of all accounts of a dossier has, without the rest of it. Pure. */
export function weighDossier(dossier: Dossier): DossierWeights {
  const selection = select(dossier);
  const { copies } = traceDependence(selection, true);
  const ranked = rankDiscrepancies(selection, indexEvidence(selection));
  return {
    carriers: new Map(
      [...selection.carriers].map(([statement, carriers]) => [
        statement,
        { carriedBy: carriers.size, independent: copies.countIndependent(carriers) },
      ]),
    ),
    seriousness: new Map(ranked.map((weighed) => [weighed.discrepancy, seriousnessOf(weighed)])),
  };
}
