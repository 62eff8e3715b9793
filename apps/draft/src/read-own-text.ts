import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textsFolder } from '@parley/dossier';
import type { Account } from '@parley/schema';

/** The text of an account where the draft put it; undefined where it is not at hand. */
export function readOwnText(folder: string, { text }: Account): string | undefined {
  try {
    return readFileSync(join(folder, textsFolder, basename(text.file)), 'utf8');
  } catch {
    return undefined;
  }
}
