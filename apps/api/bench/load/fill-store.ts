import type { StoreLocation } from '../../src/store/location.ts';
import { openStore } from '../../src/store/open.ts';
import { writeDossier } from '../../src/import/write-dossier.ts';
import { sampleDossier, type SampleSize } from '../../src/samples/sample-dossier.ts';

/** Invented dossiers, each named by the prefix and its number. */
export interface Filling {
  readonly prefix: string;
  readonly count: number;
  readonly size: SampleSize;
}

/** Writes invented dossiers straight into a store, without folders to read, but not into one that has some; how long it took. */
export async function fillStore(location: StoreLocation, fillings: readonly Filling[]): Promise<number> {
  const opened = await openStore(location);
  if (!opened.ok) throw new Error(opened.problem.message);
  const start = performance.now();
  const { talks } = await opened.store.readVersion();
  for (const { prefix, count, size } of talks.size === 0 ? fillings : []) {
    for (let number = 0; number < count; number += 1) {
      const slug = `${prefix}-${number}`;
      await writeDossier(opened.store, { dossier: sampleDossier(slug, size), digest: slug, folder: slug });
    }
  }
  await opened.store.refreshStatistics();
  await opened.store.close();
  return performance.now() - start;
}
