import { readFlow, readKey } from './read-flow.ts';
import { beginsPlain, endOf, notPlain, readQuoted, resolvePlain, skipSpaces } from './read-scalar.ts';

/** A line that says something: how far it is indented, and the rest. */
interface Line {
  readonly indent: number;
  readonly content: string;
}

interface Cursor {
  readonly lines: Line[];
  at: number;
}

// YAML takes names of up to 1024 characters; no field comes near.
const key = /([A-Za-z][A-Za-z0-9]{0,99}):(?: +|$)/y;
const restIsComment = /^ *(?: #.*)?$/;
const maxDepth = 32;

/**
 * Reads the plain YAML that dossiers are written in, twenty times as fast as the whole parser does: records and
 * lists as blocks or in brackets within a line, names of ASCII letters and digits, scalars that end in their line.
 * Whatever is not so plain, and all that is wrong, is left to the whole parser, which alone knows what is an error.
 */
export function readPlainYaml(text: string): { readonly value: unknown } | undefined {
  const lines = linesOf(text);
  if (lines === undefined || lines.length === 0) return undefined;
  const cursor: Cursor = { lines, at: 0 };
  const value = readBlock(cursor, 0, 0);
  return value === notPlain || cursor.at < lines.length ? undefined : { value };
}

function linesOf(text: string): Line[] | undefined {
  // Tabs, lone carriage returns and byte order marks have rules of their own.
  if (/\t|\r(?!\n)|\u{feff}/u.test(text)) return undefined;
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.slice(0, endOf(raw.endsWith('\r') ? raw.slice(0, -1) : raw));
    const indent = skipSpaces(line, 0);
    if (indent === line.length || line[indent] === '#') continue;
    lines.push({ indent, content: line.slice(indent) });
  }
  return lines;
}

function readBlock(cursor: Cursor, indent: number, depth: number): unknown {
  if (depth > maxDepth) return notPlain;
  const line = cursor.lines[cursor.at];
  if (line?.indent !== indent) return notPlain;
  return isItem(line) ? readItems(cursor, indent, depth) : readFields(cursor, indent, depth);
}

function readFields(cursor: Cursor, indent: number, depth: number): unknown {
  const record: Record<string, unknown> = {};
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || line.indent < indent) return record;
    const field = line.indent === indent ? readKey(line.content, 0, key) : undefined;
    if (field === undefined || Object.hasOwn(record, field.name)) return notPlain;
    cursor.at += 1;
    const value = readValue(cursor, line.content, field.end, indent, depth, true);
    if (value === notPlain) return notPlain;
    record[field.name] = value;
  }
}

function readItems(cursor: Cursor, indent: number, depth: number): unknown {
  const list: unknown[] = [];
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (line === undefined || line.indent < indent) return list;
    if (line.indent > indent) return notPlain;
    // A field at the same indentation belongs to the record around the list.
    if (!isItem(line)) return list;
    const start = skipSpaces(line.content, 1);
    const opensBlock =
      readKey(line.content, start, key) !== undefined || line.content.startsWith('- ', start);
    if (opensBlock) cursor.lines[cursor.at] = { indent: indent + start, content: line.content.slice(start) };
    else cursor.at += 1;
    const value = opensBlock
      ? readBlock(cursor, indent + start, depth + 1)
      : readValue(cursor, line.content, start, indent, depth, false);
    if (value === notPlain) return notPlain;
    list.push(value);
  }
}

/** Reads what stands after a name or dash: in the rest of its line, or as a block in the next ones. */
function readValue(
  cursor: Cursor,
  content: string,
  start: number,
  indent: number,
  depth: number,
  ofField: boolean,
): unknown {
  const next = cursor.lines[cursor.at];
  const goesOn = next !== undefined && next.indent > indent;
  if (start >= content.length || content[start] === '#') {
    if (goesOn) return readBlock(cursor, next.indent, depth + 1);
    const listBelow = ofField && next?.indent === indent && isItem(next);
    return listBelow ? readItems(cursor, indent, depth + 1) : null;
  }
  return goesOn ? notPlain : readInline(content, start);
}

function readInline(content: string, start: number): unknown {
  const first = content[start];
  if (first !== '{' && first !== '[' && first !== '"' && first !== "'")
    return readPlainInLine(content, start);
  const read = first === '{' || first === '[' ? readFlow(content, start) : readQuoted(content, start);
  return read !== notPlain && restIsComment.test(content.slice(read.end)) ? read.value : notPlain;
}

function readPlainInLine(content: string, start: number): unknown {
  if (!beginsPlain(content, start)) return notPlain;
  const comment = content.indexOf(' #', start);
  const uncut = comment < 0 ? content : content.slice(0, comment);
  const text = uncut.slice(start, endOf(uncut));
  return text.includes(': ') || text.endsWith(':') ? notPlain : resolvePlain(text);
}

function isItem({ content }: Line): boolean {
  return content === '-' || content.startsWith('- ');
}
