/**
 * Turns a place counted in UTF-16 code units into one counted in Unicode code points, as W3C's selectors count.
 * A place inside a surrogate pair counts as before it. O(place).
 */
export function toCodePoints(text: string, place: number): number {
  let units = 0;
  let points = 0;
  for (const character of text) {
    if (units + character.length > place) break;
    units += character.length;
    points += 1;
  }
  return points;
}

/** Turns a place counted in Unicode code points into one counted in UTF-16 code units. O(place). */
export function toCodeUnits(text: string, place: number): number {
  let units = 0;
  let points = 0;
  for (const character of text) {
    if (points === place) break;
    units += character.length;
    points += 1;
  }
  return units;
}
