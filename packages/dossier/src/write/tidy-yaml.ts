import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';

/** Collections that fit into a line of this many characters are written in one. */
const lineWidth = 120;

/** Spaces by which a collection is indented. */
const indentStep = 2;

/** Text that YAML writes in quotation marks, as far as the length of a line needs to know. */
const needsMarks = /^$|^[-?&*!|>%@`'"#]|[,[\]{}]|: |:$| #/;

/** A topic has three fields and is written in one line. */
const mostFieldsInLine = 3;

/**
 * Writes plain data as YAML that reads well and diffs well: small records such as anchors and reviews in one line,
 * records with an id as blocks with an empty line between them, texts never folded.
 */
export function tidyYaml(value: unknown, comment?: string): string {
  const document = new Document(value, { schema: 'core', aliasDuplicateObjects: false });
  if (comment !== undefined) document.commentBefore = ` ${comment}`;
  const root = document.contents;
  if (root !== null) {
    style(root, 0);
    separateRecords(root);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Sets flow style where a collection fits the line. Returns its length in flow style, or Infinity where it may not. */
function style(node: unknown, indent: number): number {
  if (isScalar(node)) return lengthOfScalar(node.value);
  if (isPair(node)) return style(node.key, indent) + ': '.length + style(node.value, indent + indentStep);
  if (!isCollection(node)) return 0;
  const lengths = node.items.map((item) => style(item, indent + indentStep));
  const length = lengths.reduce((sum, one) => sum + one + ', '.length, '{  }'.length);
  const fits = indent > 0 && !isRecord(node) && indent + length <= lineWidth;
  node.flow = fits || node.items.length === 0;
  return fits ? length : Infinity;
}

function lengthOfScalar(value: unknown): number {
  const text = String(value);
  if (text.includes('\n')) return Infinity;
  return text.length + (needsMarks.test(text) ? 2 : 0);
}

/** Records that have an id and more than a few fields stand as blocks, so that a person finds and moves them. */
function isRecord(node: Node): boolean {
  return isMap(node) && node.has('id') && node.items.length > mostFieldsInLine;
}

function separateRecords(root: Node): void {
  if (!isMap(root)) return;
  for (const [place, { key, value }] of root.items.entries()) {
    if (place > 0 && isScalar(key)) key.spaceBefore = true;
    if (!isSeq(value)) continue;
    for (const [index, item] of value.items.entries()) {
      if (index > 0 && isMap(item) && item.flow !== true) item.spaceBefore = true;
    }
  }
}
