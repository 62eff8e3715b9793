import type { AccountId, StatementId } from '@parley/schema';
import type { Comparison } from '../comparison.ts';
import type { Copies } from '../independence/trace-copies.ts';
import type { Selection } from '../selection/selection.ts';
import { smallest } from '../selection/order.ts';
import { findAgreement, findOmission, findUnknownSources } from './find-common.ts';
import { findContradictory, findDisagreement } from './find-conflicts.ts';
import { findLineage, findSharedText } from './find-dependence.ts';
import { findCue, findVoice } from './find-slant.ts';
import { findingKinds, type Finding } from './finding.ts';

/** A cover has room for so many, and a reader in a hurry patience. */
const mostFindings = 7;

/**
 * The key findings: of each kind the one that its rule puts first, then a second contradiction, and what room is left
 * for the rest; at most {@link mostFindings}, in the order of `findingKinds`. A comparison in which no rule finds
 * anything has none.
 */
export function chooseFindings(
  comparison: Omit<Comparison, 'findings' | 'suggestions' | 'confirmed'>,
  selection: Selection,
  copies: Copies,
  isGivenToAnother: (statement: StatementId, account: AccountId) => boolean,
): Finding[] {
  const { coverage, discrepancies, figures, independence, limits, profiles, telling, voice } = comparison;
  const [contradiction, second] = findContradictory(discrepancies);
  const told = discrepancies.filter(({ discrepancy }) => discrepancy === contradiction?.discrepancy);
  const lineage = findLineage(copies.linked, selection);
  const shared = findSharedText(independence, lineage);
  const byChoice: (Finding | undefined)[] = [
    findAgreement(coverage),
    contradiction,
    lineage ?? shared,
    findDisagreement(figures, told, selection.recorded.discrepancies),
    findCue(telling, selection),
    findOmission(coverage, profiles, isGivenToAnother),
    findVoice(voice, limits),
    second,
    findUnknownSources(profiles),
    lineage && shared,
  ];
  return byChoice
    .filter((finding) => finding !== undefined)
    .slice(0, mostFindings)
    .toSorted(smallest(({ kind }) => findingKinds.indexOf(kind)));
}
