import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDossiers } from '@parley/dossier/folder';
import type { TalksId } from '@parley/schema';
import { importDossiers } from '../import/import-dossiers.ts';
import type { StoreLocation } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import { tokenRights } from './grant.ts';
import { foldersOf, WriteSide } from './write-side.ts';

/** What a deciding process is told, as JSON in its only argument. */
export interface DecideOrder {
  readonly location: StoreLocation;
  /** The folder of dossiers. */
  readonly data: string;
  readonly talks: TalksId;
  readonly version: string;
}

/** Takes a decision and kills itself as soon as it stands in the files, at the first statement that imports it. */
async function decideAndDie({ location, data, talks, version }: DecideOrder): Promise<void> {
  const [folder = data] = await findDossiers(data);
  const log = (): void => {
    if (existsSync(join(folder, 'decisions.yaml'))) process.kill(process.pid, 'SIGKILL');
  };
  const opened = await openStore(location, { log });
  if (!opened.ok) throw new Error(opened.problem.message);
  const outcomes = [];
  for await (const outcome of importDossiers(opened.store, [folder])) outcomes.push(outcome);
  const side = new WriteSide(opened.store, data, foldersOf(outcomes));
  const writer = { name: 'desk', rights: tokenRights };
  const order = { writer, talks, version, note: 'Wrong.' };
  await side.decide(order, { action: 'reject', records: ['statement:no-treaty'] });
}

if (import.meta.main) await decideAndDie(JSON.parse(process.argv[2] ?? '') as DecideOrder);
