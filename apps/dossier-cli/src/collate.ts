import type { Output } from './run-dossier.ts';

/** Measures shared text and writes it into the dossier. Resolves to whether all is well. */
export async function collate(_: { folder: string; texts: string }, { err }: Output): Promise<boolean> {
  err('collate is not here yet.');
  return false;
}
