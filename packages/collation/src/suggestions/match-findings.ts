import type { Discrepancy, DiscrepancyId, DiscrepancyKind, Dossier } from '@parley/schema';
import { compare } from '../compare.ts';
import { indexEvidence } from '../discrepancies/resolve-evidence.ts';
import { select } from '../selection/selection.ts';
import { confidenceOf, isShownUnasked } from './confidence.ts';
import { findDifferences } from './find-differences.ts';
import { findRecorded } from './match-recorded.ts';
import type { SuggestionRule } from './suggestion.ts';
import { findSameWords } from '../same-words/find-same-words.ts';

/** What a rule finds in a dossier, with the record that it is. */
export interface MatchedFinding {
  /** Rule and key: the same from run to run. */
  id: string;
  rule: SuggestionRule;
  kind: DiscrepancyKind;
  /** 0 to 1. */
  confidence: number;
  /** Whether a comparison shows it without being asked. */
  shown: boolean;
  explanation: string;
  /** Absent where no person recorded it. */
  recorded?: { id: DiscrepancyId; kind: DiscrepancyKind };
}

/** What every rule finds against what persons recorded: from it the precision of a rule is told. */
export interface MatchedFindings {
  /** Those that no person rejected. */
  listed: Discrepancy[];
  findings: MatchedFinding[];
}

/** Runs every rule on a dossier as if nothing had been recorded, then matches what they find with the record. */
export function matchFindings(dossier: Dossier): MatchedFindings {
  const selection = select(dossier);
  const evidence = indexEvidence(selection);
  const drafts = findDifferences(
    compare(dossier, undefined, { suggestions: 'none' }),
    selection,
    findSameWords(selection),
  );
  return {
    listed: selection.dossier.discrepancies,
    findings: drafts.map((draft) => {
      const recorded = findRecorded(draft, dossier.discrepancies, evidence);
      return {
        id: `${draft.rule}:${draft.key}`,
        rule: draft.rule,
        kind: draft.kind,
        confidence: confidenceOf(draft),
        shown: isShownUnasked(draft),
        explanation: draft.explanation,
        ...(recorded ? { recorded: { id: recorded.id, kind: recorded.kind } } : {}),
      };
    }),
  };
}
