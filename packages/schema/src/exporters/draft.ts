import type * as z from 'zod';
import type { AccountDraft } from '../dossier/build/account-builder.ts';
import type { TopicId } from '../ids.ts';
import type { Actor } from '../records/actor.ts';
import type { Source } from '../records/source.ts';
import type { Statement } from '../records/statement.ts';

/**
 * Records read from a standard that knows less than Parley: what it does not say is left out or, where a record
 * cannot be without it, proposed. They are to be completed by a person, for example with `buildDossier`.
 */
export interface Draft {
  readonly actors: readonly z.input<typeof Actor>[];
  readonly sources: readonly z.input<typeof Source>[];
  readonly statements: readonly z.input<typeof Statement>[];
  /** Accounts, with their text where the standard carries it. */
  readonly accounts: readonly (Omit<AccountDraft, 'text'> & { readonly text?: string })[];
}

/** A draft; or why the document cannot be read, each problem with its place in the document. */
export type ReadDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Something in a document that keeps it from being read. */
export interface ReadProblem {
  readonly code: 'document-foreign' | 'field-missing' | 'xml-malformed';
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** What statements are about where the document does not say: statements always have a topic. */
export interface DraftOptions {
  readonly topic: TopicId;
}

/** The empty draft. */
export const emptyDraft: Draft = { actors: [], sources: [], statements: [], accounts: [] };

/** A review that says by which reader a record was proposed; 0, since nothing but the form speaks for it. */
export function proposedBy(rule: string) {
  return { state: 'suggested', rule, confidence: 0 } as const;
}

/** A problem of a document that is not of the standard at all. */
export function foreign(standard: string, hint: string): ReadDraft {
  return {
    ok: false,
    problems: [{ code: 'document-foreign', path: [], message: `The document is no ${standard}`, hint }],
  };
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object of unknown origin; none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The objects of a list of unknown origin. */
export function listOf(value: unknown): Fields[] {
  const items = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return items.map(fieldsOf);
}

/** A text of unknown origin without space at its ends, or undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Lower-case words and digits of a name joined by hyphens; `fallback` where it has none. */
export function slugOf(name: string, fallback: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || fallback;
}

/** Gives every record of a list an id that no other has, from the ids it would like to have. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
}
