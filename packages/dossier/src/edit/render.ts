import { Document, isMap, isScalar, isSeq, Scalar, type Node, type Pair } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import { isFields } from '../shape/is-fields.ts';
import { tidyYaml } from '../write/tidy-yaml.ts';
import { plainValue } from '../yaml/plain-value.ts';
import type { Source } from './node-extent.ts';

/** A field of a block, `name: value`, whose name stands at a column; without indentation of its first line. */
export function renderField(source: Source, name: string, value: unknown, indent: number): string {
  if (endsLine(value)) return `${renderScalar(name)}: ${renderScalar(value)}`;
  return shift(source, tidyYaml({ [name]: value }), indent);
}

/** Whether a text ends in a line end: in a block of text it would be lost among the empty lines that follow. */
function endsLine(value: unknown): boolean {
  return typeof value === 'string' && /\s$/.test(value);
}

/** An item of a block list, `- value`, whose dash stands at a column; without indentation of its first line. */
export function renderItem(source: Source, value: unknown, indent: number): string {
  if (endsLine(value)) return `- ${renderScalar(value)}`;
  return shift(source, tidyYaml([value]), indent);
}

/**
 * A value within a line, written as the node that it replaces was: the same quotation marks, the same spaces inside
 * brackets, parts that did not change as they stand.
 */
export function renderFlow(source: Source, node: Node | null, value: unknown): string {
  if (node !== null && isDeepStrictEqual(plainValue(node, []), value)) {
    const [start, end] = node.range ?? [0, 0];
    if (end > start) return source.text.slice(start, end);
  }
  const pad = padding(source, node);
  if (Array.isArray(value)) {
    const nodes = node !== null && isSeq(node) ? (node.items as Node[]) : [];
    const items = value.map((item, index) => renderFlow(source, nodes[index] ?? null, item));
    return items.length === 0 ? '[]' : `[${pad}${items.join(', ')}${pad}]`;
  }
  if (isFields(value)) {
    const pairs = node !== null && isMap(node) ? (node.items as Pair<Node, Node | null>[]) : [];
    const old = new Map(pairs.map((pair) => [String(pair.key), pair.value]));
    const fields = inOrderOf([...old.keys()], Object.keys(value)).map(
      (name) => `${renderScalar(name)}: ${renderFlow(source, old.get(name) ?? null, value[name])}`,
    );
    return fields.length === 0 ? '{}' : `{${pad}${fields.join(', ')}${pad}}`;
  }
  return renderScalar(value, node !== null && isScalar(node) ? node.type : undefined);
}

/** Names in the order of the old record; new ones follow those that they follow in the new record. */
function inOrderOf(old: readonly string[], names: readonly string[]): string[] {
  const ordered = old.filter((name) => names.includes(name));
  for (const [index, name] of names.entries()) {
    if (ordered.includes(name)) continue;
    const before = index === 0 ? -1 : ordered.indexOf(names[index - 1] ?? '');
    ordered.splice(before + 1, 0, name);
  }
  return ordered;
}

/** What YAML folds, or takes for the end of a line, where it stands bare within one. */
const lineBreak = /[\n\r\u0085\u2028\u2029]/;

function renderScalar(value: unknown, type?: Scalar.Type | null): string {
  // JSON's marks and escapes are YAML's too, and keep a text of several lines in one.
  if (typeof value === 'string' && lineBreak.test(value)) return JSON.stringify(value);
  const scalar = new Scalar(value);
  // A block scalar cannot stand within a line.
  if (typeof value === 'string' && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) scalar.type = type;
  const document = new Document([scalar], { schema: 'core' });
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

function padding({ text }: Source, node: Node | null): string {
  if (node === null || !(isMap(node) || isSeq(node)) || node.flow !== true || node.items.length === 0)
    return ' ';
  return text[(node.range?.[0] ?? 0) + 1] === ' ' ? ' ' : '';
}

function shift({ newline }: Source, text: string, indent: number): string {
  const [first = '', ...rest] = text.replace(/\n$/, '').split('\n');
  return [first, ...rest.map((line) => (line === '' ? line : `${' '.repeat(indent)}${line}`))].join(newline);
}
