import { oneLine } from './output.ts';

/** How many candidates are named. */
const mostNamed = 6;

/** The one entry whose id or words have a part, or why it is not one. */
export function pickOne<Id extends string>(
  part: string,
  entries: readonly (readonly [id: Id, words: string])[],
): { readonly id: Id } | { readonly refused: string } {
  const wanted = part.trim().toLowerCase();
  if (wanted === '') return { refused: 'Nothing was written.' };
  const exact = entries.find(([id]) => id === wanted || id.split(':')[1] === wanted);
  if (exact) return { id: exact[0] };
  const fitting = entries.filter(
    ([id, words]) => id.includes(wanted) || words.toLowerCase().includes(wanted),
  );
  const [first] = fitting;
  if (first && fitting.length === 1) return { id: first[0] };
  if (!first) return { refused: `None fits "${oneLine(part)}".` };
  const named = fitting.slice(0, mostNamed).map(([id]) => id);
  const more = fitting.length > mostNamed ? ` and ${fitting.length - mostNamed} more` : '';
  return { refused: `Several fit: ${named.join(', ')}${more}.` };
}
