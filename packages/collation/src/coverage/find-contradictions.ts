import type { AccountId, AttestationId, Discrepancy, EvidenceId, StatementId } from '@parley/schema';
import type { Copies } from '../independence/trace-copies.ts';
import type { Selection } from '../selection/selection.ts';

/** Statement → the accounts that contradict the others in it. */
export type Contradictions = ReadonlyMap<StatementId, ReadonlySet<AccountId>>;

/**
 * Who contradicts whom, from the discrepancies recorded as contradictory. The base is the reading that most
 * independent lineages have; every account in another reading contradicts. On a tie there is no base, and all
 * contradict: copies of one text are one witness, however many accounts carry it. Where a reading's evidence points at attestations of statements that
 * the discrepancy is about, the account contradicts in these alone; else in all of them that it carries.
 */
export function findContradictions(selection: Selection, copies: Copies): Contradictions {
  const found = new Map<StatementId, Set<AccountId>>();
  const owners = attestationOfEvidence(selection);
  for (const discrepancy of selection.discrepancies) {
    if (discrepancy.status !== 'contradictory') continue;
    for (const [account, statements] of againstBase(discrepancy, selection, copies, owners)) {
      for (const statement of statements) {
        const accounts = found.get(statement) ?? new Set();
        found.set(statement, accounts.add(account));
      }
    }
  }
  return found;
}

function againstBase(
  discrepancy: Discrepancy,
  selection: Selection,
  copies: Copies,
  owners: ReadonlyMap<EvidenceId, AttestationId>,
): [AccountId, StatementId[]][] {
  const readings = discrepancy.readings.map(({ accounts, evidence }) => ({
    accounts: [...new Set(accounts)],
    evidence,
    lineages: copies.countGroups(accounts),
  }));
  if (readings.length < 2) return [];
  const most = Math.max(...readings.map(({ lineages }) => lineages));
  const bases = readings.filter(({ lineages }) => lineages === most);
  const against = bases.length === 1 ? readings.filter((reading) => reading !== bases[0]) : readings;
  return against.flatMap(({ accounts, evidence }) => {
    const shown = new Set(evidence.map((id) => owners.get(id)));
    return accounts.map((account): [AccountId, StatementId[]] => {
      const carried = discrepancy.statements.filter((id) => selection.carriers.get(id)?.has(account));
      const borneOut = carried.filter((id) =>
        selection.carriers
          .get(id)
          ?.get(account)
          ?.some((attestation) => shown.has(attestation.id)),
      );
      return [account, borneOut.length > 0 ? borneOut : carried];
    });
  });
}

function attestationOfEvidence({ dossier, attestations }: Selection): Map<EvidenceId, AttestationId> {
  const owners = new Map<EvidenceId, AttestationId>();
  for (const { id, quotations } of attestations) {
    owners.set(id, id);
    for (const quotation of quotations) owners.set(quotation.id, id);
  }
  for (const record of [...dossier.figures, ...dossier.mentions]) {
    if (record.attestation !== undefined) owners.set(record.id, record.attestation);
  }
  return owners;
}
