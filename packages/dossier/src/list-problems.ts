import type { LocatedProblem } from './located-problem.ts';

/** How many problems of one kind of check are listed: more than anyone corrects before checking again. */
export const maxListedProblems = 1_000;

/**
 * Locates the first problems of a list and says how many are left. To locate a problem takes time, and a file that
 * is not what it is taken for can have a million of them.
 */
export function listProblems<Item>(
  items: readonly Item[],
  locate: (item: Item) => LocatedProblem,
): LocatedProblem[] {
  const problems = items.slice(0, maxListedProblems).map(locate);
  const last = problems.at(-1);
  if (items.length > maxListedProblems && last !== undefined) {
    problems.push({
      ...last,
      code: 'problems-unlisted',
      message: `${items.length - maxListedProblems} more problems like these are not listed`,
      hint: 'Correct those listed and check again.',
    });
  }
  return problems;
}
