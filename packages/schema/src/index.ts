export * from './anchors/index.ts';
export { checkDossier } from './dossier/check-dossier.ts';
export { checkTexts, type TextCheck } from './dossier/check-texts.ts';
export { Dossier, schemaVersion } from './dossier/dossier.ts';
export { problemCodes, type Problem, type ProblemCode } from './dossier/problem.ts';
export { indexRecords, walkRecords, type IndexedRecord } from './dossier/record-index.ts';
export { upgradeDossier, type Upgrade } from './dossier/upgrade.ts';
export { walkAnchors, type PlacedAnchor } from './dossier/walk-anchors.ts';
export { walkReferences, type PlacedReference } from './dossier/walk-references.ts';
export {
  AccountId,
  ActorId,
  AttestationId,
  DiscrepancyId,
  FigureId,
  kindOf,
  LineageId,
  MentionId,
  QuotationId,
  recordKinds,
  SourceId,
  StatementId,
  TalksId,
  TopicId,
  VariantId,
  type RecordId,
  type RecordKind,
} from './ids.ts';
export {
  Account,
  AccountDate,
  AccountText,
  Block,
  BlockKind,
  Credit,
  CreditKind,
  Dateline,
  tellingBlockKinds,
} from './records/account.ts';
export { Actor, ActorName, ActorType, OrganizationType } from './records/actor.ts';
export { Attestation, ChainLink, Mode, Printed, Setting } from './records/attestation.ts';
export {
  Discrepancy,
  DiscrepancyKind,
  DiscrepancyReading,
  DiscrepancyStatus,
  EvidenceId,
} from './records/discrepancy.ts';
export { Bound, Figure } from './records/figure.ts';
export {
  Lineage,
  LineageEvidence,
  LineageEvidenceKind,
  LineageMember,
  LineageStrength,
} from './records/lineage.ts';
export { Mention, MentionKind, NameStatus } from './records/mention.ts';
export { Quotation, QuotationUse } from './records/quotation.ts';
export { Review, ReviewState } from './records/review.ts';
export { MeasuredText, SharedRun, SharedText, SharedTextPair } from './records/shared-text.ts';
export { Source, SourceType } from './records/source.ts';
export { Statement, StatementKind } from './records/statement.ts';
export { Participant, ParticipantRole, Place, PreviousRound, Talks } from './records/talks.ts';
export { Topic } from './records/topic.ts';
export { Reading, Variant } from './records/variant.ts';
export { CountryCode } from './values/country.ts';
export { EdtfDate, granularities, granularityOf, type Granularity } from './values/edtf.ts';
export { toJsonSchema } from './json-schema/to-json-schema.ts';
export { LanguageTag } from './values/language.ts';
export { WikidataId } from './values/wikidata.ts';
