import type {
  AccountRecordFragment,
  AttestationRecordFragment,
  StatementRecordFragment,
  TalksRecordFragment,
} from '../__generated__/graphql.ts';
import type { Answer } from '../fetch/answer.ts';
import { shortenUnwritten } from './unwritten.ts';
import type { Wording } from './wording/en.ts';

/** A record named by its id, as the comparison names all of them. */
export interface Reference {
  readonly recordId: string;
}

type ActorRecord = TalksRecordFragment['actors'][number];
type SourceRecord = TalksRecordFragment['sources'][number];
type TopicRecord = TalksRecordFragment['topics'][number];

/** The records of the answer by their ids. A reference without a record is a bug of the API, and throws. */
export interface Records {
  account(reference: Reference): AccountRecordFragment;
  actor(reference: Reference): ActorRecord;
  attestation(reference: Reference): AttestationRecordFragment;
  /** The report in which a quotation stands. */
  attestationWith(quotation: Reference): AttestationRecordFragment;
  source(reference: Reference): SourceRecord;
  statement(reference: Reference): StatementRecordFragment;
  topic(reference: Reference): TopicRecord;
  /** The number of a statement's row in the matrix; undefined where none of the accounts carries it. */
  numberOf(statement: Reference): number | undefined;
  /** Whether rules find a recorded discrepancy as well. */
  isFoundByRule(discrepancy: Reference): boolean;
  /** The accounts compared, in the order of the comparison. */
  readonly accounts: readonly AccountRecordFragment[];
}

/** Finds records by id in constant time. */
export function indexRecords(answer: Answer, words: Wording): Records {
  const { comparison } = answer;
  const { talks } = comparison;
  const attestations = comparison.provenance.map((row) => row.attestation);
  const statements = comparison.coverage.bands.flatMap((band) => band.statements);
  const account = finder(talks.accounts);
  const attestation = finder(attestations);
  const quoting = finder(
    attestations.flatMap((one) =>
      one.quotations.map(({ recordId }) => ({ recordId, attestation: one.recordId })),
    ),
  );
  const numbers = new Map(statements.map(({ statement, number }) => [statement.recordId, number]));
  const found = new Set(comparison.confirmed.map(({ discrepancy }) => discrepancy.recordId));
  return {
    account,
    actor: finder(talks.actors),
    attestation,
    attestationWith: (quotation) => attestation({ recordId: quoting(quotation).attestation }),
    source: finder(talks.sources),
    statement: finder(
      statements.map(({ statement }) => ({ ...statement, gist: shortenUnwritten(statement.gist, words) })),
    ),
    topic: finder(talks.topics),
    numberOf: ({ recordId }) => numbers.get(recordId),
    isFoundByRule: ({ recordId }) => found.has(recordId),
    accounts: comparison.accounts.map((compared) => account(compared.account)),
  };
}

function finder<Item extends Reference>(items: readonly Item[]): (reference: Reference) => Item {
  const byId = new Map(items.map((item) => [item.recordId, item]));
  return ({ recordId }) => {
    const item = byId.get(recordId);
    if (!item) throw new Error(`The API's answer names ${recordId}, but has no record of it`);
    return item;
  };
}
