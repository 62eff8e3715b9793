import type { Dossier } from '../dossier/dossier.ts';
import type { JsonLdOptions } from '../json-ld/to-json-ld.ts';

/** Where records get their IRIs, and the texts where a standard counts in them. */
export type ExportOptions = JsonLdOptions;

/** One way to write a dossier for other programs. */
export interface Exporter {
  /** Name on the command line and in addresses: `dossier export ID --format tei`, `/export/ID.tei`. */
  readonly format: string;
  /** What it is, for a list of choices. */
  readonly title: string;
  /** Ending of the file's name, with its dot. */
  readonly extension: string;
  /** Media type with its charset. */
  readonly mediaType: string;
  /** The whole file as text, ending in a line break. */
  readonly write: (dossier: Dossier, options?: ExportOptions) => string;
}

/** Plain data as the text of a JSON file. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The address under which a record is known: the base, or a w3id.org address where none is given. */
export function baseOf(dossier: Dossier, { base }: ExportOptions = {}): string {
  return base ?? `https://w3id.org/parley/dossiers/${dossier.talks.id.slice('talks:'.length)}/`;
}
