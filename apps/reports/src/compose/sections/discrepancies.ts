import type {
  DiscrepancyFieldsFragment,
  DiscrepancyKind,
  DiscrepancyStatus,
} from '../../__generated__/graphql.ts';
import { siglumRuns, statementNumber } from '../account-runs.ts';
import type { Block, EntryBlock, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { BadgeTone, Inline } from '../inline.ts';
import { reviewRuns } from '../review.ts';
import { join, link, styled } from '../runs.ts';
import type { TableBlock, TableCell } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';

type Evidence = DiscrepancyFieldsFragment['readings'][number]['evidence'][number];

const statuses = ['CONTRADICTORY', 'UNRESOLVED', 'COMPATIBLE'] as const satisfies DiscrepancyStatus[];
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
                ...(ofStatus(status).length > 0 && { target: headingOf(status) }),
              })),
            },
            ...statuses.flatMap((status) => statusBlocks(context, status, ofStatus(status))),
            kindTable(context),
          ],
  };
}

function headingOf(status: DiscrepancyStatus): string {
  return `discrepancies-${status.toLowerCase()}`;
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
      id: headingOf(status),
      text: [context.words.discrepancies.groups[status](discrepancies.length)],
    },
    ...discrepancies.map((discrepancy) => entryOf(context, discrepancy)),
  ];
}

function entryOf(context: Context, entry: DiscrepancyFieldsFragment): EntryBlock {
  const { words } = context;
  const { recordId, title, explanation, review } = entry.discrepancy;
  return {
    kind: 'entry',
    id: placeOf(recordId),
    number: String(entry.rank),
    title: [title],
    badges: [{ kind: 'badge', text: words.terms.status[entry.status], tone: tones[entry.status] }],
    meta: [
      { kind: 'label', text: words.terms.kind[entry.kind] },
      ...statementRuns(context, entry),
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

function statementRuns(context: Context, { statements }: DiscrepancyFieldsFragment): Inline[] {
  const numbers = statements.flatMap((statement) => statementNumber(context, statement));
  if (numbers.length === 0) return [];
  return [` · ${context.words.discrepancies.statements(numbers.length)} `, ...join(numbers, ', ')];
}

/** Where a reading was read: attestations lead to their provenance, other records name their place. */
function evidenceRuns(context: Context, evidence: readonly Evidence[]): Inline[] {
  const places = new Map(evidence.map((one) => [placeKey(one), placeRun(context, one)]));
  return places.size === 0 ? [] : ['  ', styled('small', ...join([...places.values()], ', '))];
}

function placeKey({ attestation, account, anchor }: Evidence): string {
  return attestation?.recordId ?? `${account.recordId} ${anchor.start}–${anchor.end}`;
}

function placeRun({ records }: Context, { attestation, account, anchor }: Evidence): Inline {
  if (!attestation) return `${records.account(account).siglum} ${anchor.start}–${anchor.end}`;
  return link(placeOf(attestation.recordId), [attestation.recordId.replace('attestation:', '')]);
}

function cell(value: number): TableCell {
  return { content: [value === 0 ? '–' : String(value)] };
}

/** How many discrepancies of each kind have which status. */
function kindTable(context: Context): TableBlock {
  const { words, comparison } = context;
  const { discrepancies } = comparison;
  const kinds = Object.keys(words.terms.kind).filter((kind) =>
    discrepancies.some((one) => one.kind === kind),
  );
  const countOf = (kind: string, status?: DiscrepancyStatus) =>
    discrepancies.filter((one) => one.kind === kind && (!status || one.status === status)).length;
  return {
    kind: 'table',
    id: 'table-discrepancy-kinds',
    caption: caption(context, words.discrepancies.caption, words.discrepancies.basis(discrepancies.length)),
    columns: [
      { head: [words.discrepancies.columns.kind], width: { kind: 'fit' }, rowHeader: true, face: 'sans' },
      { head: [words.discrepancies.columns.meaning], width: { kind: 'share', weight: 1 }, face: 'serif' },
      ...[
        ...statuses.map((status) => words.capitalise(words.terms.status[status])),
        words.discrepancies.columns.all,
      ].map((head) => ({
        head: [head],
        width: { kind: 'fit' as const },
        align: 'end' as const,
        face: 'sans' as const,
      })),
    ],
    groups: [
      {
        rows: kinds.map((kind) => ({
          cells: [
            { content: [words.capitalise(words.terms.kind[kind as DiscrepancyKind])] },
            { content: [words.terms.kindMeaning[kind as DiscrepancyKind]] },
            ...statuses.map((status) => cell(countOf(kind, status))),
            cell(countOf(kind)),
          ],
        })),
      },
    ],
  };
}
