export { toCodePoints, toCodeUnits } from './anchors/code-points.ts';
export { digestPassage, digestText } from './anchors/digest.ts';
export { makeAnchor, sliceAnchor, verifyAnchor } from './anchors/make-anchor.ts';
export {
  fromQuoteSelector,
  quoteContext,
  toQuoteSelector,
  type QuoteMatch,
  type TextQuoteSelector,
} from './anchors/quote-selector.ts';
export { reanchor, type OrphanReason, type Reanchoring } from './anchors/reanchor.ts';
export { fromPositionSelector, toPositionSelector, type TextPositionSelector } from './anchors/selectors.ts';
export {
  fromSpecificResource,
  toSpecificResource,
  type SpecificResource,
} from './anchors/specific-resource.ts';
export { fitsState, toTextState, type TextState } from './anchors/state.ts';
export { countWords, wordsOf, type Word } from './anchors/words.ts';
export {
  buildDossier,
  type BuiltDossier,
  type BuildProblem,
  type BuildProblemCode,
} from './dossier/build/build-dossier.ts';
export type { AccountBuilder, AccountDraft, ReportDraft, Spot } from './dossier/build/account-builder.ts';
export type { DossierBuilder } from './dossier/build/dossier-builder.ts';
export { checkDossier } from './dossier/check-dossier.ts';
export { checkTexts, type TextCheck } from './dossier/check-texts.ts';
export {
  diffDossiers,
  type CorrectedField,
  type DossierChange,
  type DossierDiff,
  type DossierRecord,
} from './dossier/diff-dossiers.ts';
export { Dossier, schemaVersion } from './dossier/dossier.ts';
export { linkRecords, type LinkedRecords, type Reference } from './dossier/link-records.ts';
export { parseDossier, type DossierProblem, type ParsedDossier } from './dossier/parse-dossier.ts';
export { problemCodes, type Problem, type ProblemCode } from './dossier/problem.ts';
export { indexRecords, recordLists, walkRecords, type IndexedRecord } from './dossier/record-index.ts';
export type { RecordByKind, RecordOf } from './dossier/record-of.ts';
export { shapeProblemCodes, type ShapeProblem, type ShapeProblemCode } from './dossier/shape-problem.ts';
export { upgradeDossier, type Upgrade } from './dossier/upgrade.ts';
export { walkAnchors, type PlacedAnchor } from './dossier/walk-anchors.ts';
export { walkReferences, type PlacedReference } from './dossier/walk-references.ts';
export { toJsonSchema } from './json-schema/to-json-schema.ts';
export { Anchor, PassageDigest, TextDigest } from './anchors/anchor.ts';
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
export { CountryCode } from './values/country.ts';
export { EdtfDate, granularities, granularityOf, type Granularity } from './values/edtf.ts';
export { LanguageTag } from './values/language.ts';
export { WikidataId } from './values/wikidata.ts';
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
export { ContentDigest, Decision, DecisionAction } from './records/decision.ts';
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
export { ModalClass, ModalCue, UnmarkedWords } from './records/text-reading.ts';
export { Topic } from './records/topic.ts';
export { Reading, Variant } from './records/variant.ts';
