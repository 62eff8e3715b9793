/** A JSON-LD node object. */
export type Node = { [key: string]: unknown };

const wikidataItem = 'http://www.wikidata.org/entity/';
const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/';

/** An id as the relative IRI under which JSON-LD knows it: `statement:no-progress` is `statement/no-progress`. */
export function toIri(id: string): string {
  return id.replace(':', '/');
}

/** A reference to a node. */
export function refer(id: string): Node {
  return { '@id': toIri(id) };
}

/** The node's fields that have a value. */
export function present(fields: Node): Node {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** What else is known under the same identity: the Wikidata item or the IPTC media topic. */
export function sameAs({
  wikidata,
  mediaTopic,
}: {
  wikidata?: string;
  mediaTopic?: string;
}): Node | undefined {
  if (wikidata) return { '@id': `${wikidataItem}${wikidata}` };
  return mediaTopic ? { '@id': `${mediaTopics}${mediaTopic.slice('medtop:'.length)}` } : undefined;
}

/** A date that ISO 8601 and so schema.org can carry: EDTF points without qualifier. */
export function isoDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-[^/?~%]*)?$/.test(date) ? date : undefined;
}
