const places = 1024;
const kept: string[] = Array.from({ length: places }, () => '');

/** Ids and words of a list are shorter. */
const longestKept = 32;

/** From how many characters on the engine makes a part of a text by reference to all of it. */
const shortestReference = 13;

/**
 * What stands between two places of a text, as a text of its own: one that refers to the whole keeps it in memory, and
 * takes longer to be compared and written. What is short is likely to have stood somewhere before, such as an id or a
 * word of a list, and is then the same text as there.
 *
 * @param latin the text, which is ASCII between the places, and a character for each byte elsewhere.
 * @param bytes the same text.
 */
export function cutText(latin: string, bytes: Buffer, start: number, end: number): string {
  const size = end - start;
  if (size > longestKept) return bytes.toString('latin1', start, end);
  const place = placeOf(latin, start, end);
  const known = kept[place]!;
  if (known.length === size && latin.startsWith(known, start)) return known;
  const text = size < shortestReference ? latin.slice(start, end) : bytes.toString('latin1', start, end);
  kept[place] = text;
  return text;
}

/** By length, first and last characters, in which ids differ. */
function placeOf(latin: string, start: number, end: number): number {
  const sum =
    (end - start) * 131 +
    latin.charCodeAt(start) * 37 +
    latin.charCodeAt(end - 1) * 31 +
    latin.charCodeAt(end - 2) * 961 +
    latin.charCodeAt(end - 3) * 7919;
  return sum & (places - 1);
}
