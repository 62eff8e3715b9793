import type { IndependenceFieldsFragment } from '../../__generated__/graphql.ts';
import { accountLabel, siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { HeatMapBlock } from '../figure-blocks.ts';
import type { TableBlock } from '../table-block.ts';
import { sectionIds } from '../targets.ts';
import { composeLineages } from './lineages.ts';
import { composeTimeline } from './timeline.ts';

type Run = IndependenceFieldsFragment['runs'][number];

/** As many runs of shared words as show where copies begin; the rest stand in the attached answer. */
const mostRuns = 12;
/** A heat map has no room for more accounts; then only pairs with shared text are worth a line, in the runs. */
const mostAccounts = 14;

/** How independent the accounts are: shared text, lineages, and when each appeared. */
export function composeIndependence(context: Context): Section {
  const { words, comparison, records } = context;
  const { independence } = comparison;
  const total = records.accounts.length;
  const blocks: Block[] = opening(words.independence.name, words.independence.lead);
  if (total > 1) blocks.push(...sharedBlocks(context));
  blocks.push(...composeLineages(context), ...composeTimeline(context));
  return {
    id: sectionIds.independence,
    title: words.independence.title(total, independence.independentLineages, sharing(context)),
    blocks,
  };
}

/** How many accounts carry the copy that most of them go back to, as the key findings have it. */
function sharing({ comparison, records }: Context) {
  const finding = comparison.findings.find((one) => one.__typename === 'LineageFinding');
  if (!finding) return null;
  const { accounts, copy, inferred } = finding;
  return { by: accounts.length, copy: copy && records.source(copy).name, inferred };
}

function sharedBlocks(context: Context): Block[] {
  const { words, comparison, records } = context;
  const { sharedText, runs } = comparison.independence;
  const state = words.independence.states[sharedText.state];
  const blocks: Block[] = [];
  if (state) blocks.push({ kind: 'paragraph', style: 'body', text: [state] });
  if (
    sharedText.state !== 'ABSENT' &&
    sharedText.state !== 'STALE' &&
    records.accounts.length <= mostAccounts
  )
    blocks.push(heatMap(context));
  if (sharedText.state === 'MEASURED' || sharedText.state === 'PARTLY') {
    blocks.push({ kind: 'heading', level: 2, id: 'shared-runs', text: [words.independence.runs] });
    const unquoted = runs.filter(({ quoted }) => !quoted);
    blocks.push(
      unquoted.length === 0
        ? { kind: 'paragraph', style: 'body', text: [words.independence.noRuns] }
        : runTable(context, unquoted, runs.length - unquoted.length),
    );
  }
  return blocks;
}

function heatMap(context: Context): HeatMapBlock {
  const { words, comparison, records } = context;
  const { shares } = comparison.independence;
  const labels = records.accounts.map((account) => accountLabel(context, account));
  const { stale, missing } = comparison.independence.sharedText;
  const unmeasured = new Set([...stale, ...missing].map(({ recordId }) => recordId));
  const shared = new Map(shares.map((one) => [`${one.of.recordId} ${one.with.recordId}`, one.share]));
  const valueOf = (of: string, other: string) =>
    of === other || unmeasured.has(of) || unmeasured.has(other)
      ? null
      : Math.round((shared.get(`${of} ${other}`) ?? 0) * 100);
  const measured = records.accounts.flatMap(({ recordId, siglum }) => {
    const share = shares.find(({ of }) => of.recordId === recordId);
    return share ? [`${siglum} ${words.number(share.runs)}`] : [];
  });
  const said = shares
    .filter(({ share }) => share > 0)
    .map((one) =>
      words.independence.sharesAlt(
        records.account(one.of).siglum,
        records.account(one.with).siglum,
        one.share,
      ),
    );
  return {
    kind: 'heatMap',
    id: 'heat-map',
    caption: caption(
      context,
      words.independence.sharesCaption,
      words.independence.sharesBasis(words.list(measured)),
    ),
    alt: said.length === 0 ? words.independence.noShares : said.join(' '),
    rows: labels,
    columns: labels.map(({ siglum = '' }) => ({ siglum, text: '' })),
    values: records.accounts.map(({ recordId }) =>
      records.accounts.map((other) => valueOf(recordId, other.recordId)),
    ),
  };
}

function runTable(context: Context, runs: readonly Run[], quoted: number): TableBlock {
  const { words } = context;
  const heads = words.independence.runColumns;
  const shown = runs.slice(0, mostRuns);
  const place = { width: { kind: 'share', weight: 1 }, face: 'sans', align: 'end' } as const;
  return {
    kind: 'table',
    id: 'table-runs',
    caption: caption(
      context,
      words.independence.runsCaption,
      words.independence.runsBasis(shown.length, runs.length),
      ...(quoted > 0 ? [` ${words.independence.quotedRuns(quoted)}`] : []),
    ),
    columns: [
      { head: [heads.words], width: { kind: 'fit' }, rowHeader: true, face: 'sans', align: 'end' },
      { head: [heads.first], width: { kind: 'fit' }, face: 'sans' },
      { head: [heads.firstPlace], ...place },
      { head: [heads.second], width: { kind: 'fit' }, face: 'sans' },
      { head: [heads.secondPlace], ...place },
    ],
    groups: [
      {
        rows: shown.map((run) => ({
          cells: [
            { content: [words.number(run.words)] },
            { content: siglumRuns(context, [run.first]) },
            { content: [`${run.firstAnchor.start}–${run.firstAnchor.end}`] },
            { content: siglumRuns(context, [run.second]) },
            { content: [`${run.secondAnchor.start}–${run.secondAnchor.end}`] },
          ],
        })),
      },
    ],
  };
}
