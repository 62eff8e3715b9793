import { recordKinds } from '../ids.ts';
import { BlockKind, CreditKind } from '../records/account.ts';
import { ActorType, OrganizationType } from '../records/actor.ts';
import { Mode, Setting } from '../records/attestation.ts';
import { DecisionAction } from '../records/decision.ts';
import { DiscrepancyKind, DiscrepancyStatus } from '../records/discrepancy.ts';
import { Bound } from '../records/figure.ts';
import { LineageEvidenceKind, LineageStrength } from '../records/lineage.ts';
import { MentionKind, NameStatus } from '../records/mention.ts';
import { QuotationUse } from '../records/quotation.ts';
import { ReviewState } from '../records/review.ts';
import { SourceType } from '../records/source.ts';
import { StatementKind } from '../records/statement.ts';
import { ParticipantRole } from '../records/talks.ts';
import { constantCase } from './constant-case.ts';

/** The choices of an enum by their names in GraphQL: `{ AT_LEAST: { value: 'atLeast' } }`, as schema builders take them. */
export type EnumValues<Value extends string> = Readonly<Record<string, { readonly value: Value }>>;

function enumOf<Value extends string>(values: readonly Value[]): EnumValues<Value> {
  return Object.fromEntries(values.map((value) => [constantCase(value), { value }]));
}

/** The closed sets of the records as GraphQL enums, under the names that Parley's own API gives them. */
export const graphqlEnums = {
  ActorType: enumOf(ActorType.options),
  BlockKind: enumOf(BlockKind.options),
  Bound: enumOf(Bound.options),
  CreditKind: enumOf(CreditKind.options),
  DecisionAction: enumOf(DecisionAction.options),
  DiscrepancyKind: enumOf(DiscrepancyKind.options),
  DiscrepancyStatus: enumOf(DiscrepancyStatus.options),
  LineageEvidenceKind: enumOf(LineageEvidenceKind.options),
  LineageStrength: enumOf(LineageStrength.options),
  MentionKind: enumOf(MentionKind.options),
  Mode: enumOf(Mode.options),
  NameStatus: enumOf(NameStatus.options),
  OrganizationType: enumOf(OrganizationType.options),
  ParticipantRole: enumOf(ParticipantRole.options),
  QuotationUse: enumOf(QuotationUse.options),
  RecordKind: enumOf(recordKinds),
  ReviewState: enumOf(ReviewState.options),
  Setting: enumOf(Setting.options),
  SourceType: enumOf(SourceType.options),
  StatementKind: enumOf(StatementKind.options),
};
