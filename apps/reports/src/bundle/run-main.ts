import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BundlePlace, findBundle } from './find-bundle.ts';

/** Where the bundle of `pnpm briefing` is. */
export const briefingPlace: BundlePlace = {
  root: join(import.meta.dirname, '../../../..'),
  entry: 'apps/reports/src/main.ts',
  folder: join(import.meta.dirname, '../../node_modules/.cache/parley-bundle'),
};

/**
 * Runs a program: it and all that it loads from a few files, made now where that is not done yet or a source has
 * changed; or else, where it cannot be done, the sources as they are, which do the same and take longer.
 */
export async function runMain(place: BundlePlace): Promise<void> {
  const bundle = findBundle(place) ?? (await make(place));
  if (bundle === undefined) {
    await import(pathToFileURL(join(place.root, place.entry)).href);
    return;
  }
  const { runBundle } = await import('./run-bundle.ts');
  runBundle(bundle);
}

async function make(place: BundlePlace): Promise<string | undefined> {
  const { spawnSync } = await import('node:child_process');
  const maker = join(import.meta.dirname, 'make-bundle.ts');
  spawnSync(process.execPath, [maker, JSON.stringify(place)], { stdio: ['ignore', 'ignore', 'inherit'] });
  return findBundle(place);
}
