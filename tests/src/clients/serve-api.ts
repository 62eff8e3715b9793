import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A server of the API as a process of its own, on a free port. */
export interface Served {
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the dossiers in data/ from a store in memory. Throws what the server printed where it does not start. */
export async function serveApi(): Promise<Served> {
  const env = { ...process.env, PORT: '0', PARLEY_STORE: ':memory:', DATABASE_URL: '' };
  const child = spawn(process.execPath, ['apps/api/src/start.js', 'serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  let printed = '';
  const base = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += String(chunk);
      const found = /Parley is served at (\S+)/.exec(printed);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`The server does not start:\n${printed}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url: `${base}/graphql`, stop };
}
