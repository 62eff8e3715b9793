import { createHash } from 'node:crypto';
import { listFiles } from './list-files.ts';
import { readBytes, type RawFile } from './read-bytes.ts';

/**
 * SHA-256 over the names and bytes of a dossier's files, in hexadecimal: equal as long as nothing that `readDossier`
 * would read has changed. Nothing is parsed. A file that cannot be read counts by its problem, so that the digest
 * changes when it is mended; it does not reject.
 */
export async function digestDossier(folder: string): Promise<string> {
  const { names, problems } = listFiles(folder);
  return digestFiles([...names.map((name) => readBytes(folder, name)), ...problems]);
}

/** The digest of files already read; see {@link digestDossier}. */
export function digestFiles(files: readonly (RawFile | { code: string; file: string })[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    if ('bytes' in file) hash.update(`${file.name}\0${file.bytes.length}\0`).update(file.bytes);
    else hash.update(`${file.code}\0${file.file}\0`);
  }
  return hash.digest('hex');
}
