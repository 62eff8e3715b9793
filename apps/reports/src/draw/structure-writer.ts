import type PDFDocument from 'pdfkit';
import type { LaidOut } from '../layout/layout-document.ts';
import type { StructureNode } from '../layout/page-items.ts';
import { dictionaryOf, type PdfReference, setIdTree, textString } from './pdfkit-hooks.ts';

type Doc = InstanceType<typeof PDFDocument>;
/** A structure element of pdfkit. */
export type Element = PDFKit.PDFStructureElement;

/**
 * Makes structure elements when their first content is drawn and ends each
 * with its last, so that memory holds only what is open. (A Link must be
 * ended on its own page: pdfkit takes the page when it writes the element.)
 */
export class StructureWriter {
  readonly #doc: Doc;
  readonly #nodes: readonly StructureNode[];
  readonly #elements: (Element | undefined)[];
  /** Items still to come in each node and below it. */
  readonly #left: Uint32Array;
  readonly #ids = new Map<string, PdfReference>();

  constructor(doc: Doc, laidOut: LaidOut) {
    this.#doc = doc;
    this.#nodes = laidOut.structure;
    this.#elements = Array.from({ length: this.#nodes.length });
    this.#left = new Uint32Array(this.#nodes.length);
    for (const page of laidOut.pages) {
      for (const item of page.items) {
        if ('tag' in item && typeof item.tag === 'number')
          this.#climb(item.tag, (node) => (this.#left[node] = (this.#left[node] ?? 0) + 1));
      }
    }
  }

  /** The element of a node, made with its parents if it is new. */
  open(index: number): Element {
    const known = this.#elements[index];
    if (known !== undefined) return known;
    const node = this.#nodes[index];
    if (node === undefined) throw new Error(`No structure node ${index}`);
    const element = this.#make(node);
    this.#elements[index] = element;
    if (node.parent < 0) this.#doc.addStructure(element);
    else this.open(node.parent).add(element);
    return element;
  }

  /** Counts one item as drawn; ends every element that has no more to come. */
  close(index: number): void {
    this.#climb(index, (node) => {
      const left = (this.#left[node] ?? 0) - 1;
      this.#left[node] = left;
      if (left === 0) {
        this.#elements[node]?.end();
        this.#elements[node] = undefined;
      }
    });
  }

  /** Writes what refers to elements from outside the tree. */
  finish(): void {
    setIdTree(this.#doc, this.#ids);
  }

  #climb(index: number, visit: (node: number) => void): void {
    for (let node = index; node >= 0; node = this.#nodes[node]?.parent ?? -1) visit(node);
  }

  #make(node: StructureNode): Element {
    const element = this.#doc.struct(node.type, {
      ...(node.title !== undefined && { title: node.title }),
      ...(node.language !== undefined && { lang: node.language }),
      ...(node.alt !== undefined && { alt: node.alt }),
      ...(node.actualText !== undefined && { actual: node.actualText }),
    });
    const reference = dictionaryOf(element);
    const attributes = attributesOf(node, this.#doc.page.height);
    if (attributes.length > 0) reference.data['A'] = attributes;
    if (node.id !== undefined) {
      reference.data['ID'] = textString(node.id);
      this.#ids.set(node.id, reference);
    }
    return element;
  }
}

function attributesOf(node: StructureNode, pageHeightPt: number): object[] {
  const attributes: object[] = [];
  if (node.numbering !== undefined) attributes.push({ O: 'List', ListNumbering: node.numbering });
  if (node.scope !== undefined || node.headers !== undefined || node.columnSpan !== undefined) {
    attributes.push({
      O: 'Table',
      ...(node.scope !== undefined && { Scope: node.scope }),
      ...(node.headers !== undefined && node.headers.length > 0 && { Headers: node.headers.map(textString) }),
      ...(node.columnSpan !== undefined && { ColSpan: node.columnSpan }),
    });
  }
  if (node.boxPt !== undefined) {
    const [x, y, width, height] = node.boxPt;
    attributes.push({
      O: 'Layout',
      Placement: 'Block',
      BBox: [x, pageHeightPt - y - height, x + width, pageHeightPt - y],
    });
  }
  return attributes;
}
