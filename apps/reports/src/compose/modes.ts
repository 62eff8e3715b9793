import type { Mode } from '../__generated__/graphql.ts';
import type { Context } from './context.ts';
import type { BarOrMark, InlineRun, MarkName } from './inline.ts';
import type { Reference } from './records.ts';
import { countReviews, isSuggested } from './review.ts';
import { mark } from './runs.ts';

const marks: Record<Mode, MarkName> = {
  DIRECT: 'direct',
  MIXED: 'mixed',
  INDIRECT: 'indirect',
  ACT: 'act',
  NARRATED: 'narrated',
};

/** The mark that stands for a mode. */
export function markOf(mode: Mode): MarkName {
  return marks[mode];
}

/** The mark of the way in which reports tell something, told apart where no person has confirmed any of them. */
export function modeMark({ words, records }: Context, mode: Mode, reports: readonly Reference[]): InlineRun {
  const says = words.terms.mode[mode];
  const suggested =
    reports.length > 0 && reports.every((one) => isSuggested(records.attestation(one).review));
  return mark(markOf(mode), suggested ? words.terms.markSuggested(says) : says, suggested);
}

/** Every mark of a mode with its meaning; what contradicts, is absent or only suggested, where anything is. */
export function markLegend(context: Context): { sign: BarOrMark; label: string }[] {
  const { mark: labels, standing } = context.words.terms;
  const { bands } = context.comparison.coverage;
  const rows = bands.flatMap(({ statements }) => statements);
  const absent = rows.some(({ cells }) => cells.length < context.records.accounts.length);
  const contradicts = rows.some(({ cells }) => cells.some((cell) => cell.contradicts));
  const legend = Object.entries(labels)
    .filter(([name]) => (name !== 'absent' || absent) && (name !== 'contradicts' || contradicts))
    .map(([name, label]) => ({ sign: { kind: 'mark' as const, mark: name as MarkName }, label }));
  return countReviews(context).suggested === 0
    ? legend
    : [...legend, { sign: { kind: 'mark', mark: 'suggested' }, label: standing.suggested }];
}
