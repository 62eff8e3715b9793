import type { Mode } from '../__generated__/graphql.ts';
import type { Context } from './context.ts';
import type { BarOrMark, MarkName } from './inline.ts';

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

/** Every mark with its meaning. */
export function markLegend(context: Context): { sign: BarOrMark; label: string }[] {
  const { mark } = context.words.terms;
  return Object.entries(mark).map(([name, label]) => ({
    sign: { kind: 'mark', mark: name as MarkName },
    label,
  }));
}
