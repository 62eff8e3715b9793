// oxlint-disable-next-line import/no-named-as-default -- the types know the default export only
import type PDFDocument from 'pdfkit';

/** pdfkit's handle of an indirect object. */
export interface PdfReference {
  readonly id: number;
  data: Record<string, unknown>;
}

/** The same with bytes; `compress` is whether it has them deflated when it ends. */
export interface PdfStream extends PdfReference {
  buffer: Uint8Array[];
  compress: boolean;
  end(bytes?: Uint8Array): void;
}

/** What this module reads of an embedded font. */
export interface EmbeddedFont {
  id: string;
  subset: { glyphs: number[]; includeGlyph(id: number): number };
  widths: (number | undefined)[];
  unicode: (number[] | undefined)[];
  ref(): PdfReference;
}

/** What this module reads of a document beyond its types. */
interface Inside {
  _font: EmbeddedFont;
  _root: PdfReference;
  /** Where each object begins; its number is one more than its place. */
  _offsets: (number | null)[];
  _offset: number;
  _write(data: string | Uint8Array): void;
  _read(): void;
  push(data: Uint8Array | null): boolean;
  page: {
    fonts: Record<string, PdfReference>;
    dictionary: PdfReference;
    resources: PdfReference;
    content: Pick<PdfStream, 'end'>;
  };
  info: Record<string, unknown>;
  endMetadata(): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfReference;
  registerFont(name: string, source: unknown): void;
}

/** A document of pdfkit. */
export type Doc = InstanceType<typeof PDFDocument>;

/** A document with what it keeps to itself. */
export const inside = (doc: Doc): Inside => doc as unknown as Inside;
