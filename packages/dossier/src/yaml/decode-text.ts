import { isUtf8 } from 'node:buffer';
import type { RawFile } from '../folder/read-bytes.ts';
import type { FileProblemCode, LocatedProblem } from '../located-problem.ts';
import { Utf8Text } from './utf8-text.ts';

/**
 * The longest line that is read, in UTF-16 code units: far above any quotation, far below what hides a text or
 * binary data in one line.
 */
export const maxLineLength = 64 * 1024;

const nul = 0;
const lineFeed = 10;

/** The text of a file, or why it is none that can be read. */
export function decodeText({ path, bytes }: RawFile): Utf8Text | LocatedProblem {
  const problem = (code: FileProblemCode, offset: number, message: string, hint: string): LocatedProblem => ({
    file: path,
    ...placeOfByte(bytes, offset),
    code,
    message,
    hint,
  });
  if (isUtf16(bytes)) {
    return problem('file-encoding', 0, 'The file is in UTF-16', 'Save it as UTF-8 in your editor.');
  }
  const binary = bytes.indexOf(nul);
  if (binary >= 0) {
    return problem(
      'file-binary',
      binary,
      'The file is not text: it has a NUL byte here',
      'Put the YAML file back in its place.',
    );
  }
  if (!isUtf8(bytes)) {
    return problem(
      'file-encoding',
      firstBadByte(bytes),
      'The file is not in UTF-8: this byte belongs to no character',
      'Save it as UTF-8 in your editor, and look whether the characters here are still right.',
    );
  }
  const text = new Utf8Text(bytes);
  // A line has at least as many bytes as characters.
  const long = bytes.length > maxLineLength ? findLongLine(text.text) : undefined;
  if (long === undefined) return text;
  return {
    file: path,
    line: long.line,
    column: 1,
    code: 'line-too-long',
    message: `The line has ${long.length} characters; at most ${maxLineLength} are read`,
    hint: 'Look what stands in it. A dossier keeps records and anchors, not texts or pictures.',
  };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: the first characters of a dossier file are ASCII, so every other byte is NUL.
  return (
    bytes.length >= 4 && (first === nul) !== (second === nul) && (bytes[2] === nul) !== (bytes[3] === nul)
  );
}

/** The end of the longest beginning that is UTF-8, by bisection. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Beginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Beginning(bytes: Uint8Array): boolean {
  try {
    // As a stream, so that a character cut at the end is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (
    let place = bytes.indexOf(lineFeed);
    place >= 0 && place < offset;
    place = bytes.indexOf(lineFeed, lineStart)
  ) {
    line += 1;
    lineStart = place + 1;
  }
  // As a stream, so that the column is that of a character begun and not finished.
  const before = new TextDecoder().decode(bytes.subarray(lineStart, offset), { stream: true });
  return { line, column: before.length + 1 };
}

function findLongLine(text: string): { line: number; length: number } | undefined {
  let start = 0;
  for (let line = 1; start <= text.length; line += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > maxLineLength) return { line, length: end - start };
    start = end + 1;
  }
  return undefined;
}
