import type { Inline, InlineRun, MarkName, MarkRun } from './inline.ts';
import type { Wording } from './wording/en.ts';

/** Words that lead to a place in the briefing. */
export function link(target: string, children: Inline[], description?: string): InlineRun {
  return { kind: 'link', target, children, ...(description !== undefined && { description }) };
}

/** Words set apart. */
export function styled(
  kind: 'strong' | 'emphasis' | 'added' | 'leftOut' | 'small' | 'code',
  ...children: Inline[]
): InlineRun {
  return { kind, children };
}

/** A mark with what a reader hears in its place. */
export function mark(name: MarkName, says: string, suggested = false): MarkRun {
  return { kind: 'mark', mark: name, says, ...(suggested && { suggested }) };
}

/** The letter of an account. */
export function siglum(text: string): InlineRun {
  return { kind: 'siglum', text };
}

/** A new line. */
const lineBreak: InlineRun = { kind: 'break' };

/** Runs with something between each two of them. */
export function join(runs: readonly Inline[], between: Inline): Inline[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [between, run]));
}

/** Groups of runs with something between each two of them. */
export function joinGroups(groups: readonly Inline[][], between: Inline): Inline[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [between, ...group]));
}

/** Paragraphs in a cell: each group of runs on a line of its own; empty groups are passed over. */
export function lines(...groups: readonly Inline[][]): Inline[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [lineBreak, ...group]));
}

/** Words of an account inside the quotation marks of the briefing, which stay in its language. */
export function quoted(
  words: Pick<Wording, 'language' | 'quote'>,
  language: string | null,
  text: string,
): Inline[] {
  const whole = words.quote(text);
  if (language === null || language === words.language) return [whole];
  const [open = '', close = ''] = words.quote('{}').split('{}');
  const inside = whole.slice(open.length, whole.length - close.length);
  return [open, ...inLanguage(language, words.language, inside), close];
}

/** Words in their own language where that is not the one around them. */
export function inLanguage(language: string | null, around: string, ...children: Inline[]): Inline[] {
  return language === null || language === around ? children : [{ kind: 'language', language, children }];
}
