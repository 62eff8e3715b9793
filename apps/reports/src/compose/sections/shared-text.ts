import type { IndependenceFieldsFragment } from '../../__generated__/graphql.ts';
import { accountHeading, accountLabel } from '../account-runs.ts';
import type { Block } from '../blocks.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import type { HeatMapBlock } from '../figure-blocks.ts';
import type { Reference } from '../records.ts';
import { styled } from '../runs.ts';
import type { TableBlock } from '../table-block.ts';

type Run = IndependenceFieldsFragment['runs'][number];

/** As many runs of shared words as show where copies begin; the rest stand in the attached answer. */
const mostRuns = 12;
/** A heat map has no room for more accounts. */
const mostAccounts = 14;
/** A page of pairs; the rest stand in the attached answer. */
const mostPairs = 30;

/** What the accounts share word for word: how much of each, and the longest runs. */
export function composeSharedText(context: Context): Block[] {
  const { words, comparison, records } = context;
  const { sharedText, shares, runs } = comparison.independence;
  const state = words.independence.states[sharedText.state];
  const unmeasured = sharedText.state === 'ABSENT' || sharedText.state === 'STALE';
  const blocks: Block[] = [
    {
      kind: 'heading',
      level: 2,
      id: 'shared-text',
      text: [words.independence.shares(unmeasured ? null : Math.max(0, ...shares.map(({ share }) => share)))],
    },
  ];
  if (state) blocks.push({ kind: 'paragraph', style: 'body', text: [state] });
  if (unmeasured) return blocks;

  if (records.accounts.length <= mostAccounts) blocks.push(heatMap(context));
  else if (shares.length > 0) blocks.push(pairTable(context));
  const unquoted = runs.filter(({ quoted }) => !quoted);
  blocks.push({
    kind: 'heading',
    level: 3,
    id: 'shared-runs',
    text: [words.independence.runs(unquoted[0]?.words ?? 0)],
  });
  blocks.push(
    unquoted.length === 0
      ? { kind: 'paragraph', style: 'body', text: [words.independence.noRuns] }
      : runTable(context, unquoted, runs.length - unquoted.length),
  );
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
  const [most] = shares.toSorted((one, other) => other.share - one.share);
  const said = records.accounts.map(({ recordId, siglum }) =>
    shares
      .filter(({ of, share }) => of.recordId === recordId && share > 0)
      .map((one) => words.independence.sharesAlt(siglum, records.account(one.with).siglum, one.share)),
  );
  return {
    kind: 'heatMap',
    id: 'heat-map',
    caption: caption(
      context,
      most && most.share > 0
        ? words.independence.sharesCaption(
            records.account(most.of).siglum,
            records.account(most.with).siglum,
            most.share,
          )
        : words.independence.noShares,
      words.independence.sharesBasis(words.list(measured)),
    ),
    alt: said.every((parts) => parts.length === 0) ? words.independence.noShares : said.flat().join(' '),
    altRows: said.map((parts, index) =>
      parts.length === 0
        ? words.independence.noSharesOf(records.accounts[index]?.siglum ?? '')
        : parts.join(' '),
    ),
    rows: labels,
    columns: labels.map(({ siglum = '' }) => ({ siglum, text: '' })),
    values: records.accounts.map(({ recordId }) =>
      records.accounts.map((other) => valueOf(recordId, other.recordId)),
    ),
  };
}

/** The pairs that share most, where a map of all of them has no room. */
function pairTable(context: Context): TableBlock {
  const { words, comparison } = context;
  const { shares } = comparison.independence;
  const heads = words.independence.pairColumns;
  const shown = shares.toSorted((one, other) => other.share - one.share).slice(0, mostPairs);
  return {
    kind: 'table',
    id: 'table-shares',
    caption: caption(
      context,
      words.independence.pairsCaption,
      words.independence.pairsBasis(shown.length, shares.length),
    ),
    columns: [
      { head: [heads.of], width: { kind: 'share', weight: 1 }, rowHeader: true, face: 'sans' },
      { head: [heads.with], width: { kind: 'share', weight: 1 }, face: 'sans' },
      { head: [heads.share], width: { kind: 'share', weight: 1 }, face: 'sans', align: 'end' },
    ],
    groups: [
      {
        rows: shown.map((one) => ({
          cells: [
            { content: accountHeading(context, one.of) },
            { content: accountHeading(context, one.with) },
            { content: [words.percentSign(one.share)] },
          ],
        })),
      },
    ],
  };
}

/** The two accounts that share most runs, and how many; of equals those with the longest. */
function busiestPair({ records }: Context, runs: readonly Run[]): [string, string, number] {
  const pairs = new Map<string, { run: Run; total: number }>();
  for (const run of runs) {
    const key = `${run.first.recordId} ${run.second.recordId}`;
    pairs.set(key, { run: pairs.get(key)?.run ?? run, total: (pairs.get(key)?.total ?? 0) + 1 });
  }
  const [busiest] = [...pairs.values()].toSorted((one, other) => other.total - one.total);
  if (!busiest) return ['', '', 0];
  const { run, total } = busiest;
  return [records.account(run.first).siglum, records.account(run.second).siglum, total];
}

function runTable(context: Context, runs: readonly Run[], quoted: number): TableBlock {
  const { words } = context;
  const heads = words.independence.runColumns;
  const shown = runs.slice(0, mostRuns);
  const column = { width: { kind: 'share', weight: 1 }, face: 'sans' } as const;
  const placeIn = (account: Reference, { start, end }: Run['firstAnchor']) => ({
    content: [...accountHeading(context, account), styled('small', `  ${start}–${end}`)],
  });
  return {
    kind: 'table',
    id: 'table-runs',
    caption: caption(
      context,
      words.independence.runsCaption(...busiestPair(context, runs)),
      words.independence.runsBasis(shown.length, runs.length),
      ...(quoted > 0 ? [` ${words.independence.quotedRuns(quoted)}`] : []),
    ),
    columns: [
      { head: [heads.words], width: { kind: 'fit' }, rowHeader: true, face: 'sans', align: 'end' },
      { head: [heads.first], ...column },
      { head: [heads.second], ...column },
    ],
    groups: [
      {
        rows: shown.map((run) => ({
          cells: [
            { content: [words.number(run.words)] },
            placeIn(run.first, run.firstAnchor),
            placeIn(run.second, run.secondAnchor),
          ],
        })),
      },
    ],
  };
}
