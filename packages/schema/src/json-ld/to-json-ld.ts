import type { AccountId } from '../ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { jsonLdContext } from './context.ts';
import { isReference } from './is-reference.ts';
import { toIri, type Node } from './node.ts';
import { nodesOfAccounts } from './nodes-of-accounts.ts';
import { nodesOfReports } from './nodes-of-reports.ts';
import { nodesOfSpeech } from './nodes-of-speech.ts';
import { nodesOfTalks } from './nodes-of-talks.ts';

/** A dossier as a JSON-LD document. */
export interface JsonLdDocument extends Node {
  readonly '@context': readonly [typeof jsonLdContext, { readonly '@base': string }];
  readonly id: string;
}

/** Where the records of a dossier get their IRIs and their selectors. */
export interface JsonLdOptions {
  /** IRI under which the records are known, with a slash at its end; a w3id.org address where absent. */
  readonly base?: string;
  /**
   * The accounts' texts, as `checkTexts` finds them without a problem: W3C's position selectors count code points and
   * cannot be made without them. A text of another length than the account's is left aside.
   */
  readonly texts?: ReadonlyMap<AccountId, string>;
}

/**
 * A dossier as JSON-LD 1.1, without loss: every field in Parley's vocabulary, and beside it what schema.org, Web
 * Annotation and PROV have a term for. `fromJsonLd` reads it back.
 */
export function toJsonLd(dossier: Dossier, { base, texts }: JsonLdOptions = {}): JsonLdDocument {
  const slug = dossier.talks.id.slice('talks:'.length);
  const standard = new Map<string, Node>([
    ...nodesOfTalks(dossier),
    ...nodesOfAccounts(dossier),
    ...nodesOfSpeech(dossier),
    ...nodesOfReports(dossier, texts),
  ]);
  return {
    '@context': [jsonLdContext, { '@base': base ?? `https://w3id.org/parley/dossiers/${slug}/` }],
    id: 'dossier',
    '@type': ['Dossier', 'schema:Dataset'],
    'schema:name': dossier.talks.title,
    ...(withTerms(dossier, standard) as Node),
  };
}

/** The same data with IRIs for ids and, on each record, its type and its terms from the standards. */
function withTerms(value: unknown, standard: ReadonlyMap<string, Node>): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => withTerms(item, standard));
  if (typeof value !== 'object' || value === null) return value;
  const { id } = value as { id?: string };
  return {
    ...(id !== undefined && standard.get(id)),
    ...Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([key, field]) => [key, isReference(key, field) ? iris(field) : withTerms(field, standard)]),
    ),
  };
}

function iris(field: string | readonly string[]): string | string[] {
  return typeof field === 'string' ? toIri(field) : field.map(toIri);
}
