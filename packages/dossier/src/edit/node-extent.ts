import { isMap, isScalar, isSeq, type Node } from 'yaml';

/** The text that is edited, with the line end that it uses. */
export interface Source {
  readonly text: string;
  readonly newline: '\n' | '\r\n';
}

/** Where a node ends, without comments and empty lines after it. */
export function nodeEnd(source: Source, node: Node): number {
  const end = node.range?.[1] ?? 0;
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined) return end;
    if (isSeq(node)) return nodeEnd(source, last as Node);
    const { key, value } = last as { key: Node; value: Node | null };
    const colon = source.text.indexOf(':', key.range?.[1] ?? 0) + 1;
    return value === null ? colon : Math.max(colon, nodeEnd(source, value));
  }
  // The line end after a block of text is the block's for YAML; for who replaces the block it is the line's.
  return isBlockScalar(node) ? source.text.slice(0, end).trimEnd().length : end;
}

/** Whether a text is written below its field, after `|` or `>`. */
export function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** How many columns stand before an offset in its line: the indentation of the field that begins there. */
export function indentAt(source: Source, offset: number): number {
  return offset - lineStartOf(source, offset);
}

/** Whether only spaces stand before an offset in its line. */
export function startsLine(source: Source, offset: number): boolean {
  return source.text.slice(lineStartOf(source, offset), offset).trim() === '';
}

/** Where the line of an offset begins. */
export function lineStartOf({ text }: Source, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after the one that holds the character before `offset` begins, or the end of the text. */
export function lineEndAfter({ text }: Source, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}
