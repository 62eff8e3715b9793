import { maxDepth } from './compose-text.ts';
import type { Utf8Text } from './utf8-text.ts';

const doubleMark = 34;
const colon = 58;
const openFields = 123;
const backslash = 92;

/**
 * Reads a text that is JSON, which is YAML too. Undefined where it is none, and where YAML would refuse it: for a name
 * that stands twice in a record, of which JSON.parse keeps the last, and for a merge key.
 */
export function readJson(text: Utf8Text): { readonly value: unknown } | undefined {
  const { bytes } = text;
  if (bytes[afterSpace(bytes, 0)] !== openFields) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.text);
  } catch {
    return undefined;
  }
  return countFields(value, 0) === countNames(bytes) ? { value } : undefined;
}

/** How many names of fields are written in JSON. */
function countNames(json: Uint8Array): number {
  let names = 0;
  for (let start = 0; start < json.length; start += 1) {
    if (json[start] !== doubleMark) continue;
    let at = start + 1;
    while (json[at] !== doubleMark) at += json[at] === backslash ? 2 : 1;
    start = at;
    if (json[afterSpace(json, at + 1)] === colon) names += 1;
  }
  return names;
}

/** The next place that has no white space of JSON. */
function afterSpace(json: Uint8Array, start: number): number {
  let at = start;
  while (json[at] === 32 || json[at] === 10 || json[at] === 13 || json[at] === 9) at += 1;
  return at;
}

/** How many fields a value has, with those inside it; not a number where it has what a dossier may not. */
function countFields(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > maxDepth) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countFields(item, depth + 1);
    return count;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    if (name === '<<') return Number.NaN;
    count += 1 + countFields(fields[name], depth + 1);
  }
  return count;
}
