import {
  beginsPlain,
  endOf,
  notPlain,
  readQuoted,
  resolvePlain,
  skipSpaces,
  type NotPlain,
  type Read,
} from './read-scalar.ts';

const maxDepth = 32;
const key = /([A-Za-z][A-Za-z0-9]{0,99}): +/y;
const namesOtherThanText = /^(?:true|false|null)$/i;
// Up to what ends a plain scalar between brackets.
const plainInFlow = /[^,[\]{}]+/y;

/** Reads a list or record in brackets that begins at `start` and ends in the same line. */
export function readFlow(line: string, start: number, depth = 0): Read | NotPlain {
  if (depth > maxDepth) return notPlain;
  return line[start] === '{' ? readRecord(line, start, depth) : readList(line, start, depth);
}

/** Reads the name of a field at `start` with its colon; undefined where none stands there. */
export function readKey(
  line: string,
  start: number,
  pattern: RegExp,
): { name: string; end: number } | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined || namesOtherThanText.test(name)) return undefined;
  return { name, end: start + match[0].length };
}

function readRecord(line: string, start: number, depth: number): Read | NotPlain {
  const record: Record<string, unknown> = {};
  let at = skipSpaces(line, start + 1);
  if (line[at] === '}') return { value: record, end: at + 1 };
  for (;;) {
    const field = readKey(line, at, key);
    if (field === undefined || Object.hasOwn(record, field.name)) return notPlain;
    const item = readItem(line, field.end, depth);
    if (item === notPlain) return notPlain;
    record[field.name] = item.value;
    if (line[item.end] === '}') return { value: record, end: item.end + 1 };
    if (line[item.end] !== ',') return notPlain;
    at = skipSpaces(line, item.end + 1);
  }
}

function readList(line: string, start: number, depth: number): Read | NotPlain {
  const list: unknown[] = [];
  let at = skipSpaces(line, start + 1);
  if (line[at] === ']') return { value: list, end: at + 1 };
  for (;;) {
    const item = readItem(line, at, depth);
    if (item === notPlain) return notPlain;
    list.push(item.value);
    if (line[item.end] === ']') return { value: list, end: item.end + 1 };
    if (line[item.end] !== ',') return notPlain;
    at = skipSpaces(line, item.end + 1);
  }
}

/** Reads an item and the spaces after it. */
function readItem(line: string, start: number, depth: number): Read | NotPlain {
  const first = line[start];
  const read =
    first === '{' || first === '['
      ? readFlow(line, start, depth + 1)
      : first === '"' || first === "'"
        ? readQuoted(line, start)
        : readPlain(line, start);
  return read === notPlain ? notPlain : { value: read.value, end: skipSpaces(line, read.end) };
}

function readPlain(line: string, start: number): Read | NotPlain {
  if (!beginsPlain(line, start)) return notPlain;
  plainInFlow.lastIndex = start;
  const run = plainInFlow.exec(line)?.[0] ?? '';
  const text = run.slice(0, endOf(run));
  if (text === '' || text.includes(': ') || text.endsWith(':') || text.includes(' #')) {
    return notPlain;
  }
  const value = resolvePlain(text);
  return value === notPlain ? notPlain : { value, end: start + text.length };
}
