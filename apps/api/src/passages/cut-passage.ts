import type { Anchor, Attestation } from '@parley/schema';

/** What a stretch of a passage is of the report. */
export const passageRoles = ['source', 'cue', 'content', 'quotation'] as const;

/** One of {@link passageRoles}. */
export type PassageRole = (typeof passageRoles)[number];

/** A stretch of a passage that is all the same of the report. */
export interface PassagePart {
  readonly text: string;
  /** A quotation inside of the content is both. */
  readonly roles: readonly PassageRole[];
}

/** A passage as its account prints it, with what stands around it. */
export interface Passage {
  readonly before: string;
  readonly parts: readonly PassagePart[];
  readonly after: string;
}

type Marked = Pick<Attestation, 'passage' | 'content' | 'quotations'> &
  Partial<Pick<Attestation, 'source' | 'cue'>>;

/**
 * Cuts the passage of an attestation out of its account's text, in UTF-16 code units; up to `context` of them around
 * it, from word to word. The parts put together are the passage.
 */
export function cutPassage(text: string, attestation: Marked, context: number): Passage {
  const { passage } = attestation;
  const marks = marksOf(attestation).filter(
    ({ anchor }) => anchor.start < passage.end && passage.start < anchor.end,
  );
  const inside = marks.flatMap(({ anchor }) => [
    Math.max(anchor.start, passage.start),
    Math.min(anchor.end, passage.end),
  ]);
  const edges = [...new Set([passage.start, ...inside, passage.end])].toSorted((one, other) => one - other);
  const parts = edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const held = marks.filter(({ anchor }) => anchor.start <= start && end <= anchor.end);
    return { text: text.slice(start, end), roles: [...new Set(held.map(({ role }) => role))] };
  });
  return {
    before: text.slice(startOfContext(text, passage.start, context), passage.start),
    parts,
    after: text.slice(passage.end, endOfContext(text, passage.end, context)),
  };
}

function marksOf({ source, cue, content, quotations }: Marked): { role: PassageRole; anchor: Anchor }[] {
  return [
    ...(source ? [{ role: 'source' as const, anchor: source.anchor }] : []),
    ...(cue ? [{ role: 'cue' as const, anchor: cue.anchor }] : []),
    ...content.map((anchor) => ({ role: 'content' as const, anchor })),
    ...quotations.map(({ anchor }) => ({ role: 'quotation' as const, anchor })),
  ];
}

/** After the first white space from there on, so that no word and no character is cut; at the passage where there is none. */
function startOfContext(text: string, passage: number, context: number): number {
  const from = Math.max(0, passage - context);
  if (from === 0 || /\s/.test(text.charAt(from - 1))) return from;
  const space = text.slice(from, passage).search(/\s/);
  return space === -1 ? passage : from + space + 1;
}

function endOfContext(text: string, passage: number, context: number): number {
  const to = Math.min(text.length, passage + context);
  if (to === text.length || /\s/.test(text.charAt(to))) return to;
  const words = /^.*\s/su.exec(text.slice(passage, to))?.[0];
  return words === undefined ? passage : passage + words.trimEnd().length;
}
