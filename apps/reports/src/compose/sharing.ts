import type { CoverageFieldsFragment } from '../__generated__/graphql.ts';
import type { Context } from './context.ts';

type CoverageRow = CoverageFieldsFragment['bands'][number]['statements'][number];

/** The statements by how many accounts carry them, and how many of those that several carry rest on one lineage. */
export interface Sharing {
  /** In the order of the matrix. */
  byAll: readonly CoverageRow[];
  byOne: number;
  /** Carried by two accounts or more. */
  bySeveral: number;
  /** Of these: carried by accounts that all have it from one copy. */
  onOneLineage: number;
}

/** Counts the rows of the matrix; cover, matrix and findings all take their numbers from here. */
export function countSharing({ comparison, records }: Context): Sharing {
  const rows = comparison.coverage.bands.flatMap(({ statements }) => statements);
  const several = rows.filter(({ carriedBy }) => carriedBy > 1);
  return {
    byAll: rows.filter(({ carriedBy }) => carriedBy === records.accounts.length),
    byOne: rows.length - several.length,
    bySeveral: several.length,
    onOneLineage: several.filter(({ independent }) => independent === 1).length,
  };
}
