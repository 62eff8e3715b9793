import type { BriefingQuery, ComparisonFieldsFragment } from '../__generated__/graphql.ts';

/** Everything that the API answered for one briefing; `--json` writes it and the PDF carries it. */
export interface Answer {
  /** Version of the API's graph, as major.minor. */
  readonly version: BriefingQuery['version'];
  readonly comparison: ComparisonFieldsFragment;
}
