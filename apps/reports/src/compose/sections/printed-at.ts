import type { FigureGroupFieldsFragment } from '../../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import { detailMark } from '../review.ts';
import { link, quoted } from '../runs.ts';
import { placeOf } from '../targets.ts';
import { evidenceRuns } from './discrepancy-runs.ts';

type Figure = FigureGroupFieldsFragment['figures'][number];

/** A figure, time or place as an account prints it. */
export interface PrintedDetail extends Pick<Figure, 'account' | 'attestation' | 'printed'> {
  readonly kind: 'FIGURE' | 'MENTION';
  readonly record: Pick<Figure['figure'], 'anchor' | 'review'>;
}

/** So many reports are named beside words that several have; the others are counted, and stand in the provenance. */
const mostPlaces = 8;

/**
 * The words that details of one row have. One leads to the report in which it stands; behind several, and behind one
 * outside of all reports, their places follow.
 */
export function printedAt(context: Context, details: readonly PrintedDetail[]): Inline[] {
  const [first] = details;
  if (first === undefined) return [];
  const runs = quoted(context.words, context.records.account(first.account).language, first.printed);
  const sign = detailMark(context, first.record.review);
  if (details.length === 1 && first.attestation)
    return [...sign, link(placeOf(first.attestation.recordId), runs)];
  const evidence = details.map(({ record, ...detail }) => ({ ...detail, anchor: record.anchor }));
  return [...sign, ...runs, ...evidenceRuns(context, evidence, mostPlaces)];
}
