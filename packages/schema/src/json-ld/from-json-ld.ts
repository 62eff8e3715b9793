import { recordKinds } from '../ids.ts';
import { parseDossier, type ParsedDossier } from '../dossier/parse-dossier.ts';
import { isReference } from './is-reference.ts';
import type { Node } from './node.ts';

/**
 * Reads a dossier back from JSON-LD: from what `toJsonLd` wrote, or from any document with the same triples once a
 * JSON-LD processor has compacted it with the same context and base, nested or flat. Terms of the standards are
 * left aside, since Parley's own say the same.
 */
export function fromJsonLd(document: unknown): ParsedDossier {
  const nodes = collectNodes(document);
  const root = [...nodes.values()].find((node) => typesOf(node).includes('Dossier'));
  return parseDossier(root && withoutId(restore(root, nodes, new Set()) as Node));
}

/** The nodes of a document by their id; what a flat document says of one node in several places is put together. */
function collectNodes(document: unknown): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    const { id } = node;
    if (typeof id === 'string' && Object.keys(node).length > 1) nodes.set(id, { ...nodes.get(id), ...node });
    for (const [key, field] of Object.entries(node)) if (key !== '@context') visit(field);
  };
  visit(document);
  return nodes;
}

/** The plain data of a node: its own fields, with nodes that stand elsewhere put in and ids in Parley's form. */
function restore(value: unknown, nodes: ReadonlyMap<string, Node>, within: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => restore(item, nodes, within));
  if (typeof value !== 'object' || value === null) return value;
  if ('@value' in value) return plainValue(value);
  const { id } = value as Node;
  const known = typeof id === 'string' ? nodes.get(id) : undefined;
  // A document that contains itself is not one of ours; the parser will say what is missing.
  if (typeof id === 'string' && within.has(id)) return { id: fromIri(id) };
  const inside = typeof id === 'string' ? new Set([...within, id]) : within;
  const node = known ?? (value as Node);
  const fields = Object.entries(node)
    .map(([key, field]): [string, unknown] => [key.replace(/^parley:/, ''), field])
    .filter(([key]) => !key.startsWith('@') && !key.includes(':'))
    .filter(([key, field]) => key !== 'id' || !isBlank(field))
    .map(([key, field]) => {
      if (!isReference(key, field)) return [key, restore(field, nodes, inside)];
      // In a flat document a node inside another is told by its id alone, as a reference is.
      const isInside = (iri: unknown): boolean => (key !== 'id' && holdsRecords(node, key)) || isBlank(iri);
      return [
        key,
        mapEach(field, (iri) => (isInside(iri) ? restore({ id: iri }, nodes, inside) : fromIri(iri))),
      ];
    });
  return Object.fromEntries(fields);
}

/** Whether a field holds records and does not name them: all of a dossier's do, and an attestation's quotations. */
function holdsRecords(node: Node, key: string): boolean {
  const types = typesOf(node);
  return types.includes('Dossier') || (types.includes('Attestation') && key === 'quotations');
}

function isBlank(iri: unknown): boolean {
  return typeof iri === 'string' && iri.startsWith('_:');
}

function mapEach(field: string | readonly string[], map: (iri: string) => unknown): unknown {
  return typeof field === 'string' ? map(field) : field.map(map);
}

/** A literal as triples type it: processors may leave numbers and truth values as text with a type. */
function plainValue({ '@value': value, '@type': type }: Node): unknown {
  if (typeof value !== 'string' || typeof type !== 'string') return value;
  if (type.endsWith('#boolean')) return value === 'true';
  return /#(?:integer|double|decimal)$/.test(type) ? Number(value) : value;
}

const recordIri = new RegExp(`^(${recordKinds.join('|')})/([a-z0-9-]+)$`);

function fromIri(value: string): string {
  return value.replace(recordIri, '$1:$2');
}

function typesOf(node: Node): unknown[] {
  const types = node['@type'];
  return Array.isArray(types) ? types : [types];
}

function withoutId({ id: _dossier, ...fields }: Node): Node {
  return fields;
}
