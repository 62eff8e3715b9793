import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BundlePlace, findBundle } from './find-bundle.ts';

const place: BundlePlace = {
  root: join(import.meta.dirname, '../../../..'),
  entry: 'apps/reports/src/main.ts',
  folder: join(import.meta.dirname, '../../node_modules/.cache/parley-bundle'),
};

/**
 * URL of the program to run: main.ts and all that it loads in a few files, made now where that is not done yet or a
 * source has changed, or else, where it cannot be done, main.ts as it is, which does the same and takes longer.
 */
export async function chooseMain(): Promise<string> {
  const kept = findBundle(place);
  if (kept !== undefined) return kept;
  const { makeBundle } = await import('./make-bundle.ts');
  return (await makeBundle(place)) ?? pathToFileURL(join(place.root, place.entry)).href;
}
