/* oxlint-disable no-underscore-dangle -- pdfkit's own names */
import { promisify } from 'node:util';
import { deflate as deflateLater } from 'node:zlib';
import { type FontSource, Subset } from './font-source.ts';
import { pdfUaMetadata } from './pdf-ua-metadata.ts';
import { pdfReference } from './pdf-syntax.ts';
import { type Doc, type EmbeddedFont, inside, type PdfReference, type PdfStream } from './pdfkit-inside.ts';
import type { WrittenStructure } from './structure-writer.ts';

/**
 * Everything that pdfkit has no public way for. Each hook says why it is
 * needed; pdfkit-hooks.test.ts fails when an upgrade changes what they touch.
 */

/** On another thread. */
export const deflate: (bytes: Uint8Array) => Promise<Buffer> = promisify(deflateLater);

/** Text strings are String objects to pdfkit; primitive strings are names. */
function textString(text: string): object {
  // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- pdfkit's way to tell strings from names
  return new String(text);
}

/**
 * Registers a font that need not be parsed. pdfkit asks fontkit for a dozen facts and for the subset: what takes their
 * place has the names that pdfkit uses.
 */
export function useFont(doc: Doc, alias: string, { key, facts, encode }: FontSource): EmbeddedFont {
  const { name, familyClass, isFixedPitch, isItalic, isCff, missingAdvance, ...same } = facts;
  inside(doc).registerFont(alias, {
    ...same,
    postscriptName: name,
    'OS/2': { sFamilyClass: familyClass },
    post: { isFixedPitch },
    head: { macStyle: { italic: isItalic } },
    // By this pdfkit tells two fonts of one name apart.
    _tables: { head: { checkSumAdjustment: key } },
    getGlyph: () => ({ advanceWidth: missingAdvance }),
    createSubset: () => new Subset(isCff, encode),
    // By this pdfkit knows a font.
    layout: () => {
      throw new Error('Words are shaped before they are drawn.');
    },
  });
  doc.font(alias);
  return inside(doc)._font;
}

/** Names a font in the resources of the current page, as `text()` would. */
export function nameOnPage(doc: Doc, font: EmbeddedFont): string {
  const { fonts } = inside(doc).page;
  fonts[font.id] ??= font.ref();
  return font.id;
}

/**
 * Puts a glyph into the subset and returns its code. pdfkit keeps one text
 * for each glyph, so that a small capital, or a no-break space, would be
 * extracted as whatever used its glyph first: a copy is made for each text.
 */
export function includeGlyph(font: EmbeddedFont, id: number, codePoints: number[], advance: number): number {
  let code = font.subset.includeGlyph(id);
  const text = font.unicode[code];
  if (text !== undefined && !sameText(text, codePoints)) code = includeCopy(font, id, codePoints);
  font.widths[code] ??= advance;
  font.unicode[code] ??= codePoints;
  return code;
}

const copies = new WeakMap<EmbeddedFont, Map<string, number>>();

function includeCopy(font: EmbeddedFont, id: number, codePoints: number[]): number {
  let known = copies.get(font);
  if (known === undefined) copies.set(font, (known = new Map()));
  const key = [id, ...codePoints].join(' ');
  let code = known.get(key);
  if (code === undefined) known.set(key, (code = font.subset.glyphs.push(id) - 1));
  return code;
}

function sameText(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((codePoint, index) => codePoint === other[index]);
}

/** pdfkit writes info strings into XMP unescaped: a title with & or < would break the packet. */
export function escapeMetadata(doc: Doc): void {
  const self = inside(doc);
  const endMetadata = self.endMetadata.bind(doc);
  self.endMetadata = () => {
    self.info = Object.fromEntries(
      Object.entries(self.info).map(([key, value]) => [
        key,
        typeof value === 'string' ? escapeXml(value) : value,
      ]),
    );
    endMetadata();
  };
}

/** Escaped for element content. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** PDF/UA identification and the PDF/A extension schema that declares it; pdfkit knows one subset at a time. */
export function declarePdfUa(doc: Doc): void {
  inside(doc).appendXML(pdfUaMetadata);
}

/** Page labels (1, 2, 3 …) and roles of our own types: neither has an option. */
export function setCatalogue(doc: Doc, roles: Record<string, string>): void {
  const self = inside(doc);
  self._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] };
  self.getStructTreeRoot().data['RoleMap'] = roles;
}

/** Writes objects of which pdfkit knows only that they are there. */
export interface ObjectWriter {
  /** The number of an object that is written later. */
  reserve(): number;
  /** Writes the body of an object, in PDF's own syntax as a binary string. */
  write(id: number, body: string): void;
  /** Both at once. */
  add(body: string): number;
  /** Adds a stream of deflated bytes; its dictionary without the brackets around it. */
  addDeflated(dictionary: string, bytes: Uint8Array): number;
}

/**
 * Objects past pdfkit's own. It keeps each object that it writes, walks its data key by key and hands it on in six
 * pieces: with a hundred thousand structure elements and links that is most of the time and of the memory.
 */
export function openObjects(doc: Doc): ObjectWriter {
  const self = inside(doc);
  const reserve = (): number => self._offsets.push(null);
  const write = (id: number, body: string): void => {
    self._offsets[id - 1] = self._offset;
    self._write(`${id} 0 obj\n${body}\nendobj`);
  };
  return {
    reserve,
    write,
    add: (body) => {
      const id = reserve();
      write(id, body);
      return id;
    },
    addDeflated: (dictionary, bytes) => {
      const id = reserve();
      self._offsets[id - 1] = self._offset;
      self._write(`${id} 0 obj\n<< ${dictionary} /Length ${bytes.length} /Filter /FlateDecode >>\nstream`);
      self._write(bytes);
      self._write('\nendstream\nendobj');
      return id;
    },
  };
}

/** A reference within pdfkit's data to an object that was written past it. pdfkit prints what is no plain object. */
class Elsewhere {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  get [Symbol.toStringTag](): string {
    return 'Reference';
  }

  toString(): string {
    return pdfReference(this.#id);
  }
}

/** Number of the structure tree root; it is there as soon as the document is tagged. */
export function structureRootOf(doc: Doc): number {
  return inside(doc).getStructTreeRoot().id;
}

/** Ties the structure that was written past pdfkit to its root. */
export function setStructure(doc: Doc, { document, parentTree, idTree, nextKey }: WrittenStructure): void {
  const { data } = inside(doc).getStructTreeRoot();
  data['K'] = [new Elsewhere(document)];
  data['ParentTree'] = new Elsewhere(parentTree);
  data['ParentTreeNextKey'] = nextKey;
  if (idTree !== undefined) data['IDTree'] = new Elsewhere(idTree);
}

/** Trees of named places and files, and what the files are: pdfkit keeps all names and sorts them by locale. */
export function setNames(doc: Doc, trees: { Dests: number; EmbeddedFiles?: number }, files: number[]): void {
  const { data } = inside(doc)._root;
  const names = (data['Names'] as PdfReference).data;
  for (const [kind, id] of Object.entries(trees)) names[kind] = new Elsewhere(id);
  if (files.length > 0) data['AF'] = files.map((id) => new Elsewhere(id));
}

/** The current page, for those who write its content and annotations themselves. */
export interface OpenPage {
  /** Number of its object. */
  readonly id: number;
  /**
   * Writes the page and forgets all but its number. Its content, a binary string, is deflated meanwhile; gives what
   * waits for that and writes it.
   */
  end(structParents: number, content: string, annotations: readonly number[]): () => Promise<void>;
}

/** Adds a page. pdfkit would turn every operator into bytes of its own, deflate while all waits, and keep all pages. */
export function openPage(doc: Doc, widthPt: number, heightPt: number): OpenPage {
  doc.addPage({ size: [widthPt, heightPt], margin: 0 });
  const { page } = inside(doc);
  return {
    id: page.dictionary.id,
    end(structParents, content, annotations) {
      page.dictionary.data['StructParents'] = structParents;
      if (annotations.length > 0) page.dictionary.data['Annots'] = annotations.map((id) => new Elsewhere(id));
      const stream = page.content as PdfStream;
      const deflated = deflate(Buffer.concat([...stream.buffer, Buffer.from(content, 'latin1')]));
      stream.buffer = [];
      stream.compress = false;
      page.content = { end: () => undefined };
      doc.flushPages();
      // Bookmarks ask every page how large it is.
      page.dictionary.data = { MediaBox: page.dictionary.data['MediaBox'] };
      page.resources.data = {};
      return async () => {
        stream.end(await deflated);
      };
    },
  };
}

/** How much is handed on at a time. */
const chunkBytes = 65_536;

/** What is handed on before it is asked for: enough to keep the file busy, little enough for memory. */
const mostWaitingBytes = 1_048_576;

/**
 * Gathers what pdfkit writes in small pieces, byte by byte, and lets the writer wait for the reader: pdfkit fills
 * memory with the whole file where nobody waits. Gives a function that resolves when there is room.
 */
export function smoothOutput(doc: Doc): () => Promise<void> {
  const self = inside(doc);
  let gathered: string[] = [];
  let length = 0;
  const push = self.push.bind(doc);
  const flush = (): void => {
    if (length > 0) push(Buffer.from(gathered.join(''), 'latin1'));
    gathered = [];
    length = 0;
  };
  self._write = (data) => {
    if (typeof data === 'string') {
      gathered.push(data, '\n');
      length += data.length + 1;
      self._offset += data.length + 1;
      if (length >= chunkBytes) flush();
      return;
    }
    flush();
    push(data);
    self._offset += data.length;
  };
  self.push = (data) => {
    if (data === null) flush();
    return push(data);
  };
  let wake: (() => void) | undefined;
  self._read = () => wake?.();
  doc.once('close', () => wake?.());
  return async () => {
    while (doc.readableLength > mostWaitingBytes && !doc.destroyed) {
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
}

/** Bookmarks that lead to a named place; pdfkit offers whole pages, and a wrong left edge. */
export function leadTo(item: unknown, destination: string): void {
  const { outlineData } = item as { outlineData: Record<string, unknown> };
  outlineData['Dest'] = textString(destination);
}
