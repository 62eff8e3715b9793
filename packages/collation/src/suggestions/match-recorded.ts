import type {
  AccountId,
  AttestationId,
  Discrepancy,
  DiscrepancyKind,
  EvidenceId,
  StatementId,
} from '@parley/schema';
import type { EvidenceIndex } from '../discrepancies/resolve-evidence.ts';
import { foldWord } from '../words/fold-word.ts';
import type { Draft } from './suggestion.ts';

/** Kinds that are all about the words for a thing; which of them a person chooses is often open. */
const aboutWords: ReadonlySet<DiscrepancyKind> = new Set(['wording', 'naming', 'specificity', 'framing']);

/** From this share on of the reports in common, two differences in the words for a thing are one. Our choice. */
const sameReports = 0.5;
/** From this share on of pairs of accounts that both set apart or both hold together, they part the accounts alike. */
const partAlike = 0.6;

/**
 * The record that a rule's finding is, so that it is not listed twice; undefined where it is none. Of several the
 * nearest one: of the same kind, then with most evidence and statements in common.
 */
export function findRecorded(
  draft: Draft,
  recorded: readonly Discrepancy[],
  evidence: EvidenceIndex,
): Discrepancy | undefined {
  let best: { record: Discrepancy; nearness: number } | undefined;
  for (const record of recorded) {
    if (!isRecorded(draft, record, evidence)) continue;
    const nearness =
      (record.kind === draft.kind ? 1 : 0) +
      likeness(evidenceOf(draft), evidenceOf(record)) +
      likeness(new Set(draft.statements), new Set(record.statements)) +
      partingLikeness(draft, record);
    if (
      !best ||
      nearness > best.nearness ||
      // Of equally near ones the first by id: the order of records decides nothing.
      (nearness === best.nearness && record.id < best.record.id)
    ) {
      best = { record, nearness };
    }
  }
  return best?.record;
}

/**
 * Whether a finding is what a person recorded. Three ways:
 *
 * 1 By details, whatever the kind: the quotations, figures and mentions of two of its readings (of all that have any)
 *   are those of the record. What a person calls another kind (a wording, a naming) is still the same difference.
 * 2 By reports, where both are about the words for a thing: their evidence stands in the same reports.
 * 3 By statements, within one kind, where they do not name different details: two statements in common, words in
 *   dispute that both quote, or else accounts that both set apart alike.
 */
function isRecorded(draft: Draft, record: Discrepancy, evidence: EvidenceIndex): boolean {
  const known = new Set([...evidenceOf(record)].filter(isDetail));
  const detailed = draft.readings.filter((reading) => reading.evidence.some(isDetail));
  const shared = detailed.filter((reading) => reading.evidence.some((id) => known.has(id))).length;
  if (shared > 0 && shared >= Math.min(2, detailed.length)) return true;
  if (
    detailed.length > 0 &&
    aboutWords.has(draft.kind) &&
    aboutWords.has(record.kind) &&
    likeness(reportsOf(draft, evidence), reportsOf(record, evidence)) >= sameReports
  ) {
    return true;
  }
  if (draft.kind !== record.kind) return false;
  if (detailed.length > 0 && known.size > 0) return false;
  if (draft.statements.length === 0 || record.statements.length === 0) {
    return (
      draft.statements.length === record.statements.length &&
      (draft.readings.length === 1) === (record.readings.length === 1) &&
      partingLikeness(draft, record) >= partAlike
    );
  }
  const statements: ReadonlySet<StatementId> = new Set(record.statements);
  const common = draft.statements.filter((id) => statements.has(id)).length;
  if (common === 0) return false;
  // Silence on several statements is told apart by who is silent alone.
  if (draft.kind !== 'omission' && common > 1) return true;
  const [own, theirs] = [quotedIn(draft), quotedIn(record)];
  if (own.size > 0 && theirs.size > 0) return own.intersection(theirs).size > 0;
  return partingLikeness(draft, record) >= partAlike;
}

interface Parted {
  readings: readonly { accounts: readonly AccountId[]; gist: string; evidence: readonly EvidenceId[] }[];
}

function isDetail(id: EvidenceId): boolean {
  return !id.startsWith('attestation:');
}

function evidenceOf({ readings }: Parted): Set<EvidenceId> {
  return new Set(readings.flatMap(({ evidence }) => evidence));
}

/** The reports in which the evidence stands. */
function reportsOf(parted: Parted, index: EvidenceIndex): Set<AttestationId> {
  return new Set([...evidenceOf(parted)].flatMap((id) => index.get(id)?.attestation ?? []));
}

/** Jaccard's index; 0 where one is empty. */
function likeness<Item>(first: ReadonlySet<Item>, second: ReadonlySet<Item>): number {
  const common = first.intersection(second).size;
  return common === 0 ? 0 : common / (first.size + second.size - common);
}

/** Words that stand between quotation marks in the gists. */
function quotedIn({ readings }: Parted): Set<string> {
  return new Set(
    readings
      .flatMap(({ gist }) => Array.from(gist.matchAll(/["“]([^"“”]+)["”]/gu), ([, words = '']) => words))
      .flatMap((words) => words.split(/[\s,.;]+/u))
      .filter((word) => word !== '')
      .map(foldWord),
  );
}

/** Accounts looked at in comparing two partings; beyond, the first ones decide. */
const mostCompared = 40;

/**
 * Of the pairs of accounts that stand in both, the share that both set apart or both hold together (Rand 1971), times
 * the share of the first one's accounts that stand in both.
 */
function partingLikeness(first: Parted, second: Parted): number {
  const [one, other] = [placesOf(first), placesOf(second)];
  const common = [...one.keys()].filter((account) => other.has(account)).toSorted();
  if (common.length === 0) return 0;
  const compared = common.slice(0, mostCompared);
  let [pairs, alike] = [0, 0];
  for (const [place, account] of compared.entries()) {
    for (const partner of compared.slice(place + 1)) {
      pairs += 1;
      if ((one.get(account) === one.get(partner)) === (other.get(account) === other.get(partner))) alike += 1;
    }
  }
  return (pairs === 0 ? 1 : alike / pairs) * (common.length / one.size);
}

/** In which readings each account stands. */
function placesOf({ readings }: Parted): Map<AccountId, string> {
  const places = new Map<AccountId, string>();
  for (const [place, { accounts }] of readings.entries()) {
    for (const account of accounts) places.set(account, `${places.get(account) ?? ''} ${place}`);
  }
  return places;
}
