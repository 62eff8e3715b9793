export { compare } from './compare.ts';
export type { ComparedAccount, Comparison } from './comparison.ts';
export {
  extents,
  segmentKinds,
  type AlignedPlace,
  type ApparatusEntry,
  type ApparatusPlace,
  type ApparatusReading,
  type Extent,
  type MovedWords,
  type Seam,
  type Segment,
  type SegmentKind,
} from './apparatus/apparatus.ts';
export type {
  AccountCoverage,
  Coverage,
  CoverageCell,
  StatementCoverage,
  TopicBand,
} from './coverage/coverage.ts';
export {
  evidenceKinds,
  type EvidenceKind,
  type RankedDiscrepancy,
  type RankedReading,
  type ResolvedEvidence,
} from './discrepancies/ranked-discrepancy.ts';
export {
  agreements,
  figureReasons,
  type Agreement,
  type ComparedFigure,
  type FigureGroup,
  type FigurePair,
  type FigureReason,
} from './figures/figure-group.ts';
export { readFigure, type ReadFigure } from './figures/read-figure.ts';
export {
  comparisonParts,
  findingKinds,
  type AgreementFinding,
  type ComparisonPart,
  type ContradictionFinding,
  type CueFinding,
  type FigureFinding,
  type Finding,
  type LineageFinding,
  type OmissionFinding,
  type SharedTextFinding,
  type UnknownSourceFinding,
  type VoiceFinding,
} from './findings/finding.ts';
export {
  sharedTextStates,
  type ComparedLineage,
  type ComparedRun,
  type Independence,
  type SharedShare,
  type SharedTextState,
} from './independence/independence.ts';
export {
  tieBases,
  type TieBasis,
  type LineageTie,
  type SuggestedLineage,
} from './independence/lineage-tie.ts';
export { measureSharedText } from './shared-text/measure-shared-text.ts';
export type { AccountProfile, Omission } from './profiles/account-profile.ts';
export { limitParts, limitReasons, type Limit, type LimitPart, type LimitReason } from './limits/limit.ts';
export {
  placeAgreements,
  type ComparedPlace,
  type PlaceAgreement,
  type PlaceGroup,
} from './places/place-group.ts';
export type { ProvenanceRow } from './provenance/provenance-row.ts';
export { measuredFindings } from './suggestions/measured-findings.ts';
export { matchFindings, type MatchedFinding, type MatchedFindings } from './suggestions/match-findings.ts';
export { sayingCodes, type Saying, type SayingCode } from './suggestions/saying.ts';
export type { CompareSettings } from './suggestions/suggest-discrepancies.ts';
export {
  suggestionRules,
  type ConfirmedFinding,
  type SuggestedDiscrepancy,
  type SuggestionRule,
} from './suggestions/suggestion.ts';
export { confirmedPart, upheldPart } from './selection/part-of-dossier.ts';
export { resolveTime } from './times/resolve-time.ts';
export type { ComparedTime, TimeGroup } from './times/time-group.ts';
export {
  topicPositions,
  type TopicPlace,
  type TopicPlaces,
  type TopicPosition,
} from './topics/topic-place.ts';
export { ruleReadings, type RuleReading } from './words/rule-reading.ts';
export {
  cueClasses,
  type AccountCues,
  type CueClass,
  type CueUse,
  type LabelGroup,
  type LabelUse,
  type SpeakerCues,
  type Telling,
} from './verbs/reporting-verbs.ts';
export type {
  AccountVoice,
  ShareOfVoice,
  SideVoice,
  SpeakerVoice,
  VoiceCount,
  VoiceInAccount,
} from './voice/share-of-voice.ts';
