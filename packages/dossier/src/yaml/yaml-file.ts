import type { LineCounter, Node } from 'yaml';
import type { FilePlace } from '../located-problem.ts';

/** A file of a dossier, parsed: its values for reading, its nodes for places and for editing. */
export interface YamlFile {
  /** Path in the dossier folder: `accounts/a.yaml`. */
  readonly name: string;
  /** Path that begins with the folder as given. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineCounter;
  /** The root node; its ranges are offsets into `text`. */
  readonly root: Node | null;
  /** The same as plain data. */
  readonly value: unknown;
}

const byteOrderMark = '\u{feff}';

/** Turns an offset into a place. A byte order mark takes no column. */
export function placeOf(
  { path, text, lines }: Pick<YamlFile, 'path' | 'text' | 'lines'>,
  offset: number,
): FilePlace {
  const { line, col } = lines.linePos(offset);
  const unseen = line === 1 && text.startsWith(byteOrderMark) ? 1 : 0;
  return { file: path, line: Math.max(line, 1), column: Math.max(col - unseen, 1) };
}
