export { digestDossier, findDossiers } from './folder/index.ts';
export { decisionsFile, dossierFile, sharedTextFile, textsFolder } from './folder/layout.ts';
export { maxFileBytes } from './folder/read-bytes.ts';
export {
  fileProblemCodes,
  type FilePlace,
  type FileProblemCode,
  type LocatedProblem,
} from './located-problem.ts';
export type { DossierPath, Positions } from './merge/positions.ts';
export { readDossier, type ReadOptions, type ReadOutcome } from './read-dossier.ts';
export { checkAgainstTexts, type TextsOutcome } from './texts/check-against-texts.ts';
export { maxTextBytes, ownTextsOf } from './texts/read-texts.ts';
export { maxLineLength } from './yaml/decode-text.ts';
export { renderDossier, renderSharedText } from './write/render-dossier.ts';
export { writeDossier, writeSharedText, type WriteOutcome } from './write/write-dossier.ts';
export { setField, setReview } from './edit/set-field.ts';
export type { FilePath } from './merge/find-node.ts';
export { changeRecords, type ChangeOptions, type RecordChange } from './edit/change-records.ts';
export type { ParsedFiles } from './folder/read-files.ts';
export { addRecords, type AddOutcome } from './write/add-records.ts';
export { finishWriting, writeTogether, type FileChanges } from './write/write-together.ts';
export {
  addPerson,
  changeMode,
  changeSpeaker,
  confirmReport,
  decideOn,
  isUnwritten,
  mergeInto,
  mergeStatements,
  touched,
  writeGist,
  type Reviewer,
} from './decide/decide.ts';
export { splitOff, splitStatement } from './decide/split-statement.ts';
export { changeWithTrail, type DecidedOutcome } from './trail/change-with-trail.ts';
export { readDossierTexts, replaceWithTrail, type DossierTexts } from './trail/replace-with-trail.ts';
export type { TrailEntry } from './trail/trail-entry.ts';
