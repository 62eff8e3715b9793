import { join, resolve } from 'node:path';
import { askedFrom, type Environment } from '../store/location.ts';

const workspaceData = join(import.meta.dirname, '../../../../data');

/**
 * The folder of dossiers: the one asked for, else PARLEY_DATA, else data/ of the workspace. Relative paths start where
 * the command was given.
 */
export function locateData(environment: Environment, asked?: string): string {
  const folder = asked ?? environment.PARLEY_DATA;
  return folder ? resolve(askedFrom(environment), folder) : workspaceData;
}
