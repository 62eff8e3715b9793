import type { ReadProblem } from './draft.ts';
import { findElements, readXml, textIn } from './read-xml.ts';
import type { XmlElement } from './xml.ts';

/** A witness of an apparatus, which is an account with Parley. */
export interface TeiWitness {
  readonly siglum: string;
  readonly title: string;
}

/** An entry of an apparatus: what each group of witnesses reads. */
export interface TeiEntry {
  /** The heading over the entry, where there is one. */
  readonly title?: string;
  readonly readings: readonly {
    readonly sigla: readonly string[];
    readonly words: string;
    /** Whether the edition follows this reading. */
    readonly lemma: boolean;
  }[];
}

/** An apparatus read from TEI; or why the document cannot be read. */
export type ReadTei =
  | { readonly ok: true; readonly witnesses: readonly TeiWitness[]; readonly entries: readonly TeiEntry[] }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Reads the witnesses and the apparatus (app, lem, rdg with @wit) of any TEI document, ours or another edition's. */
export function fromTei(text: string): ReadTei {
  const read = readXml(text);
  if (!read.ok) {
    const { place, message } = read;
    return {
      ok: false,
      problems: [
        { code: 'xml-malformed', path: [place], message, hint: 'Mend the XML; a document type is not read.' },
      ],
    };
  }
  const entries = [...entriesIn(read.root, undefined)];
  const witnesses = [...findElements(read.root, 'witness')].map((witness) => ({
    siglum: witness.attributes['xml:id'] ?? '',
    title: textIn(findElements(witness, 'title').next().value ?? witness),
  }));
  if (read.root.name !== 'TEI' && entries.length === 0) {
    const hint = 'Give a TEI document, with app, lem and rdg in it.';
    return {
      ok: false,
      problems: [{ code: 'document-foreign', path: [], message: 'The document is no TEI', hint }],
    };
  }
  return { ok: true, witnesses, entries };
}

function* entriesIn(within: XmlElement, heading: string | undefined): Generator<TeiEntry> {
  let title = heading;
  for (const item of within.content) {
    if (typeof item === 'string') continue;
    if (item.name === 'head') title = textIn(item);
    if (item.name !== 'app') yield* entriesIn(item, title);
    else yield { ...(title && { title }), readings: [...readingsIn(item)] };
  }
}

function* readingsIn(app: XmlElement): Generator<TeiEntry['readings'][number]> {
  for (const item of app.content) {
    if (typeof item === 'string') continue;
    if (item.name === 'rdgGrp') yield* readingsIn(item);
    if (item.name !== 'lem' && item.name !== 'rdg') continue;
    yield {
      sigla: (item.attributes['wit'] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((wit) => wit.replace(/^#/, '')),
      words: textIn(item),
      lemma: item.name === 'lem',
    };
  }
}
