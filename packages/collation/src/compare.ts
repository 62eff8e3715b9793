import type { AccountId, Dossier } from '@parley/schema';
import type { Comparison } from './comparison.ts';

/**
 * Compares the accounts of a dossier, or those named; ids that the dossier does not have are passed over. Pure: the
 * same records give the same result, in whatever order accounts, attestations or ids come.
 */
export function compare(_dossier: Dossier, _accounts?: readonly AccountId[]): Comparison {
  throw new Error('not yet written');
}
