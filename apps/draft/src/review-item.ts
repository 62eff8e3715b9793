import type { Account, Attestation, Dossier, Figure, Mention, Statement } from '@parley/schema';

/** A report that waits, with what a reviewer has to see of it. */
export interface ReportItem {
  readonly kind: 'report';
  readonly attestation: Attestation;
  readonly account: Account;
  readonly statements: readonly Statement[];
  /** Those of its statements that no other report attests. */
  readonly own: readonly Statement[];
  /** Reports that attest one of the same statements. */
  readonly companions: readonly Attestation[];
}

/** A figure or mention outside of all reports that waits. */
export interface DetailItem {
  readonly kind: 'detail';
  readonly detail: Figure | Mention;
  readonly account: Account;
}

/** What a person is asked about. */
export type ReviewItem = ReportItem | DetailItem;

type Waiting = Attestation | Figure | Mention;

/**
 * What still waits for a decision: reports from sure to unsure, then confirmed ones whose statement has no words yet
 * or was never confirmed, then figures and mentions outside of all reports.
 */
export function findWaiting(dossier: Dossier): Waiting[] {
  const open = new Set(
    dossier.statements.filter(({ review }) => review.state === 'suggested').map(({ id }) => id),
  );
  const reports = dossier.attestations
    .flatMap((attestation) =>
      attestation.review.state === 'suggested'
        ? [{ attestation, confidence: attestation.review.confidence }]
        : [],
    )
    .toSorted((one, other) => other.confidence - one.confidence)
    .map(({ attestation }) => attestation);
  return [
    ...reports,
    ...dossier.attestations.filter(
      ({ review, statements }) => review.state === 'confirmed' && statements.some((id) => open.has(id)),
    ),
    ...[...dossier.figures, ...dossier.mentions].filter(({ review }) => review?.state === 'suggested'),
  ];
}

/** Puts together what a reviewer has to see of a record that waits. */
export function showItem(dossier: Dossier, record: Waiting): ReviewItem {
  const account = dossier.accounts.find(({ id }) => id === record.account);
  if (!account) throw new Error(`The dossier has no ${record.account}`);
  if (!('statements' in record)) return { kind: 'detail', detail: record, account };
  const told = new Set(record.statements);
  const companions = dossier.attestations.filter(
    (one) => one.id !== record.id && one.statements.some((id) => told.has(id)),
  );
  const shared = new Set(companions.flatMap(({ statements }) => statements));
  const statements = dossier.statements.filter(({ id }) => told.has(id));
  return {
    kind: 'report',
    attestation: record,
    account,
    statements,
    own: statements.filter(({ id }) => !shared.has(id)),
    companions,
  };
}
