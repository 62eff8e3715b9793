import type { AccountId, Discrepancy, DiscrepancyReading, EvidenceId } from '@parley/schema';

/** What of a dossier readings may rest on. */
export interface Ground {
  /** Whether a record takes part. */
  readonly bears: (evidence: EvidenceId) => boolean;
  /** Whether an account takes part. */
  readonly has: (account: AccountId) => boolean;
  /** The account in which a record stands, of all the dossier's. */
  readonly ownerOf: (evidence: EvidenceId) => AccountId | undefined;
}

/**
 * The readings of a discrepancy as far as they stand on this ground: an account goes whose own evidence goes, and a
 * reading of which no evidence is left; what was recorded without evidence, as silence is, stays. Undefined where that
 * leaves no discrepancy: fewer than two readings, or one account alone, where more had been recorded.
 */
export function narrowReadings(
  { readings }: Pick<Discrepancy, 'readings'>,
  ground: Ground,
): DiscrepancyReading[] | undefined {
  const left = readings.flatMap((reading) => narrowReading(reading, ground) ?? []);
  const isFewer = left.length < Math.min(2, readings.length);
  const isAlone = readings.length > 1 && countAccounts(left) < Math.min(2, countAccounts(readings));
  // Who is silent is at odds with nobody where nobody speaks any more.
  const isSilent = left.every(isWithoutEvidence) && !readings.every(isWithoutEvidence);
  return isFewer || isAlone || isSilent ? undefined : left;
}

function narrowReading(reading: DiscrepancyReading, ground: Ground): DiscrepancyReading | undefined {
  const evidence = reading.evidence.filter(ground.bears);
  if (reading.evidence.length > 0 && evidence.length === 0) return undefined;
  const before = new Set(reading.evidence.map(ground.ownerOf));
  const after = new Set(evidence.map(ground.ownerOf));
  const accounts = reading.accounts.filter(
    (account) => ground.has(account) && (after.has(account) || !before.has(account)),
  );
  if (accounts.length === 0) return undefined;
  const isWhole = accounts.length === reading.accounts.length && evidence.length === reading.evidence.length;
  return isWhole ? reading : { ...reading, accounts, evidence };
}

function isWithoutEvidence({ evidence }: DiscrepancyReading): boolean {
  return evidence.length === 0;
}

function countAccounts(readings: readonly DiscrepancyReading[]): number {
  return new Set(readings.flatMap(({ accounts }) => accounts)).size;
}
