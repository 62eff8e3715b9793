export {
  buildDossier,
  type BuiltDossier,
  type BuildProblem,
  type BuildProblemCode,
} from './build/build-dossier.ts';
export type { AccountBuilder, AccountDraft, ReportDraft, Spot } from './build/account-builder.ts';
export type { DossierBuilder } from './build/dossier-builder.ts';
export { checkDossier } from './check-dossier.ts';
export { checkTexts, type TextCheck } from './check-texts.ts';
export {
  diffDossiers,
  type CorrectedField,
  type DossierChange,
  type DossierDiff,
  type DossierRecord,
} from './diff-dossiers.ts';
export { Dossier, schemaVersion } from './dossier.ts';
export { linkRecords, type LinkedRecords, type Reference } from './link-records.ts';
export { parseDossier, type DossierProblem, type ParsedDossier } from './parse-dossier.ts';
export { problemCodes, type Problem, type ProblemCode } from './problem.ts';
export { indexRecords, recordLists, walkRecords, type IndexedRecord } from './record-index.ts';
export type { RecordByKind, RecordOf } from './record-of.ts';
export { shapeProblemCodes, type ShapeProblem, type ShapeProblemCode } from './shape-problem.ts';
export { upgradeDossier, type Upgrade } from './upgrade.ts';
export { walkAnchors, type PlacedAnchor } from './walk-anchors.ts';
export { walkReferences, type PlacedReference } from './walk-references.ts';
