import type { Dossier } from '@parley/schema';

/** A dossier for those who may not read who decided what in it. */
export function withoutTrail(dossier: Dossier): Dossier {
  const { decisions: _hidden, ...rest } = dossier;
  return rest;
}
