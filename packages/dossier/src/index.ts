export { digestDossier } from './digest-dossier.ts';
export { findDossiers } from './find-dossiers.ts';
export type { LocatedProblem } from './located-problem.ts';
export { readDossier, type Positions, type ReadOutcome } from './read-dossier.ts';
