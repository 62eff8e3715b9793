export { digestDossier } from './digest-dossier.ts';
export { findDossiers } from './find-dossiers.ts';
