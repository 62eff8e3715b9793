import type { Block, Section } from '../blocks.ts';
import { opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { sectionIds } from '../targets.ts';
import { composeLineages } from './lineages.ts';
import { isSuggested, reviewLegend } from '../review.ts';
import { composeSharedText } from './shared-text.ts';
import { composeTies } from './ties.ts';
import { composeTimeline } from './timeline.ts';

/** How independent the accounts are: shared text, lineages, and when each appeared. */
export function composeIndependence(context: Context): Section {
  const { words, comparison, records } = context;
  const { independence } = comparison;
  const total = records.accounts.length;
  const suggested =
    independence.lineages.some(({ lineage }) => isSuggested(lineage.review)) ||
    independence.ties.some(({ lineage }) => lineage === null);
  const blocks: Block[] = [
    ...opening(words.independence.name, words.independence.lead),
    ...(suggested ? reviewLegend(context, { alsoFound: false }) : []),
    ...(total > 1 || independence.lineages.length > 0 ? composeLineages(context) : []),
    ...composeTies(context),
    ...(total > 1 ? composeSharedText(context) : []),
    ...(total > 1 ? composeTimeline(context) : []),
  ];
  return {
    id: sectionIds.independence,
    title: words.independence.title(
      total,
      independence.independentLineages,
      sharing(context),
      independence.sharedText.state === 'MEASURED',
      textInCommon(context),
    ),
    blocks,
  };
}

/** The highest share of an account that stands in another, where that is much. */
function textInCommon({ comparison }: Context): number | null {
  const finding = comparison.findings.find((one) => one.__typename === 'SharedTextFinding');
  return finding ? finding.share : null;
}

/** How many accounts carry the copy that most of them go back to, as the key findings have it. */
function sharing({ comparison, records }: Context) {
  const finding = comparison.findings.find((one) => one.__typename === 'LineageFinding');
  if (!finding) return null;
  const { accounts, copy, inferred } = finding;
  return { by: accounts.length, copy: copy && records.source(copy).name, inferred };
}
