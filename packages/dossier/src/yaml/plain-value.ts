import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FileProblemCode } from '../located-problem.ts';
import { maxDepth } from './compose-text.ts';

/** Something in a file that YAML allows and a dossier does not. */
export interface Refusal {
  readonly code: FileProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** The plain data of a node. What a dossier may not use is added to `refusals`. */
export function plainValue(node: Node | null, refusals: Refusal[], depth = 0): unknown {
  if (node === null) return null;
  const offset = node.range?.[0] ?? 0;
  if (depth > maxDepth) {
    refusals.push({
      code: 'yaml-too-deep',
      offset,
      message: `The values are nested more than ${maxDepth} deep`,
      hint: 'Look whether brackets or indentation are right; no record nests so deep.',
    });
    return null;
  }
  if (isAlias(node)) {
    refusals.push({
      code: 'yaml-feature',
      offset,
      message: `The alias "*${node.source}" is not allowed in a dossier`,
      hint: 'Write the value itself; if it is text that begins with "*", put it in quotation marks.',
    });
    return null;
  }
  refuseProperties(node, offset, refusals);
  if (isMap(node)) return plainMap(node, refusals, depth);
  if (isSeq(node)) return plainList(node, refusals, depth);
  return isScalar(node) ? node.value : null;
}

function refuseProperties(node: Node, offset: number, refusals: Refusal[]): void {
  if ('anchor' in node && node.anchor !== undefined) {
    refusals.push({
      code: 'yaml-feature',
      offset,
      message: `The YAML anchor "&${node.anchor}" is not allowed in a dossier`,
      hint: 'Remove it; if the value is text that begins with "&", put it in quotation marks.',
    });
  }
  if (node.tag !== undefined) {
    refusals.push({
      code: 'yaml-feature',
      offset,
      message: `The YAML tag "${node.tag.replace('tag:yaml.org,2002:', '!!')}" is not allowed in a dossier`,
      hint: 'Remove it; if the value is text that begins with "!", put it in quotation marks.',
    });
  }
}

function plainList(node: YAMLSeq, refusals: Refusal[], depth: number): unknown[] {
  return node.items.map((item) => plainValue(item as Node | null, refusals, depth + 1));
}

function plainMap(node: YAMLMap, refusals: Refusal[], depth: number): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const pair of node.items) {
    const key = keyOf(pair, node, refusals);
    if (key === undefined) continue;
    if (entries.has(key)) {
      refusals.push({
        code: 'yaml-duplicate-key',
        offset: (pair.key as Node).range?.[0] ?? 0,
        message: `The field "${key}" stands twice in the same record`,
        hint: 'Keep one of the two; if these are two records, begin the second with "- ".',
      });
    }
    entries.set(key, plainValue(pair.value as Node | null, refusals, depth + 1));
  }
  // Not by assignment, which would take "__proto__" for more than a name.
  return Object.fromEntries(entries);
}

function keyOf(pair: Pair, map: YAMLMap, refusals: Refusal[]): string | undefined {
  const key = pair.key as Node | null;
  const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
  if (!isScalar(key) || typeof key.value !== 'string') {
    refusals.push({
      code: 'yaml-feature',
      offset,
      message: 'The name of a field must be text',
      hint: 'Write a plain name before the colon; put text that begins with "[", "{" or "?" in quotation marks.',
    });
    return undefined;
  }
  refuseProperties(key, offset, refusals);
  if (key.value === '<<') {
    refusals.push({
      code: 'yaml-feature',
      offset,
      message: 'The merge key "<<" is not allowed in a dossier',
      hint: 'Write the fields themselves.',
    });
  }
  return key.value;
}
