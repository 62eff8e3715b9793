import type { DiscrepancyFieldsFragment } from '../../__generated__/graphql.ts';
import { statementNumbers } from '../account-runs.ts';
import type { Context } from '../context.ts';
import { fillRuns } from '../fill-runs.ts';
import type { Inline } from '../inline.ts';
import type { Reference } from '../records.ts';
import { join, link, styled } from '../runs.ts';
import { placeOf } from '../targets.ts';

type Evidence = DiscrepancyFieldsFragment['readings'][number]['evidence'][number];

/** The statements that a discrepancy is about, by their numbers; nothing where it is about the accounts themselves. */
export function statementRuns(
  context: Context,
  { statements }: { readonly statements: readonly Reference[] },
): Inline[] {
  const { comma, discrepancies } = context.words;
  const numbers = statementNumbers(context, statements);
  if (numbers.length === 0) return [];
  return fillRuns(discrepancies.statements(numbers.length), { numbers: join(numbers, comma) });
}

/**
 * Where a reading was read: attestations lead to their provenance, other records name their place. So many at most;
 * the rest are counted.
 */
export function evidenceRuns(
  context: Context,
  evidence: readonly Evidence[],
  atMost = Number.POSITIVE_INFINITY,
): Inline[] {
  const { comma, andMore } = context.words;
  const places = [...new Map(evidence.map((one) => [placeKey(one), one])).values()];
  if (places.length === 0) return [];
  const shown = places.slice(0, isCut(places.length, atMost) ? atMost : places.length);
  const more = places.length - shown.length;
  return [
    '  ',
    styled(
      'small',
      ...join(
        shown.map((one) => placeRun(context, one)),
        comma,
      ),
      ...(more > 0 ? [` ${andMore(more)}`] : []),
    ),
  ];
}

/** Whether so many places are cut: "and one more" would take the room of the one. */
export function isCut(places: number, atMost: number): boolean {
  return places > atMost + 1;
}

function placeKey({ attestation, account, anchor }: Evidence): string {
  return attestation?.recordId ?? `${account.recordId} ${anchor.start}–${anchor.end}`;
}

function placeRun({ records }: Context, { attestation, account, anchor }: Evidence): Inline {
  if (!attestation) return `${records.account(account).siglum}\u00A0${anchor.start}–${anchor.end}`;
  return link(placeOf(attestation.recordId), [attestation.recordId.replace('attestation:', '')]);
}
