import type { DefaultTreeAdapterMap } from 'parse5';
import type { Line, LineHint, PageMetadata } from './document.ts';
import { readMetadata } from './read-metadata.ts';
import { SourceMap } from './source-map.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'select',
  'math',
  'canvas',
  'textarea',
]);
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
const hints: Readonly<Record<string, LineHint>> = {
  h1: 'heading',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  figcaption: 'caption',
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'form',
  time: 'time',
};
/** The most that is looked at, so that a page of one element for each letter ends. */
const maxNodes = 400_000;

/** What a page shows, with the way back to its source. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly page: PageMetadata;
  readonly toSource: (place: number) => number;
}

/**
 * The text of a page as a browser would show it, blocks on lines of their own, white space run together, entities
 * read. Scripts are never run; what they would add is not there. The parser is loaded on first use.
 */
export async function readPage(html: string): Promise<Page> {
  const { parse } = await import('parse5');
  const root = parse(html, { sourceCodeLocationInfo: true });
  const writer = new PageWriter(html);
  const stack: { node: Node; hint: LineHint | undefined; closing?: boolean }[] = [
    { node: root, hint: undefined },
  ];
  for (let seen = 0; stack.length > 0 && seen < maxNodes; seen += 1) {
    const step = stack.pop();
    if (!step) break;
    const { node, hint } = step;
    if (step.closing) {
      writer.breakLine();
      continue;
    }
    if (node.nodeName === '#text' && 'value' in node) {
      writer.write(node.value, node.sourceCodeLocation?.startOffset, hint);
      continue;
    }
    if (!('childNodes' in node) || unseen.has(node.nodeName) || isHidden(node)) continue;
    const own = 'tagName' in node ? (hintOf(node) ?? hint) : hint;
    const breaks = 'tagName' in node && !inline.test(node.tagName);
    if (breaks) {
      writer.breakLine();
      stack.push({ node, hint, closing: true });
    }
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, hint: own });
  }
  return { ...writer.finish(), page: readMetadata(root) };
}

function isHidden(node: Node): boolean {
  if (!('attrs' in node)) return false;
  return node.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

function hintOf({ tagName }: Element): LineHint | undefined {
  if (tagName === 'a') return 'link';
  if (tagName === 'li') return 'listItem';
  return hints[tagName];
}

class PageWriter {
  private readonly pieces: string[] = [];
  private readonly lines: Line[] = [];
  private readonly map: SourceMap;
  private length = 0;
  private lineStart = 0;
  private linePiece = 0;
  private space = false;
  private lineHints = new Map<LineHint | undefined, number>();

  constructor(html: string) {
    this.map = new SourceMap(html);
  }

  /** Adds the characters of a text node, white space run together. */
  write(value: string, source: number | undefined, hint: LineHint | undefined): void {
    for (const match of value.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(match[0])) {
        this.space = this.length > this.lineStart;
        continue;
      }
      if (this.space) this.push(' ');
      this.space = false;
      this.map.add(this.length, source, match.index);
      this.push(match[0]);
      this.lineHints.set(hint, (this.lineHints.get(hint) ?? 0) + match[0].length);
    }
  }

  /** Ends the line, where one has begun. */
  breakLine(): void {
    this.space = false;
    if (this.length === this.lineStart) return;
    const blank = this.pieces.slice(this.linePiece).join('').trim() === '';
    // The hint of a line is that of most of its letters: a link inside a paragraph makes no list of links.
    const [hint] = [...this.lineHints].toSorted((one, other) => other[1] - one[1])[0] ?? [undefined];
    // A line of no-break spaces stays in the text and is none.
    if (!blank) this.lines.push({ start: this.lineStart, end: this.length, ...(hint && { hint }) });
    this.push('\n');
    this.linePiece = this.pieces.length;
    this.lineStart = this.length;
    this.lineHints = new Map();
  }

  finish(): Omit<Page, 'page'> {
    this.breakLine();
    return { text: this.pieces.join(''), lines: this.lines, toSource: (place) => this.map.find(place) };
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}
