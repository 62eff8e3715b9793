import type { AccountId, Attestation, Dossier, RecordId, Statement, StatementId } from '@parley/schema';
import type { RecordChange } from '../edit/change-records.ts';
import { touched } from './decide.ts';

/** Parts a report from the others: in place of a statement it gets one of its own, a copy. */
export function splitOff(dossier: Dossier, attestation: Attestation, statement: Statement): RecordChange[] {
  return [
    ...splitStatement(dossier, statement, [attestation], { review: touched }).changes,
    { id: attestation.id, field: ['review'], value: touched },
  ];
}

/**
 * Gives some of the reports of a statement another one in its place: a copy of it that says what `other` has. Variants
 * and discrepancies of the statement that rest on these reports name the copy, and no longer the statement where they
 * rest on none of the reports that it keeps.
 */
export function splitStatement(
  dossier: Dossier,
  { audience, counters, ...statement }: Statement,
  reports: readonly Attestation[],
  other: Pick<Statement, 'review'> & Partial<Pick<Statement, 'gist'>>,
): { readonly id: StatementId; readonly changes: RecordChange[] } {
  const taken = new Set(dossier.statements.map(({ id }) => id));
  let id: StatementId = `${statement.id}-own`;
  for (let turn = 2; taken.has(id); turn += 1) id = `${statement.id}-own-${turn}`;
  const copy = {
    ...statement,
    id,
    ...(audience.length > 0 && { audience }),
    ...(counters.length > 0 && { counters }),
    ...other,
  };
  const parting = partReports(dossier, statement.id, reports);
  const compared: readonly Compared[] = [
    ...dossier.variants.map(({ readings, ...variant }) => ({
      ...variant,
      // A variant is of quotations alone: what else its accounts report is no matter of it.
      readings: readings.map(({ quotations }) => ({ accounts: [], evidence: quotations })),
    })),
    ...dossier.discrepancies,
  ];
  return {
    id,
    changes: [
      { id: statement.id, add: copy },
      ...reports.map((report) => nameStatements(report, statement.id, [id])),
      ...compared
        .filter(({ statements, readings }) => statements.includes(statement.id) && parting.moves(readings))
        .map((one) =>
          nameStatements(one, statement.id, parting.leaves(one.readings) ? [statement.id, id] : [id]),
        ),
    ],
  };
}

/** What some accounts have in a variant or a discrepancy, with the records that bear it out. */
interface ComparedReading {
  readonly accounts: readonly AccountId[];
  readonly evidence: readonly RecordId[];
}

interface Compared {
  readonly id: RecordId;
  readonly statements: readonly StatementId[];
  readonly readings: readonly ComparedReading[];
}

function nameStatements(
  { id, statements }: Pick<Compared, 'id' | 'statements'>,
  old: StatementId,
  names: readonly StatementId[],
): RecordChange {
  const value = statements.flatMap((one) => (one === old ? names : [one]));
  return { id, field: ['statements'], value };
}

/** Which readings rest on reports that move away from a statement, and which on those that it keeps. */
interface Parting {
  readonly moves: (readings: readonly ComparedReading[]) => boolean;
  readonly leaves: (readings: readonly ComparedReading[]) => boolean;
}

function partReports(dossier: Dossier, statement: StatementId, reports: readonly Attestation[]): Parting {
  const moved = new Set(reports.map(({ id }) => id));
  const kept = dossier.attestations.filter(
    ({ id, statements }) => statements.includes(statement) && !moved.has(id),
  );
  const keptIds = new Set(kept.map(({ id }) => id));
  const keptAccounts = new Set(kept.map(({ account }) => account));
  const bearers = reportsByEvidence(dossier);
  const reportsOf = ({ evidence }: ComparedReading): Attestation[] =>
    evidence.flatMap((piece) => bearers.get(piece) ?? []);
  return {
    moves: (readings) => readings.some((reading) => reportsOf(reading).some(({ id }) => moved.has(id))),
    leaves: (readings) =>
      readings.some((reading) => {
        const borne = reportsOf(reading);
        // An account that is given without evidence may be given for any of its reports.
        const unborne = reading.accounts.filter((one) => !borne.some(({ account }) => account === one));
        return borne.some(({ id }) => keptIds.has(id)) || unborne.some((one) => keptAccounts.has(one));
      }),
  };
}

/** The report in which each record stands that can bear a reading out; a report is in itself. */
function reportsByEvidence({ attestations, figures, mentions }: Dossier): ReadonlyMap<RecordId, Attestation> {
  const bearers = new Map<RecordId, Attestation>();
  for (const report of attestations) {
    bearers.set(report.id, report);
    for (const { id } of report.quotations) bearers.set(id, report);
  }
  for (const { id, attestation } of [...figures, ...mentions]) {
    const report = attestation && bearers.get(attestation);
    if (report) bearers.set(id, report);
  }
  return bearers;
}
