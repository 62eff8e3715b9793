import type { Context } from './context.ts';
import type { Inline } from './inline.ts';
import type { Caption } from './table-block.ts';

/** A caption that says what to see, and on what it rests. */
export function caption(context: Context, says: string, basis: string, ...more: Inline[]): Caption {
  return { says: [says, ...more], basis: [`${context.words.basis} ${context.words.sentence(basis)}`] };
}

/** The opening of a section: what it is, as a label, then what it shows. */
export function opening(name: string, lead: string) {
  return [
    { kind: 'paragraph' as const, style: 'note' as const, text: [{ kind: 'label' as const, text: name }] },
    { kind: 'paragraph' as const, style: 'lead' as const, text: [lead] },
  ];
}
