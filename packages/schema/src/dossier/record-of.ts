import type { RecordKind } from '../ids.ts';
import type { Account } from '../records/account.ts';
import type { Actor } from '../records/actor.ts';
import type { Attestation } from '../records/attestation.ts';
import type { Discrepancy } from '../records/discrepancy.ts';
import type { Figure } from '../records/figure.ts';
import type { Lineage } from '../records/lineage.ts';
import type { Mention } from '../records/mention.ts';
import type { Quotation } from '../records/quotation.ts';
import type { Source } from '../records/source.ts';
import type { Statement } from '../records/statement.ts';
import type { Talks } from '../records/talks.ts';
import type { Topic } from '../records/topic.ts';
import type { Variant } from '../records/variant.ts';

/** The record of each kind of id. */
export interface RecordByKind {
  readonly talks: Talks;
  readonly actor: Actor;
  readonly source: Source;
  readonly topic: Topic;
  readonly account: Account;
  readonly statement: Statement;
  readonly attestation: Attestation;
  readonly quotation: Quotation;
  readonly figure: Figure;
  readonly mention: Mention;
  readonly variant: Variant;
  readonly discrepancy: Discrepancy;
  readonly lineage: Lineage;
}

// Every kind has its record: a kind that is added to ids.ts and not here does not compile.
type Complete =
  Record<RecordKind, unknown> extends Record<keyof RecordByKind, unknown> ? RecordByKind : never;

/** The record that an id names, told from the kind that the id carries: `RecordOf<StatementId>` is a Statement. */
export type RecordOf<Id extends string> = Id extends `${infer Kind}:${string}`
  ? Kind extends keyof Complete
    ? Complete[Kind]
    : never
  : never;
