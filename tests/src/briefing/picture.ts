import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { readWords } from './read-words.ts';

const folder = new URL('../../../apps/reports/pictures/', import.meta.url);
const picture = new URL('matrix.png', folder);
const record = new URL('matrix.json', folder);

/** Which page of the briefing the README shows. */
const picturedPage = 3;

/** Of what the picture was drawn, and which file it is. */
export interface PictureRecord {
  /** Digest of the page's words without running head and page number. */
  words: string;
  /** Digest of the file. */
  picture: string;
}

/** What the record must be for a briefing and the picture that lies beside the report app. */
export async function describePicture(pdf: Uint8Array): Promise<PictureRecord> {
  return { words: digest(await readWords(pdf, picturedPage)), picture: digest(await readFile(picture)) };
}

/** What was recorded when the picture was drawn. */
export async function readRecord(): Promise<PictureRecord> {
  return JSON.parse(await readFile(record, 'utf8')) as PictureRecord;
}

function digest(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

// `.ci/picture` has just drawn the picture from the PDF that it names.
if (import.meta.main) {
  const described = await describePicture(await readFile(process.argv[2] ?? ''));
  await writeFile(record, `${JSON.stringify(described, null, 2)}\n`);
}
