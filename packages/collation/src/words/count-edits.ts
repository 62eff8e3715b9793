/** How many letters have to be added, left out or replaced to make one word of the other (Levenshtein 1965). */
export function countEdits(first: string, second: string): number {
  const [one, other] = [Array.from(first), Array.from(second)];
  let row = other.map((_letter, place) => place + 1);
  for (const [place, letter] of one.entries()) {
    let diagonal = place;
    let left = place + 1;
    row = row.map((above, column) => {
      const edits = Math.min(above + 1, left + 1, diagonal + (letter === other[column] ? 0 : 1));
      diagonal = above;
      left = edits;
      return edits;
    });
  }
  return row.at(-1) ?? one.length;
}
