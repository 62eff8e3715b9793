import type { Discrepancy, Dossier } from '@parley/schema';
import { compare } from '../../src/compare.ts';
import { indexEvidence } from '../../src/discrepancies/resolve-evidence.ts';
import { isUpheld, select } from '../../src/selection/selection.ts';
import { findDifferences } from '../../src/suggestions/find-differences.ts';
import { findRecorded } from '../../src/suggestions/match-recorded.ts';
import type { Draft } from '../../src/suggestions/suggestion.ts';

/** A finding with the recorded discrepancies that it is. */
export interface ScoredFinding {
  id: string;
  draft: Draft;
  recorded: Discrepancy | undefined;
}

/** What rules find in a dossier against what a person listed there. */
export interface Score {
  listed: Discrepancy[];
  findings: ScoredFinding[];
}

/** Runs every rule on a dossier as if nothing had been recorded, then matches. */
export function scoreRules(dossier: Dossier): Score {
  const selection = select(dossier);
  const evidence = indexEvidence(selection);
  const findings = findDifferences(compare(dossier, undefined, { suggestions: 'none' }), selection);
  return {
    listed: dossier.discrepancies.filter(isUpheld),
    findings: findings.map((draft) => ({
      id: `${draft.rule}:${draft.key}`,
      draft,
      recorded: findRecorded(draft, dossier.discrepancies, evidence),
    })),
  };
}
