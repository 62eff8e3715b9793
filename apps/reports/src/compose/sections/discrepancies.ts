import type { DiscrepancyFieldsFragment, DiscrepancyStatus } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Block, EntryBlock, Section } from '../blocks.ts';
import { opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { BadgeTone } from '../inline.ts';
import { alsoFoundMark, isSuggested, reviewLegend, reviewRuns } from '../review.ts';
import { placeOf, sectionIds, statusPlace } from '../targets.ts';
import { compatibleTable } from './compatible-table.ts';
import { kindTable } from './discrepancy-kinds.ts';
import { evidenceRuns, statementRuns } from './discrepancy-runs.ts';
import { explanationRuns, noteNarrowed, setsAccountsApart, wordReading } from './recorded-words.ts';

const statuses = ['CONTRADICTORY', 'UNRESOLVED', 'COMPATIBLE'] as const satisfies DiscrepancyStatus[];
/** So many discrepancies can be overlooked without a table that counts them. */
const mostWithoutSummary = 20;

/** How the badge of a status looks. */
export const statusTones: Record<DiscrepancyStatus, BadgeTone> = {
  CONTRADICTORY: 'alert',
  UNRESOLVED: 'open',
  COMPATIBLE: 'calm',
};

/** Where the accounts part: every discrepancy, most serious first. */
export function composeDiscrepancies(context: Context): Section {
  const { words, comparison } = context;
  const { discrepancies } = comparison;
  const onlyFound = discrepancies.length === 0 && comparison.suggestions.length > 0;
  const ofStatus = (status: DiscrepancyStatus) => discrepancies.filter((one) => one.status === status);
  return {
    id: sectionIds.discrepancies,
    title: onlyFound
      ? words.discrepancies.onlyFound
      : words.discrepancies.title(
          ofStatus('CONTRADICTORY').length,
          discrepancies.length,
          context.records.accounts.length,
          ofStatus('CONTRADICTORY').filter(setsAccountsApart).length,
        ),
    blocks:
      discrepancies.length === 0
        ? opening(
            words.discrepancies.name,
            onlyFound ? words.discrepancies.onlyFoundLead : words.discrepancies.noneLead,
          )
        : [
            ...opening(words.discrepancies.name, words.discrepancies.lead),
            ...noteNarrowed(context),
            ...reviewLegend(context, { alsoFound: true }),
            {
              kind: 'tallies',
              entries: statuses.map((status) => ({
                value: words.number(ofStatus(status).length),
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
  const { recordId, title, review } = entry.discrepancy;
  const concerned = statementRuns(context, entry);
  const found = alsoFoundMark(context, entry.discrepancy, '');
  return {
    kind: 'entry',
    id: placeOf(recordId),
    number: words.number(entry.rank),
    title: [title],
    badges: [{ kind: 'badge', text: words.terms.status[entry.status], tone: statusTones[entry.status] }],
    meta: [
      { kind: 'label', text: words.terms.kind[entry.kind] },
      ...(concerned.length === 0 ? [] : [words.dot, ...concerned]),
      ...(found.length === 0 ? [] : [words.dot, ...found, words.terms.alsoFound]),
      ...(isSuggested(review) ? [words.dot, ...reviewRuns(context, review)] : []),
    ],
    listed: entry.status === 'CONTRADICTORY',
    blocks: [
      {
        kind: 'hangingList',
        labelWidth: 'siglum',
        entries: entry.readings.map((reading) => ({
          label: siglumRuns(context, reading.accounts),
          text: [wordReading(context, entry, reading), ...evidenceRuns(context, reading.evidence)],
        })),
      },
      ...(entry.narrowed
        ? []
        : [{ kind: 'paragraph' as const, style: 'body' as const, text: explanationRuns(entry) }]),
    ],
  };
}
