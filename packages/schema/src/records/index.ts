// What each field means stands in ../json-schema/meanings.ts, so that records stay small.
export { Anchor, PassageDigest, TextDigest } from '../anchors/anchor.ts';
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
} from '../ids.ts';
export { CountryCode } from '../values/country.ts';
export { EdtfDate, granularities, granularityOf, type Granularity } from '../values/edtf.ts';
export { LanguageTag } from '../values/language.ts';
export { WikidataId } from '../values/wikidata.ts';
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
} from './account.ts';
export { Actor, ActorName, ActorType, OrganizationType } from './actor.ts';
export { Attestation, ChainLink, Mode, Printed, Setting } from './attestation.ts';
export { ContentDigest, Decision, DecisionAction } from './decision.ts';
export {
  Discrepancy,
  DiscrepancyKind,
  DiscrepancyReading,
  DiscrepancyStatus,
  EvidenceId,
} from './discrepancy.ts';
export { Bound, Figure } from './figure.ts';
export { Lineage, LineageEvidence, LineageEvidenceKind, LineageMember, LineageStrength } from './lineage.ts';
export { Mention, MentionKind, NameStatus } from './mention.ts';
export { Quotation, QuotationUse } from './quotation.ts';
export { Review, ReviewState } from './review.ts';
export { MeasuredText, SharedRun, SharedText, SharedTextPair } from './shared-text.ts';
export { Source, SourceType } from './source.ts';
export { Statement, StatementKind } from './statement.ts';
export { Participant, ParticipantRole, Place, PreviousRound, Talks } from './talks.ts';
export { ModalClass, ModalCue, UnmarkedWords } from './text-reading.ts';
export { Topic } from './topic.ts';
export { Reading, Variant } from './variant.ts';
