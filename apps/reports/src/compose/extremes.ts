import { type Context, siglaOf } from './context.ts';
import type { Reference } from './records.ts';
import type { Extreme } from './wording/en.ts';

/** Which accounts have most of something, and which least; without any account nobody has 0. */
export function findExtremes(
  context: Context,
  counted: readonly { readonly account: Reference; readonly value: number }[],
): { most: Extreme; least: Extreme } {
  const values = counted.map(({ value }) => value);
  const extreme = (value: number): Extreme => ({
    value,
    sigla: siglaOf(
      context,
      counted.filter((one) => one.value === value).map(({ account }) => account),
    ),
  });
  if (values.length === 0) return { most: extreme(0), least: extreme(0) };
  return { most: extreme(Math.max(...values)), least: extreme(Math.min(...values)) };
}
