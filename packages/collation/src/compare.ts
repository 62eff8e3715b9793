import type { AccountId, Dossier } from '@parley/schema';
import { buildApparatus } from './apparatus/build-apparatus.ts';
import type { Comparison } from './comparison.ts';
import { coverStatements } from './coverage/cover-statements.ts';
import { findContradictions } from './coverage/find-contradictions.ts';
import { rankDiscrepancies } from './discrepancies/rank-discrepancies.ts';
import { indexEvidence } from './discrepancies/resolve-evidence.ts';
import { groupFigures } from './figures/group-figures.ts';
import { chooseFindings } from './findings/choose-findings.ts';
import { placeTopics } from './topics/place-topics.ts';
import { traceDependence } from './independence/trace-dependence.ts';
import { weighIndependence } from './independence/weigh-independence.ts';
import { profileAccounts } from './profiles/profile-accounts.ts';
import { traceProvenance } from './provenance/trace-provenance.ts';
import { findSameWords, givenToAnother } from './same-words/find-same-words.ts';
import { select } from './selection/selection.ts';
import { findLimits } from './limits/find-limits.ts';
import { groupPlaces } from './places/group-places.ts';
import { suggestDiscrepancies, type CompareSettings } from './suggestions/suggest-discrepancies.ts';
import { groupTimes } from './times/group-times.ts';
import { compareTelling } from './verbs/compare-telling.ts';
import { findSides } from './voice/find-sides.ts';
import { shareVoice } from './voice/share-voice.ts';

/**
 * Compares the accounts of a dossier, or those named; ids that the dossier does not have are passed over. Pure: the
 * same records give the same result, in whatever order accounts, attestations or ids come.
 */
export function compare(
  dossier: Dossier,
  accounts?: readonly AccountId[],
  settings: CompareSettings = {},
): Comparison {
  const selection = select(dossier, accounts);
  const evidence = indexEvidence(selection);
  const suggesting = settings.suggestions !== 'none';
  const { sharedText, lineages, copies } = traceDependence(selection, suggesting);
  const sides = findSides(dossier);
  const coverage = coverStatements(selection, copies, findContradictions(selection, copies));
  const rows = coverage.bands.flatMap(({ statements }) => statements);
  const voice = shareVoice(selection, sides);
  const sameWords = findSameWords(selection);
  const isGivenToAnother = givenToAnother(sameWords, selection);
  const comparison = {
    talks: dossier.talks.id,
    accounts: selection.accounts.map(({ id, siglum, published }) => ({
      account: id,
      siglum,
      published: published?.date ?? null,
    })),
    statements: rows.length,
    disputed: rows.filter(({ contradicted }) => contradicted).length,
    coverage,
    discrepancies: rankDiscrepancies(selection, evidence),
    apparatus: buildApparatus(selection),
    figures: groupFigures(selection),
    times: groupTimes(selection),
    places: groupPlaces(selection),
    topics: placeTopics(selection),
    voice,
    telling: compareTelling(selection, sides),
    independence: weighIndependence(
      selection,
      copies,
      sharedText,
      lineages.map(({ suggestion }) => suggestion),
    ),
    profiles: profileAccounts(selection, coverage, voice.accounts, isGivenToAnother),
    provenance: traceProvenance(selection),
    limits: findLimits(selection),
  };
  const findings = chooseFindings(comparison, selection, copies, isGivenToAnother);
  const found = { evidence, sameWords };
  return { ...comparison, findings, ...suggestDiscrepancies(comparison, selection, found, settings) };
}
