import type { Font } from 'fontkit';
// oxlint-disable-next-line import/no-named-as-default -- the types know the default export only
import type PDFDocument from 'pdfkit';

/**
 * Everything that pdfkit has no public way for. Each hook says why it is
 * needed; pdfkit-hooks.test.ts fails when an upgrade changes what they touch.
 */

/** pdfkit's handle of an indirect object. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(): void;
}

/** What this module reads of an embedded font. */
interface EmbeddedFont {
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
  page: { fonts: Record<string, PdfReference> };
  info: Record<string, unknown>;
  endMetadata(): void;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfReference;
  registerFont(name: string, source: unknown): void;
  ref(data: unknown): PdfReference;
}

type Doc = InstanceType<typeof PDFDocument>;

const inside = (doc: Doc): Inside => doc as unknown as Inside;

/** Text strings are String objects to pdfkit; primitive strings are names. */
export function textString(text: string): object {
  // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- pdfkit's way to tell strings from names
  return new String(text);
}

/** The dictionary of a structure element: attributes other than Scope and BBox have no option. */
export function dictionaryOf(element: unknown): PdfReference {
  return (element as { dictionary: PdfReference }).dictionary;
}

/** Registers a font that is parsed already, so that layout and drawing share one; the types allow files only. */
export function useFont(doc: Doc, alias: string, font: Font): EmbeddedFont {
  inside(doc).registerFont(alias, font);
  doc.font(alias);
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name
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
  if (text !== undefined && !sameText(text, codePoints)) code = font.subset.glyphs.push(id) - 1;
  font.widths[code] ??= advance;
  font.unicode[code] ??= codePoints;
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
  inside(doc).appendXML(`
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>`);
}

/** Page labels (1, 2, 3 …) and roles of our own types: neither has an option. */
export function setCatalogue(doc: Doc, roles: Record<string, string>): void {
  const self = inside(doc);
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name
  self._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] };
  self.getStructTreeRoot().data['RoleMap'] = roles;
}

/** The tree that finds structure elements by id, for the headers of cells. Written in one node, sorted by bytes. */
export function setIdTree(doc: Doc, ids: ReadonlyMap<string, PdfReference>): void {
  if (ids.size === 0) return;
  const names = [...ids]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, reference]) => [textString(id), reference]);
  const limits = [names[0], names[names.length - 2]];
  const self = inside(doc);
  const leaf = self.ref({ Names: names, Limits: limits });
  leaf.end();
  self.getStructTreeRoot().data['IDTree'] = { Kids: [leaf] };
}

/** Bookmarks that lead to a named place; pdfkit offers whole pages, and a wrong left edge. */
export function leadTo(item: unknown, destination: string): void {
  const { outlineData } = item as { outlineData: Record<string, unknown> };
  outlineData['Dest'] = textString(destination);
}
