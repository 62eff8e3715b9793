import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type FontStore, openFontStore } from './font-store.ts';

/** The sources that decide what is found in a font, and how it is written. */
export const decidingSources = [
  '../kept/checked-file.ts',
  '../layout/bidi.ts',
  'font-source.ts',
  'font-store.ts',
  'known-font.ts',
  'pair-table.ts',
  'shape-whole.ts',
  'shape-words.ts',
  'spell-in-order.ts',
] as const;

/** The store that `pnpm briefing` keeps beside its modules, where tools keep what they can do without. */
export function openUsualStore(): FontStore {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/parley-fonts');
  const { fontkit, 'bidi-js': bidi } = packageJson.dependencies;
  return openFontStore(folder, `fontkit ${fontkit} bidi-js ${bidi} ${digestSources()}`);
}

/** One digest of all of them, so that nobody has to remember that what is kept is of an older state. */
function digestSources(): string {
  const digest = createHash('sha256');
  for (const name of decidingSources) digest.update(readFileSync(join(import.meta.dirname, name)));
  return digest.digest('hex');
}
