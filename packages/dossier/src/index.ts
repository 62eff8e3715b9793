export { digestDossier } from './folder/digest-dossier.ts';
export { findDossiers } from './folder/find-dossiers.ts';
export { maxFileBytes } from './folder/read-bytes.ts';
export {
  fileProblemCodes,
  type FilePlace,
  type FileProblemCode,
  type LocatedProblem,
} from './located-problem.ts';
export type { DossierPath, Positions } from './merge/positions.ts';
export { readDossier, type ReadOutcome } from './read-dossier.ts';
export { maxLineLength } from './yaml/decode-text.ts';
