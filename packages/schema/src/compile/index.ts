export { acceptDossier } from './accept-dossier.ts';
