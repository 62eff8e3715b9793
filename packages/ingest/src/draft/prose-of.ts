import { wordsOf } from '@parley/schema/anchors';

/** Whether any of some texts prints a run of words (small letters, single spaces) outside quotation marks. */
export function proseOf(texts: readonly string[]): (run: string) => boolean {
  // By the number of words: a run is looked up, not searched in all texts.
  const printed = new Map<number, ReadonlySet<string>>();
  return (run) => {
    const count = run.split(' ').length;
    const known = printed.get(count) ?? runsOf(texts, count);
    printed.set(count, known);
    return known.has(run);
  };
}

function runsOf(texts: readonly string[], count: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text).map(({ text: word }) => word.toLowerCase());
    for (let from = 0; from + count <= words.length; from += 1)
      runs.add(words.slice(from, from + count).join(' '));
  }
  return runs;
}
