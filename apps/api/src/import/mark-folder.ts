import { statSync } from 'node:fs';

/** Another one after every decision, which moves files into the folder, without a file of it being read. */
export function markFolder(folder: string): string {
  return String(statSync(folder, { bigint: true, throwIfNoEntry: false })?.mtimeNs);
}
