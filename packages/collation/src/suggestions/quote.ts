/** "one", "one and two", "one, two and three". */
export function listWords(words: readonly string[]): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Words of an account in English quotation marks, those that hold marks themselves in single ones. */
export function quote(words: string): string {
  const trimmed = words.replaceAll(/\s+/g, ' ').trim();
  return /[“”"]/u.test(trimmed) ? `‘${trimmed}’` : `“${trimmed}”`;
}

/** Distinct words, each quoted, in the order given: `“two”, “some 20”`. */
export function quoteAll(words: readonly string[]): string {
  return [...new Set(words)].map(quote).join(', ');
}
