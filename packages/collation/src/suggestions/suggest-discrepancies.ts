import type { AccountId, Discrepancy, DiscrepancyId, StatementId } from '@parley/schema';
import { seriousnessOrder } from '../discrepancies/seriousness.ts';
import type { RankedDiscrepancy } from '../discrepancies/ranked-discrepancy.ts';
import { resolveEvidence, type EvidenceIndex } from '../discrepancies/resolve-evidence.ts';
import type { SameWords } from '../same-words/find-same-words.ts';
import { inPlace, type Selection } from '../selection/selection.ts';
import { tellGist } from './draft.ts';
import { confidenceOf, isShownUnasked } from './confidence.ts';
import { findDifferences, type Compared } from './find-differences.ts';
import { findRecorded } from './match-recorded.ts';
import type { ConfirmedFinding, Draft, SuggestedDiscrepancy, SuggestionRule } from './suggestion.ts';

/** What a comparison shows beside what is recorded. */
export interface CompareSettings {
  /**
   * `shown`, the default: what rules find that are right four times in five or nearly so. `all`: whatever rules find.
   * `none`: what is recorded alone; no lineage is inferred from shared text either.
   */
  suggestions?: 'shown' | 'all' | 'none';
}

/** What suggestions add to a comparison. */
export interface Suggestions {
  suggestions: SuggestedDiscrepancy[];
  confirmed: ConfirmedFinding[];
}

/**
 * What rules find, matched with what is recorded: a finding that a person recorded is listed under the record alone,
 * one that a person rejected not at all. Of findings of one kind that rest on the same details of the same accounts
 * the first rule's stands.
 */
export function suggestDiscrepancies(
  compared: Compared & { discrepancies: readonly RankedDiscrepancy[] },
  selection: Selection,
  { evidence, sameWords }: { readonly evidence: EvidenceIndex; readonly sameWords: readonly SameWords[] },
  { suggestions: wanted = 'shown' }: CompareSettings,
): Suggestions {
  if (wanted === 'none') return { suggestions: [], confirmed: [] };
  const recorded = indexRecorded(selection.recorded.discrepancies);
  const confirmed = new Map<DiscrepancyId, Set<SuggestionRule>>();
  const fresh: Draft[] = [];
  for (const draft of findDifferences(compared, selection, sameWords)) {
    const same = findRecorded(draft, recorded(draft), evidence);
    if (same) {
      const rules = confirmed.get(same.id) ?? new Set();
      confirmed.set(same.id, rules.add(draft.rule));
    } else if (wanted === 'all' || isShownUnasked(draft)) fresh.push(draft);
  }
  const ranked = withoutRepeats(fresh)
    .map((draft) => finish(draft, selection, evidence))
    .toSorted(seriousnessOrder(({ id }) => id));
  return {
    suggestions: inOrder(ranked, compared.discrepancies),
    confirmed: compared.discrepancies.flatMap(({ discrepancy }) => {
      const rules = confirmed.get(discrepancy);
      return rules ? [{ discrepancy, rules: [...rules] }] : [];
    }),
  };
}

/** The records that can be meant: those with a statement or a piece of evidence in common, or without statements. */
function indexRecorded(discrepancies: readonly Discrepancy[]): (draft: Draft) => Discrepancy[] {
  const byPart = new Map<string, Discrepancy[]>();
  for (const discrepancy of discrepancies) {
    const parts = [
      ...discrepancy.statements,
      ...discrepancy.readings.flatMap(({ evidence }) => evidence),
      ...(discrepancy.statements.length === 0 ? [discrepancy.kind] : []),
    ];
    for (const part of new Set(parts)) {
      const known = byPart.get(part);
      if (known) known.push(discrepancy);
      else byPart.set(part, [discrepancy]);
    }
  }
  return ({ kind, statements, readings }) => [
    ...new Set(
      [kind, ...statements, ...readings.flatMap(({ evidence }) => evidence)].flatMap(
        (part) => byPart.get(part) ?? [],
      ),
    ),
  ];
}

/** Without findings of one kind whose details and accounts other ones of that kind have already. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const taken = new Map<string, Set<AccountId>>();
  return drafts.filter(({ kind, readings }) => {
    const accounts = readings.flatMap((reading) => reading.accounts);
    const details = readings
      .flatMap(({ evidence }) => evidence)
      .filter((id) => !id.startsWith('attestation:'))
      .map((id) => `${kind} ${id}`);
    const known = new Set(details.flatMap((detail) => [...(taken.get(detail) ?? [])]));
    const repeats =
      details.length > 0 &&
      details.every((detail) => taken.has(detail)) &&
      accounts.every((account) => known.has(account));
    if (repeats) return false;
    for (const detail of details) taken.set(detail, new Set([...(taken.get(detail) ?? []), ...accounts]));
    return true;
  });
}

function finish(draft: Draft, selection: Selection, index: EvidenceIndex): SuggestedDiscrepancy {
  const statements = draft.statements.filter((id: StatementId) => selection.carriers.has(id));
  const carriers = statements.flatMap((id) => [...(selection.carriers.get(id)?.keys() ?? [])]);
  const accounts = inPlace(
    selection,
    draft.readings.flatMap((reading) => reading.accounts),
  );
  return {
    id: `rule:${draft.rule}:${draft.key}`,
    rule: draft.rule,
    confidence: confidenceOf(draft),
    title:
      draft.title ?? (draft.statements[0] ? tellGist(draft.statements[0], selection) : draft.explanation),
    kind: draft.kind,
    status: draft.status,
    order: 0,
    statements,
    accounts,
    carriedBy: new Set(carriers.length > 0 ? carriers : accounts).size,
    readings: draft.readings.map(({ accounts: own, gist, says, evidence }) => ({
      accounts: inPlace(selection, own),
      gist,
      says,
      narrowed: false,
      evidence: resolveEvidence(evidence, index, selection),
    })),
    explanation: draft.explanation,
  };
}

/** Numbers the suggestions as they stand among the recorded ones; of equals the recorded one comes first. */
function inOrder(
  suggestions: readonly SuggestedDiscrepancy[],
  recorded: readonly RankedDiscrepancy[],
): SuggestedDiscrepancy[] {
  const bySeriousness = seriousnessOrder<RankedDiscrepancy | SuggestedDiscrepancy>(() => '');
  let before = 0;
  return suggestions.map((suggestion, place) => {
    while (before < recorded.length && bySeriousness(recorded[before] ?? suggestion, suggestion) <= 0)
      before += 1;
    return { ...suggestion, order: before + place + 1 };
  });
}
