/** Up to one edit in three characters counts as a slip of the pen; beyond that it is another word. */
const charactersPerEdit = 3;

/** The candidate that a word was most likely meant to be, or undefined where none is near. */
export function nearestName(word: string, candidates: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(word.length / charactersPerEdit));
  let nearest: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** What to write in place of a word that is none of the known ones. */
export function suggestName(word: string, known: readonly string[]): string {
  const nearest = nearestName(word, known);
  if (nearest !== undefined) return `Write "${nearest}" if that was meant, or remove it.`;
  return known.length === 0 ? 'Remove it.' : `Known here are ${known.join(', ')}.`;
}

/**
 * The least number of letters inserted, removed, replaced or swapped with their neighbour.
 * Source: Damerau 1964, in the restricted form (optimal string alignment).
 */
export function countEdits(first: string, second: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1] ? 0 : 1;
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      );
      if (
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1]
      ) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[second.length] ?? 0;
}
