import type { FigureGroupFieldsFragment } from '../__generated__/graphql.ts';
import type { Context } from './context.ts';
import { fillRuns } from './fill-runs.ts';
import { indexRecorded, type RecordedDetail } from './find-recorded.ts';
import type { Inline } from './inline.ts';
import { isSuggested, suggestedMark } from './review.ts';
import { link, mark } from './runs.ts';
import { suggestionPlace } from './targets.ts';

/**
 * What stands behind figures that cannot all be right: nothing where a person recorded it and confirmed it; the mark
 * where the record, or a figure, is suggested; else that a rule finds it and nobody has reviewed it.
 */
export function standingOfFigures(context: Context, counts: string): Inline[] {
  const { comparison, words } = context;
  const group = comparison.figures.find((one) => one.counts === counts);
  const record = group && indexRecorded(context)(figuresOf(group))?.discrepancy;
  const open = [record?.review, ...(group?.figures.map(({ figure }) => figure.review) ?? [])].find(
    (review) => review && isSuggested(review),
  );
  if (record) return open ? suggestedMark(context, open) : [];
  const place = comparison.suggestions.findIndex(
    ({ rule, title }) => rule === 'FIGURES_DIFFER' && title === counts,
  );
  const found = comparison.suggestions[place];
  const number = words.suggestions.number(place + 1);
  const row = found
    ? fillRuns(words.findings.numbered, { number: [link(suggestionPlace(found.id), [number], counts)] })
    : [];
  return [mark('suggested', ''), '\u00A0', ...fillRuns(words.findings.byRule, { row }), ' '];
}

/** Figures of a group, as a recorded discrepancy may rest on them. */
export function figuresOf({ figures }: FigureGroupFieldsFragment): RecordedDetail[] {
  return figures.map(({ account, attestation, figure }) => ({
    account,
    start: figure.anchor.start,
    report: attestation,
  }));
}
