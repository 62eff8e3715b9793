import { hash } from 'node:crypto';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReportDocument } from '../compose/blocks.ts';
import type { LaidOut } from '../layout/layout-document.ts';
import type { Paper } from '../layout/styles.ts';
import { dropOldest, readChecked, writeChecked } from './checked-file.ts';
import { nameKept } from './name-kept.ts';

/** The pages of one report, as an earlier run laid them out or as this one does. */
export interface KeptLayout {
  find(): LaidOut | undefined;
  /** Writes them as they are now: drawing uses them up. Where they cannot be written, the next run takes longer. */
  keep(laidOut: LaidOut): void;
}

/** Files in the folder: some papers, subsets and talks. */
const mostFiles = 16;

/** That of five accounts has 3 MB; a longer one is not kept, and is drawn far longer than it is laid out. */
const mostBytes = 16 * 2 ** 20;

/**
 * The place of a report's pages in a folder that may be deleted at any time. They are named by the dossier and the answer
 * that it carries, of which all of it is composed: so of pages that are found nothing is. Each file begins with a sum of
 * its own; one that is damaged is as none.
 *
 * @param program names the program that composes and lays out, and its fonts: pages of another one are not found
 */
export function openKeptLayout(
  folder: string,
  program: string,
  { attachments, language }: ReportDocument,
  paper: Paper,
): KeptLayout {
  const madeOf = attachments.map(({ name, bytes }) => [name, hash('sha256', bytes, 'hex')]);
  const name = nameKept(program, [paper, language, madeOf], 'layout');
  return {
    find() {
      const kept = readChecked(join(folder, name), (bytes) => deserialize(bytes) as LaidOut);
      return kept && { ...kept, attachments };
    },
    keep(laidOut) {
      const bytes = serialize({ ...laidOut, attachments: [] });
      if (bytes.length > mostBytes) return;
      writeChecked(folder, name, bytes);
      dropOldest(folder, mostFiles);
    },
  };
}
