import { join, resolve } from 'node:path';
import { askedFrom, type Environment } from '../store/location.ts';
import type { StartProblem } from './start-problem.ts';

/** Where the server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const usualAddress: Address = { host: '127.0.0.1', port: 4000 };
const greatestPort = 65_535;
const workspaceData = join(import.meta.dirname, '../../../../data');

/** Reads HOST and PORT; port 0 takes any that is free. */
export function readAddress({ HOST, PORT }: Environment): Address | StartProblem {
  const host = HOST?.trim() || usualAddress.host;
  const port = PORT?.trim() ? Number(PORT) : usualAddress.port;
  if (Number.isInteger(port) && port >= 0 && port <= greatestPort) return { host, port };
  return {
    code: 'port-invalid',
    message: `PORT is ${JSON.stringify(PORT)}, which is no port`,
    hint: `Set PORT to a number from 0 to ${greatestPort}, for example 4000.`,
  };
}

/**
 * The folder of dossiers: the one asked for, else PARLEY_DATA, else data/ of the workspace. Relative paths start where
 * the command was given.
 */
export function locateData(environment: Environment, asked?: string): string {
  const folder = asked ?? environment.PARLEY_DATA;
  return folder ? resolve(askedFrom(environment), folder) : workspaceData;
}
