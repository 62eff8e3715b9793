import type { Inline } from './inline.ts';

const slot = /\{(?<name>[a-z]+)\}/gi;

/**
 * A text of the wording with runs set into its slots: `fillRuns('statements {numbers}', { numbers })`. The wording
 * decides where they stand, so that a translation may order them otherwise. Braces that no
 * runs are given for are words.
 */
export function fillRuns(text: string, runs: Readonly<Record<string, readonly Inline[]>>): Inline[] {
  const filled: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(slot)) {
    if (match.index > from) filled.push(text.slice(from, match.index));
    filled.push(...(runs[match.groups?.['name'] ?? ''] ?? [match[0]]));
    from = match.index + match[0].length;
  }
  if (from < text.length) filled.push(text.slice(from));
  return filled;
}
