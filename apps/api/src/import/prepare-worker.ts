import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Preparing } from './prepare-dossier.ts';

// A thread that prepares the dossiers it is told of, one after the other.
enableCompileCache();
const { prepareDossier } = await import('./prepare-dossier.ts');
const preparing = workerData as Preparing;

parentPort?.on('message', ({ place, folder }: { place: number; folder: string }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort?.postMessage({ place, prepared: prepareDossier(folder, preparing) });
});
