import type { LineCounter, Node } from 'yaml';
import type { FilePlace } from '../located-problem.ts';

/** A file of a dossier: its values for reading, its nodes for places and for editing. */
export interface YamlFile {
  /** Path in the dossier folder: `accounts/a.yaml`. */
  readonly name: string;
  /** Path that begins with the folder as given. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly nodes: YamlNodes;
}

/** A text as YAML nodes. */
export interface YamlNodes {
  /** The root node; its ranges are offsets into the text. */
  readonly root: Node | null;
  readonly lines: LineCounter;
}

const byteOrderMark = '\u{feff}';

/** Turns an offset into a place. A byte order mark takes no column. */
export function placeOf(
  { path, text, lines }: { readonly path: string; readonly text: string; readonly lines: LineCounter },
  offset: number,
): FilePlace {
  const { line, col } = lines.linePos(offset);
  const unseen = line === 1 && text.startsWith(byteOrderMark) ? 1 : 0;
  return { file: path, line: Math.max(line, 1), column: Math.max(col - unseen, 1) };
}
