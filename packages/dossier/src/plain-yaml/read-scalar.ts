/** What the readers of plain YAML answer where a text is not plain, and the whole parser must read it. */
export const notPlain = Symbol('not plain YAML');
export type NotPlain = typeof notPlain;

/** A value and where the text goes on after it. */
export interface Read {
  readonly value: unknown;
  readonly end: number;
}

const doubleQuoted = /"((?:[^"\\]|\\["\\n])*)"/y;
const singleQuoted = /'((?:[^']|'')*)'/y;

// Characters that begin something other than a plain scalar, or may do so.
const indicator = /[?:,[\]{}#&*!|>'"%@`=]|-(?!\d)/y;
const integer = /^(?:0|-?[1-9]\d{0,14})$/;
const decimal = /^-?\d{1,9}\.\d{1,9}$/;
// All that the core schema may take for a number, a boolean or nothing.
const unlikeText =
  /^(?:~|null|true|false|[-+]?(?:0o[0-7]+|0x[\da-f]+|\d+|(?:\.\d+|\d+\.\d*)(?:e[-+]?\d+)?|\d+e[-+]?\d+|\.inf)|\.nan)$/i;

/** Reads a scalar in quotation marks at `start`, where one begins there. */
export function readQuoted(line: string, start: number): Read | NotPlain {
  const double = line[start] === '"';
  const pattern = double ? doubleQuoted : singleQuoted;
  pattern.lastIndex = start;
  const match = pattern.exec(line);
  const inner = match?.[1];
  if (match === null || inner === undefined) return notPlain;
  const value = double ? unescape(inner) : inner.replaceAll("''", "'");
  return { value, end: start + match[0].length };
}

function unescape(inner: string): string {
  return inner.includes('\\')
    ? inner.replaceAll(/\\(["\\n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
    : inner;
}

/** Whether a scalar that begins so can be plain. */
export function beginsPlain(line: string, start: number): boolean {
  indicator.lastIndex = start;
  return !indicator.test(line);
}

/** The value of a plain scalar after YAML's core schema. */
export function resolvePlain(text: string): unknown {
  if (!unlikeText.test(text)) return text;
  if (integer.test(text) || decimal.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  return text === 'null' || text === '~' ? null : notPlain;
}

// Not trim(), which takes no-break spaces for space; YAML does not.

/** The first place from `start` on that is no space. */
export function skipSpaces(line: string, start: number): number {
  let at = start;
  while (line[at] === ' ') at += 1;
  return at;
}

/** Where a text ends without the spaces at its end. */
export function endOf(text: string): number {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return end;
}
