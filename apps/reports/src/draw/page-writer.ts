import type PDFDocument from 'pdfkit';
import type {
  LinkItem,
  Page,
  PageItem,
  PathItem,
  RectItem,
  SpokenItem,
  Tag,
  TextItem,
} from '../layout/page-items.ts';
import type { FontBook } from './fonts.ts';
import { writeNameTree } from './name-tree.ts';
import { decimal, pdfReference, pdfString } from './pdf-syntax.ts';
import { type ObjectWriter, openPage } from './pdfkit-hooks.ts';
import type { StructureWriter } from './structure-writer.ts';
import { TextWriter } from './text-writer.ts';

type Doc = InstanceType<typeof PDFDocument>;

/** Writes pages item by item, in content operators. Decides nothing. */
export class PageWriter {
  readonly #doc: Doc;
  readonly #objects: ObjectWriter;
  readonly #structure: StructureWriter;
  readonly #text: TextWriter;
  readonly #destinations: [name: string, place: string][] = [];
  /** Of the page that is being written. */
  #operators: string[] = [];
  #annotations: number[] = [];
  #heightPt = 0;
  #page = 0;
  #tag: Tag | undefined;
  #fill = '';

  constructor(doc: Doc, objects: ObjectWriter, fonts: FontBook, structure: StructureWriter) {
    this.#doc = doc;
    this.#objects = objects;
    this.#structure = structure;
    this.#text = new TextWriter(doc, fonts);
  }

  /** Adds a page and everything on it; gives what writes its content when that is deflated. */
  write(page: Page): () => Promise<void> {
    const opened = openPage(this.#doc, page.widthPt, page.heightPt);
    const key = this.#structure.beginPage(opened.id, page.heightPt);
    this.#operators = [];
    this.#annotations = [];
    this.#heightPt = page.heightPt;
    this.#page = opened.id;
    this.#fill = '';
    for (const item of page.items) {
      this.#writeItem(item);
      if ('tag' in item && typeof item.tag === 'number') this.#structure.close(item.tag);
    }
    this.#endMarking();
    return opened.end(key, `${this.#operators.join('\n')}\n`, this.#annotations);
  }

  /** Writes the tree of named places; gives its number. */
  finish(): number {
    return writeNameTree(this.#objects, this.#destinations);
  }

  #writeItem(item: PageItem): void {
    switch (item.kind) {
      case 'destination':
        this.#destinations.push([
          item.name,
          `[${pdfReference(this.#page)} /XYZ ${decimal(item.xPt)} ${decimal(this.#heightPt - item.yPt)} null]`,
        ]);
        return;
      case 'empty':
        this.#structure.open(item.tag);
        return;
      case 'link':
        this.#writeLink(item);
        return;
      case 'text':
        this.#mark(item.tag);
        this.#writeText(item);
        return;
      case 'spoken':
        this.#mark(item.tag);
        this.#writeSpoken(item);
        return;
      case 'rect':
        this.#mark(item.tag);
        this.#writeRect(item);
        return;
      case 'path':
        this.#mark(item.tag);
        this.#writePath(item);
    }
  }

  /** Opens marked content for a tag, unless it is open already. */
  #mark(tag: Tag): void {
    if (this.#tag === tag) return;
    this.#endMarking();
    this.#tag = tag;
    if (typeof tag === 'number') {
      this.#operators.push(`/Span << /MCID ${this.#structure.addContent(tag)} >> BDC`);
    } else {
      this.#operators.push(`/Artifact << /Type /${tag === 'pagination' ? 'Pagination' : 'Layout'} >> BDC`);
    }
  }

  #endMarking(): void {
    if (this.#tag !== undefined) this.#operators.push('EMC');
    this.#tag = undefined;
  }

  #writeLink(item: LinkItem): void {
    const { to, xPt, yPt, widthPt, heightPt } = item;
    const id = this.#objects.reserve();
    const key = this.#structure.addAnnotation(item.tag, id);
    const corners = [xPt, this.#heightPt - yPt - heightPt, xPt + widthPt, this.#heightPt - yPt];
    const target =
      'url' in to ? `/A << /S /URI /URI ${pdfString(to.url)} >>` : `/Dest ${pdfString(to.destination)}`;
    this.#objects.write(
      id,
      `<< /Type /Annot /Subtype /Link /Rect [${corners.map(decimal).join(' ')}] /Border [0 0 0] /F 4 /Contents ${pdfString(item.contents)} /StructParent ${key} ${target} >>`,
    );
    this.#annotations.push(id);
  }

  #writeText(item: TextItem): void {
    const { sizePt, trackingPt } = item;
    const { show, says } = this.#text.encode(item.text, item.font, item.smallCaps, sizePt, item.rightToLeft);
    const name = this.#text.name(item.font);
    this.#fillWith(item.color);
    const tracking = trackingPt === 0 ? ['', ''] : [`${decimal(trackingPt)} Tc `, ' 0 Tc'];
    if (says !== undefined) this.#operators.push(`/Span << /ActualText ${pdfString(says)} >> BDC`);
    this.#operators.push(
      `BT ${tracking[0]}/${name} ${decimal(sizePt)} Tf 1 0 0 -1 ${decimal(item.xPt)} ${decimal(item.yPt)} Tm ${show}${tracking[1]} ET`,
    );
    if (says !== undefined) this.#operators.push('EMC');
  }

  /** An invisible space as wide as the drawing, with the words as its text. */
  #writeSpoken(item: SpokenItem): void {
    this.#operators.push(`/Span << /ActualText ${pdfString(item.says)} >> BDC`);
    const { show } = this.#text.encode(' ', item.font, false, item.sizePt);
    this.#operators.push(
      `BT 3 Tr /${this.#text.name(item.font)} ${decimal(item.sizePt)} Tf 1 0 0 -1 ${decimal(item.xPt)} ${decimal(item.yPt)} Tm ${show} 0 Tr ET`,
    );
    this.#operators.push('EMC');
  }

  #writeRect(item: RectItem): void {
    const [x, y, width, height] = [item.xPt, item.yPt, item.widthPt, item.heightPt].map(decimal) as [
      number,
      number,
      number,
      number,
    ];
    const outline =
      item.radiusPt === undefined
        ? `${x} ${y} ${width} ${height} re`
        : roundedRect(x, y, width, height, item.radiusPt);
    if (item.stroke === undefined) {
      this.#fillWith(item.fill ?? '#000000');
      this.#operators.push(`${outline} f`);
      return;
    }
    const dash = item.dashPt === undefined ? '' : `[${item.dashPt} ${item.dashPt}] 0 d `;
    this.#operators.push(`q ${dash}${paint(item)}${outline} ${operator(item)} Q`);
  }

  #writePath(item: PathItem): void {
    const path = operatorsOf(item.path);
    this.#operators.push(
      `q 1 0 0 1 ${decimal(item.xPt)} ${decimal(item.yPt)} cm ${paint(item)}${path} ${operator(item)} Q`,
    );
  }

  #fillWith(color: string): void {
    if (this.#fill === color) return;
    this.#fill = color;
    this.#operators.push(`${rgb(color)} rg`);
  }
}

const pathOperators: Record<string, string> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

/** Marks have few paths, each many times; those of charts come once. */
const knownPaths = new Map<string, string>();
const mostPaths = 200;

function operatorsOf(path: string): string {
  let known = knownPaths.get(path);
  if (known === undefined) {
    known = path
      .replace(
        /([MLCZ])([^MLCZ]*)/gu,
        (_, command: string, numbers: string) => `${numbers.trim()} ${pathOperators[command] ?? ''} `,
      )
      .trim();
    if (knownPaths.size < mostPaths) knownPaths.set(path, known);
  }
  return known;
}

function paint(item: { fill?: string; stroke?: string; strokePt?: number }): string {
  const fill = item.fill === undefined ? '' : `${rgb(item.fill)} rg `;
  const stroke = item.stroke === undefined ? '' : `${rgb(item.stroke)} RG ${decimal(item.strokePt ?? 1)} w `;
  return fill + stroke;
}

function operator(item: { fill?: string; stroke?: string }): string {
  if (item.fill !== undefined && item.stroke !== undefined) return 'B';
  return item.stroke === undefined ? 'f' : 'S';
}

const colors = new Map<string, string>();

function rgb(color: string): string {
  let known = colors.get(color);
  if (known === undefined) {
    const parts = [1, 3, 5].map((start) => decimal(Number.parseInt(color.slice(start, start + 2), 16) / 255));
    colors.set(color, (known = parts.join(' ')));
  }
  return known;
}

function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const [r, b] = [decimal(x + width), decimal(y + height)];
  const k = decimal(radius * 0.4477);
  const n = decimal;
  return [
    `${n(x + radius)} ${y} m ${n(r - radius)} ${y} l ${n(r - k)} ${y} ${r} ${n(y + k)} ${r} ${n(y + radius)} c`,
    `${r} ${n(b - radius)} l ${r} ${n(b - k)} ${n(r - k)} ${b} ${n(r - radius)} ${b} c`,
    `${n(x + radius)} ${b} l ${n(x + k)} ${b} ${x} ${n(b - k)} ${x} ${n(b - radius)} c`,
    `${x} ${n(y + radius)} l ${x} ${n(y + k)} ${n(x + k)} ${y} ${n(x + radius)} ${y} c h`,
  ].join(' ');
}
