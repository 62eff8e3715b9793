import type { GraphQLError } from 'graphql';
import { longestValue, refuse, type Limits } from './refusal.ts';

/** How many values there are, those in lists and objects too, and how long the longest is in UTF-16 code units. */
export interface ValueMeasures {
  readonly values: number;
  readonly longest: number;
}

/** Measures variables. Without recursion, since a value may nest deeper than functions can. */
export function measureVariables(variables: unknown): ValueMeasures {
  let [values, longest] = [0, 0];
  const left: unknown[] = [variables];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') longest = Math.max(longest, value.length);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, part] of Object.entries(value)) {
      values += 1;
      longest = Math.max(longest, name.length);
      left.push(part);
    }
  }
  return { values, longest };
}

/** Refuses too many values, or one that is too long. */
export function refuseValues(
  where: string,
  { values, longest }: ValueMeasures,
  { values: most }: Pick<Limits, 'values'>,
): GraphQLError | undefined {
  if (values > most) return refuse('values', `There are ${values} values in ${where}; ${most} are the most`);
  if (longest <= longestValue) return undefined;
  return refuse('values', `A value in ${where} has ${longest} characters; ${longestValue} are the most`);
}
