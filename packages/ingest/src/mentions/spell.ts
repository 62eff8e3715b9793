/** So many folded names are remembered; names recur on every line. */
const maxRemembered = 20_000;
const remembered = new Map<string, string>();

/** A name without diacritics and case, for comparing. */
export function foldName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const folded = name
    .normalize('NFD')
    .replaceAll(/[\p{M}’']/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase();
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(name, folded);
  return folded;
}

/** Whether two spellings are so near that they may be one name: one change, or two in long names, same first letter. */
export function isNearSpelling(one: string, other: string): boolean {
  const [first, second] = [foldName(one), foldName(other)];
  if (first === second) return true;
  if (first[0] !== second[0] || Math.min(first.length, second.length) < 5) return false;
  return editDistance(first, second) <= (Math.min(first.length, second.length) >= 8 ? 2 : 1);
}

/** Levenshtein 1966; names are short, so that the plain table will do. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let left = 1; left <= one.length; left += 1) {
    const next = [left];
    for (let right = 1; right <= other.length; right += 1) {
      const change = one[left - 1] === other[right - 1] ? 0 : 1;
      next.push(Math.min((next[right - 1] ?? 0) + 1, (row[right] ?? 0) + 1, (row[right - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
