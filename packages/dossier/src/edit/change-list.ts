import { isDeepStrictEqual } from 'node:util';
import { isCollection, type Node, type YAMLSeq } from 'yaml';
import { isFields } from '../shape/is-fields.ts';
import { plainValue } from '../yaml/plain-value.ts';
import { changeNode } from './change-node.ts';
import { indentAt, lineEndAfter, lineStartOf, nodeEnd, type Source } from './node-extent.ts';
import { renderItem } from './render.ts';
import type { Splice } from './splice.ts';

/** The splices that give a block list other items. Records are known again by their ids, other items by place. */
export function changeList(source: Source, node: YAMLSeq, items: readonly unknown[]): Splice[] | undefined {
  const nodes = node.items as Node[];
  const old = new Map(nodes.map((item, index) => [nameOf(plainValue(item, []), index), item]));
  const names = items.map(nameOf);
  if (old.size < nodes.length || new Set(names).size < names.length) return undefined;
  const kept = names.filter((name) => old.has(name));
  // Items that changed places cannot be spliced without moving the comments around them.
  if (
    !isDeepStrictEqual(
      kept,
      [...old.keys()].filter((name) => kept.includes(name)),
    ) ||
    kept.length === 0
  ) {
    return undefined;
  }
  const splices: Splice[] = [];
  for (const [name, item] of old) {
    if (kept.includes(name)) continue;
    const start = lineStartOf(source, dashOf(source, item));
    splices.push({ start, end: lineEndAfter(source, nodeEnd(source, item)), text: '' });
  }
  let before: Node | undefined;
  for (const [index, value] of items.entries()) {
    const item = old.get(names[index] ?? '');
    const change = item ? changeItem(source, item, value) : addItem(source, before, nodes, value);
    if (change === undefined) return undefined;
    splices.push(...change);
    before = item ?? before;
  }
  return splices;
}

function nameOf(value: unknown, index: number): string {
  return isFields(value) && typeof value['id'] === 'string' ? value['id'] : `#${index}`;
}

function changeItem(source: Source, item: Node, value: unknown): Splice[] | undefined {
  const change = changeNode(source, item, value);
  if (change !== undefined) return change;
  const start = item.range?.[0] ?? 0;
  const end = nodeEnd(source, item);
  if (isCollection(item) && source.text.slice(start, end).includes('#')) return undefined;
  const dash = dashOf(source, item);
  return [{ start: dash, end, text: renderItem(source, value, indentAt(source, dash)) }];
}

function addItem(
  source: Source,
  before: Node | undefined,
  nodes: readonly Node[],
  value: unknown,
): Splice[] | undefined {
  const [first] = nodes;
  if (first === undefined) return undefined;
  const dash = dashOf(source, before ?? first);
  const indent = indentAt(source, dash);
  const line = `${' '.repeat(indent)}${renderItem(source, value, indent)}`;
  const place = before ? lineEndAfter(source, nodeEnd(source, before)) : lineStartOf(source, dash);
  const closed = place === 0 || source.text[place - 1] === '\n';
  return [
    { start: place, end: place, text: closed ? `${line}${source.newline}` : `${source.newline}${line}` },
  ];
}

/** The dash of an item: the last one before it. */
function dashOf({ text }: Source, item: Node): number {
  return text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
}
