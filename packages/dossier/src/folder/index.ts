export { digestDossier } from './digest-dossier.ts';
export { findDossiers } from './find-dossiers.ts';
export { isSettled, stampDossier, type FolderStamp } from './stamp-dossier.ts';
