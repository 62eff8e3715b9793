import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { FilePlace } from '../located-problem.ts';
import { placeOf, type YamlFile } from '../yaml/yaml-file.ts';

/** Leads from the root of a file to a value in it: names of fields and indices of lists. */
export type FilePath = readonly (string | number)[];

/** The node at a path of a file, or the nearest one above it, with how far the path led. */
function findNode(file: YamlFile, path: FilePath): { node: Node | null; depth: number } {
  let node = file.nodes.root;
  for (const [depth, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined) return { node, depth };
    // A field without a value has no place of its own; its name is the nearest thing to it.
    if (next === null) return { node: keyNodeOf(node, step) ?? node, depth: depth + 1 };
    node = next;
  }
  return { node, depth: path.length };
}

/** The field of a map node by its name. */
function findPair(node: Node | null, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(node)) return undefined;
  return (node.items as Pair<Node, Node | null>[]).find(
    (pair) => isScalar(pair.key) && pair.key.value === key,
  );
}

/** Where the value at a path stands, or what is nearest to it. */
export function placeOfValue(file: YamlFile, path: FilePath): FilePlace {
  return placeIn(file, findNode(file, path).node);
}

/** Where the name of a field stands in the map at a path. */
export function placeOfKey(file: YamlFile, path: FilePath, key: string): FilePlace {
  const { node } = findNode(file, path);
  return placeIn(file, keyNodeOf(node, key) ?? node);
}

function placeIn({ path, text, nodes }: YamlFile, node: Node | null): FilePlace {
  return placeOf({ path, text, lines: nodes.lines }, node?.range?.[0] ?? 0);
}

function childOf(node: Node | null, step: string | number): Node | null | undefined {
  if (typeof step === 'number') return isSeq(node) ? (node.items[step] as Node | undefined) : undefined;
  return findPair(node, step)?.value;
}

function keyNodeOf(node: Node | null, step: string | number): Node | undefined {
  return typeof step === 'string' ? findPair(node, step)?.key : undefined;
}
