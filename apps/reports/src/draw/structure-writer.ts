import type { LaidOut } from '../layout/layout-document.ts';
import type { StructureNode } from '../layout/page-items.ts';
import { writeNameTree } from './name-tree.ts';
import { decimal, pdfList, pdfReference, pdfString } from './pdf-syntax.ts';
import type { ObjectWriter } from './pdfkit-hooks.ts';

/** What the catalogue must know of the structure. */
export interface WrittenStructure {
  /** Numbers of the objects. */
  document: number;
  parentTree: number;
  idTree: number | undefined;
  /** The first key that the parent tree does not have. */
  nextKey: number;
}

/** An element that has content still to come. */
interface OpenElement {
  id: number;
  parent: number;
  /** Object of the page of its first content; what lies on others names its page itself. */
  page: number | undefined;
  pageHeightPt: number;
  children: string[];
}

/** Keys in one leaf of the parent tree, so that a reader need not read all of it. */
const keysPerLeaf = 256;

/**
 * Gives structure elements a number when their first content is drawn and
 * writes each with its last, so that memory holds only what is open. pdfkit's
 * own elements all stay in memory to the end, and take half of the time.
 */
export class StructureWriter {
  readonly #objects: ObjectWriter;
  readonly #root: number;
  readonly #nodes: readonly StructureNode[];
  readonly #elements: (OpenElement | undefined)[];
  /** Items of each node still to come, and nodes under it that have some. */
  readonly #left: Uint32Array;
  /** Objects of elements: for each page a list by number of its marked content, for each annotation one. */
  readonly #parents: (number[] | number)[] = [];
  readonly #ids: [id: string, object: number][] = [];
  #document = 0;
  #page = { id: 0, heightPt: 0, marks: [] as number[] };

  /** @param root number of the structure tree root */
  constructor(objects: ObjectWriter, laidOut: LaidOut, root: number) {
    this.#objects = objects;
    this.#root = root;
    this.#nodes = laidOut.structure;
    this.#elements = Array.from({ length: this.#nodes.length });
    this.#left = new Uint32Array(this.#nodes.length);
    const left = this.#left;
    for (const { items } of laidOut.pages) {
      for (const item of items)
        if (item.kind !== 'destination' && typeof item.tag === 'number')
          left[item.tag] = (left[item.tag] ?? 0) + 1;
    }
    // Parents come before their children, so that from the end each is counted when all below it are.
    for (let node = this.#nodes.length - 1; node >= 0; node -= 1) {
      const parent = this.#nodes[node]?.parent ?? -1;
      if (parent >= 0 && (left[node] ?? 0) > 0) left[parent] = (left[parent] ?? 0) + 1;
    }
  }

  /** Begins a page, by the number of its object; gives its key in the parent tree. */
  beginPage(id: number, heightPt: number): number {
    this.#page = { id, heightPt, marks: [] };
    return this.#parents.push(this.#page.marks) - 1;
  }

  /** Adds marked content of the current page to a node; gives its number on the page. */
  addContent(index: number): number {
    const element = this.open(index);
    const mark = this.#page.marks.push(element.id) - 1;
    element.page ??= this.#page.id;
    element.children.push(
      element.page === this.#page.id
        ? String(mark)
        : `<< /Type /MCR /Pg ${pdfReference(this.#page.id)} /MCID ${mark} >>`,
    );
    return mark;
  }

  /** Adds an annotation of the current page to a node; gives its key in the parent tree. */
  addAnnotation(index: number, annotation: number): number {
    const element = this.open(index);
    element.children.push(
      `<< /Type /OBJR /Obj ${pdfReference(annotation)} /Pg ${pdfReference(this.#page.id)} >>`,
    );
    return this.#parents.push(element.id) - 1;
  }

  /** The element of a node, made with its parents if it is new. */
  open(index: number): OpenElement {
    const known = this.#elements[index];
    if (known !== undefined) return known;
    const node = this.#nodes[index];
    if (node === undefined) throw new Error(`No structure node ${index}`);
    const element: OpenElement = {
      id: this.#objects.reserve(),
      parent: this.#root,
      page: undefined,
      pageHeightPt: this.#page.heightPt,
      children: [],
    };
    this.#elements[index] = element;
    if (node.id !== undefined) this.#ids.push([node.id, element.id]);
    if (node.parent < 0) {
      this.#document = element.id;
    } else {
      const parent = this.open(node.parent);
      parent.children.push(pdfReference(element.id));
      element.parent = parent.id;
    }
    return element;
  }

  /** Counts one item as drawn; writes every element that has no more to come. */
  close(index: number): void {
    for (let at = index; at >= 0; at = this.#nodes[at]?.parent ?? -1) {
      const left = (this.#left[at] ?? 0) - 1;
      this.#left[at] = left;
      const [element, node] = [this.#elements[at], this.#nodes[at]];
      if (left > 0 || element === undefined || node === undefined) return;
      this.#objects.write(element.id, elementOf(node, element));
      this.#elements[at] = undefined;
    }
  }

  /** Writes what refers to elements from outside the tree. */
  finish(): WrittenStructure {
    return {
      document: this.#document,
      parentTree: this.#writeParentTree(),
      idTree: this.#writeIdTree(),
      nextKey: this.#parents.length,
    };
  }

  #writeParentTree(): number {
    const leaves: number[] = [];
    for (let first = 0; first < this.#parents.length; first += keysPerLeaf) {
      const keys = this.#parents.slice(first, first + keysPerLeaf);
      const entries = keys.map((parents, index) => {
        const value =
          typeof parents === 'number' ? pdfReference(parents) : pdfList(parents.map(pdfReference));
        return `${first + index} ${value}`;
      });
      const limits = pdfList([first, first + keys.length - 1]);
      leaves.push(this.#objects.add(`<< /Limits ${limits} /Nums ${pdfList(entries)} >>`));
    }
    return this.#objects.add(`<< /Kids ${pdfList(leaves.map(pdfReference))} >>`);
  }

  /** The tree that finds elements by id, for the headers of cells. */
  #writeIdTree(): number | undefined {
    if (this.#ids.length === 0) return undefined;
    return writeNameTree(
      this.#objects,
      this.#ids.map(([id, object]) => [id, pdfReference(object)]),
    );
  }
}

function elementOf(node: StructureNode, { parent, page, children, pageHeightPt }: OpenElement): string {
  let body = `<< /S /${node.type} /P ${pdfReference(parent)}`;
  if (page !== undefined) body += ` /Pg ${pdfReference(page)}`;
  body += ` /K ${pdfList(children)}`;
  if (node.title) body += ` /T ${pdfString(node.title)}`;
  if (node.language !== undefined) body += ` /Lang ${pdfString(node.language)}`;
  if (node.alt) body += ` /Alt ${pdfString(node.alt)}`;
  if (node.actualText) body += ` /ActualText ${pdfString(node.actualText)}`;
  if (node.id !== undefined) body += ` /ID ${pdfString(node.id)}`;
  const attributes = attributesOf(node, pageHeightPt);
  if (attributes.length > 0) body += ` /A ${pdfList(attributes)}`;
  return `${body} >>`;
}

function attributesOf(node: StructureNode, pageHeightPt: number): string[] {
  const attributes: string[] = [];
  if (node.numbering !== undefined) attributes.push(`<< /O /List /ListNumbering /${node.numbering} >>`);
  if (node.scope !== undefined || node.headers !== undefined || node.columnSpan !== undefined) {
    const scope = node.scope === undefined ? '' : ` /Scope /${node.scope}`;
    const headers =
      node.headers === undefined || node.headers.length === 0
        ? ''
        : ` /Headers ${pdfList(node.headers.map(pdfString))}`;
    const span = node.columnSpan === undefined ? '' : ` /ColSpan ${node.columnSpan}`;
    attributes.push(`<< /O /Table${scope}${headers}${span} >>`);
  }
  if (node.boxPt !== undefined) {
    const [x, y, width, height] = node.boxPt;
    const box = [x, pageHeightPt - y - height, x + width, pageHeightPt - y].map(decimal);
    attributes.push(`<< /O /Layout /Placement /Block /BBox ${pdfList(box)} >>`);
  }
  return attributes;
}
