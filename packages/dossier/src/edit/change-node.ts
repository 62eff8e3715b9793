import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isFields } from '../shape/is-fields.ts';
import { plainValue } from '../yaml/plain-value.ts';
import { changeList } from './change-list.ts';
import {
  indentAt,
  isBlockScalar,
  lineEndAfter,
  lineStartOf,
  nodeEnd,
  startsLine,
  type Source,
} from './node-extent.ts';
import { renderField, renderFlow } from './render.ts';
import type { Splice } from './splice.ts';

type YamlPair = Pair<Node, Node | null>;

/** The splices that give a node another value, or undefined where none can. */
export function changeNode(source: Source, node: Node, value: unknown): Splice[] | undefined {
  if (isDeepStrictEqual(plainValue(node, []), value)) return [];
  if (isCollection(node) && node.flow === true) return replaceFlow(source, node, value);
  if (isMap(node) && isFields(value) && Object.keys(value).length > 0)
    return changeFields(source, node, value);
  if (isSeq(node) && Array.isArray(value) && value.length > 0) return changeList(source, node, value);
  // Its first line says how the others are read, so that it goes as a whole, with its name or dash.
  if (isCollection(node) || isBlockScalar(node)) return undefined;
  const [start, end] = node.range ?? [0, 0];
  return [{ start, end, text: renderFlow(source, node, value) }];
}

function replaceFlow(source: Source, node: YAMLMap | YAMLSeq, value: unknown): Splice[] | undefined {
  const [start, end] = node.range ?? [0, 0];
  const old = source.text.slice(start, end);
  // A comment between brackets would be lost; a line break as well.
  if (old.includes('\n')) return undefined;
  return [{ start, end, text: renderFlow(source, node, value) }];
}

function changeFields(
  source: Source,
  node: YAMLMap,
  value: Readonly<Record<string, unknown>>,
): Splice[] | undefined {
  const pairs = node.items as YamlPair[];
  const kept = new Map(pairs.map((pair) => [String(pair.key), pair]));
  const splices: Splice[] = [];
  for (const [index, pair] of pairs.entries()) {
    const name = String(pair.key);
    const change = Object.hasOwn(value, name)
      ? changeField(source, pair, value[name])
      : removeField(source, pairs, index);
    if (change === undefined) return undefined;
    splices.push(...change);
  }
  let before: YamlPair | undefined;
  for (const [name, content] of Object.entries(value)) {
    const pair = kept.get(name);
    if (pair) before = pair;
    else {
      const neighbour = before ?? pairs[0];
      if (neighbour === undefined) return undefined;
      splices.push(addField(source, neighbour, name, content));
    }
  }
  return splices;
}

function changeField(source: Source, pair: YamlPair, value: unknown): Splice[] | undefined {
  const current = pair.value;
  const sameKind =
    current !== null &&
    (isCollection(current)
      ? (isMap(current) && isFields(value)) || (isSeq(current) && Array.isArray(value))
      : typeof value !== 'object' && nodeEnd(source, current) > (current.range?.[0] ?? 0));
  if (sameKind) {
    const change = changeNode(source, current, value);
    if (change !== undefined) return change;
  }
  if (isDeepStrictEqual(current === null ? null : plainValue(current, []), value)) return [];
  const start = pair.key.range?.[0] ?? 0;
  const end = fieldEnd(source, pair);
  // Comments inside what is replaced would be lost.
  if (source.text.slice(start, end).includes('#') && current !== null && isCollection(current))
    return undefined;
  if (current !== null && isBlockScalar(current) && commentedHead.test(source.text.slice(current.range?.[0])))
    return undefined;
  return [{ start, end, text: renderField(source, String(pair.key), value, indentAt(source, start)) }];
}

/** The `|` or `>` of a block of text with a comment beside it. */
const commentedHead = /^[|>][-+\d]*[ \t]+#/;

function removeField(source: Source, pairs: readonly YamlPair[], index: number): Splice[] | undefined {
  const pair = pairs[index];
  if (pair === undefined) return undefined;
  const start = pair.key.range?.[0] ?? 0;
  if (startsLine(source, start)) {
    return [
      { start: lineStartOf(source, start), end: lineEndAfter(source, fieldEnd(source, pair)), text: '' },
    ];
  }
  // The first field after a dash: what follows it moves up, unless a comment stands between.
  const next = pairs[index + 1]?.key.range?.[0];
  if (next === undefined || source.text.slice(fieldEnd(source, pair), next).includes('#')) return undefined;
  return [{ start, end: next, text: '' }];
}

function addField(source: Source, after: YamlPair, name: string, value: unknown): Splice {
  const indent = indentAt(source, after.key.range?.[0] ?? 0);
  const place = lineEndAfter(source, fieldEnd(source, after));
  const line = `${' '.repeat(indent)}${renderField(source, name, value, indent)}`;
  const closed = place === 0 || source.text[place - 1] === '\n';
  return {
    start: place,
    end: place,
    text: closed ? `${line}${source.newline}` : `${source.newline}${line}`,
  };
}

/** Where a field ends: after its value, or after its colon where it has none. */
function fieldEnd(source: Source, { key, value }: YamlPair): number {
  const afterKey = key.range?.[1] ?? 0;
  const colon = source.text.indexOf(':', afterKey) + 1;
  return value === null ? colon : Math.max(colon, nodeEnd(source, value));
}
