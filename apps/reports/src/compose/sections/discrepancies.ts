import type { DiscrepancyFieldsFragment, DiscrepancyStatus } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Block, EntryBlock, Section } from '../blocks.ts';
import { opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { BadgeTone } from '../inline.ts';
import { reviewRuns } from '../review.ts';
import { placeOf, sectionIds, statusPlace } from '../targets.ts';
import { compatibleTable } from './compatible-table.ts';
import { kindTable } from './discrepancy-kinds.ts';
import { evidenceRuns, statementRuns } from './discrepancy-runs.ts';

const statuses = ['CONTRADICTORY', 'UNRESOLVED', 'COMPATIBLE'] as const satisfies DiscrepancyStatus[];
/** So many discrepancies can be overlooked without a table that counts them. */
const mostWithoutSummary = 20;

const tones: Record<DiscrepancyStatus, BadgeTone> = {
  CONTRADICTORY: 'alert',
  UNRESOLVED: 'open',
  COMPATIBLE: 'calm',
};

/** Where the accounts part: every discrepancy, most serious first. */
export function composeDiscrepancies(context: Context): Section {
  const { words, comparison } = context;
  const { discrepancies } = comparison;
  const ofStatus = (status: DiscrepancyStatus) => discrepancies.filter((one) => one.status === status);
  return {
    id: sectionIds.discrepancies,
    title: words.discrepancies.title(
      ofStatus('CONTRADICTORY').length,
      discrepancies.length,
      context.records.accounts.length,
    ),
    blocks:
      discrepancies.length === 0
        ? opening(words.discrepancies.name, words.discrepancies.noneLead)
        : [
            ...opening(words.discrepancies.name, words.discrepancies.lead),
            {
              kind: 'tallies',
              entries: statuses.map((status) => ({
                value: String(ofStatus(status).length),
                label: [words.discrepancies.tallies[status]],
                ...(ofStatus(status).length > 0 && { target: statusPlace(status) }),
              })),
            },
            ...statusBlocks(context, 'CONTRADICTORY', ofStatus('CONTRADICTORY')),
            ...statusBlocks(context, 'UNRESOLVED', ofStatus('UNRESOLVED')),
            ...(discrepancies.length > mostWithoutSummary ? [kindTable(context, statuses)] : []),
            ...statusBlocks(context, 'COMPATIBLE', ofStatus('COMPATIBLE')),
          ],
  };
}

function statusBlocks(
  context: Context,
  status: DiscrepancyStatus,
  discrepancies: readonly DiscrepancyFieldsFragment[],
): Block[] {
  if (discrepancies.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      id: statusPlace(status),
      text: [context.words.discrepancies.groups[status](discrepancies.length)],
    },
    // Most differences are compatible: in full they would bury what is not.
    ...(status === 'COMPATIBLE'
      ? [compatibleTable(context, discrepancies)]
      : discrepancies.map((discrepancy) => entryOf(context, discrepancy))),
  ];
}

function entryOf(context: Context, entry: DiscrepancyFieldsFragment): EntryBlock {
  const { words } = context;
  const { recordId, title, explanation, review } = entry.discrepancy;
  const concerned = statementRuns(context, entry);
  return {
    kind: 'entry',
    id: placeOf(recordId),
    number: String(entry.rank),
    title: [title],
    badges: [{ kind: 'badge', text: words.terms.status[entry.status], tone: tones[entry.status] }],
    meta: [
      { kind: 'label', text: words.terms.kind[entry.kind] },
      ...(concerned.length === 0 ? [] : [' · ', ...concerned]),
      ...reviewRuns(context, review),
    ],
    listed: entry.status === 'CONTRADICTORY',
    blocks: [
      {
        kind: 'hangingList',
        labelWidth: 'siglum',
        entries: entry.readings.map(({ accounts, gist, evidence }) => ({
          label: siglumRuns(context, accounts),
          text: [gist, ...evidenceRuns(context, evidence)],
        })),
      },
      { kind: 'paragraph', style: 'body', text: [explanation] },
    ],
  };
}
