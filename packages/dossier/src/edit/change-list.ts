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
    const end = lineEndAfter(source, nodeEnd(source, item));
    splices.push({
      start: startWithGap(source, lineStartOf(source, dashOf(source, item)), end),
      end,
      text: '',
    });
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
  const item = `${' '.repeat(indent)}${renderItem(source, value, indent)}`;
  const line = before && isSpaced(source, nodes) ? `${source.newline}${item}` : item;
  const place = before ? lineEndAfter(source, nodeEnd(source, before)) : lineStartOf(source, dash);
  const closed = place === 0 || source.text[place - 1] === '\n';
  return [
    { start: place, end: place, text: closed ? `${line}${source.newline}` : `${source.newline}${line}` },
  ];
}

/** Whether an empty line stands between the items of a list. */
function isSpaced(source: Source, [first, second]: readonly Node[]): boolean {
  if (!first || !second) return false;
  return emptyLine.test(source.text.slice(nodeEnd(source, first), second.range?.[0]));
}

const emptyLine = /\n[ \t]*\r?\n/;

/** The start of what goes with an item: the empty line before it too, where another separates what is left. */
function startWithGap({ text }: Source, start: number, end: number): number {
  const [gap] = /(?<=\n)[ \t]*\r?\n$/.exec(text.slice(0, start)) ?? [];
  const [after] = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end)) ?? [];
  return gap === undefined || after === undefined ? start : start - gap.length;
}

/** The dash of an item: the last one before it. */
function dashOf({ text }: Source, item: Node): number {
  return text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
}
