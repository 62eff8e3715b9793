import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { sampleDossier } from './samples/sample-dossier.ts';
import { writeFolder } from './samples/write-folder.ts';

const { PATH, NODE_COMPILE_CACHE } = process.env;
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Run {
  readonly process: ChildProcess;
  /** The first line that fits, or undefined where the process ends before it says so. */
  readonly lineWith: (pattern: RegExp) => Promise<string | undefined>;
  readonly ended: Promise<{ code: number | null; said: string }>;
}

function run(parts: string[], environment: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...parts], {
    // Where others leave nothing and take nothing away.
    env: { PATH, NODE_COMPILE_CACHE, PARLEY_STORE: ':memory:', INIT_CWD: makeFolder(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  cleanups.push(() => child.kill('SIGKILL'));
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      child.emit('said', line);
    });
  }
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    said: lines.join('\n'),
  }));
  const lineWith = (pattern: RegExp): Promise<string | undefined> =>
    new Promise((resolve) => {
      const before = lines.find((line) => pattern.test(line));
      if (before !== undefined) resolve(before);
      child.on('said', (line: string) => pattern.test(line) && resolve(line));
      void ended.then(() => resolve(undefined));
    });
  return { process: child, lineWith, ended };
}

test.each(['SIGTERM', 'SIGINT'] as const)('serves until %s, and then ends in order', async (signal) => {
  const served = run(['serve', '--data', makeFolder()], { PORT: '0' });
  const url = (await served.lineWith(/served at/))?.split(' ').at(-1);
  const health = await fetch(`${url}/health`);
  expect(await health.json()).toMatchObject({ status: 'ok', talks: 0 });
  served.process.kill(signal);
  const { code, said } = await served.ended;
  expect(code).toBe(0);
  expect(said).toContain('No dossier in');
});

test('a broken dossier is named with its problems while the others are served', async () => {
  const data = makeFolder();
  writeFolder(join(data, 'ferry'), sampleDossier('ferry'));
  writeFolder(join(data, 'pier'), sampleDossier('pier'));
  writeFileSync(join(data, 'pier/lineages.yaml'), 'lineages: [{ id: nonsense }]\n');
  const served = run(['serve', '--data', data], { PORT: '0', INIT_CWD: data });
  const url = (await served.lineWith(/served at/))?.split(' ').at(-1);
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'ok', talks: 1 });
  served.process.kill('SIGTERM');
  const { said } = await served.ended;
  expect(said).toContain('talks:ferry imported from ferry.');
  expect(said).toMatch(/^pier\/lineages\.yaml:1:\d+ /m);
  expect(said).toContain('pier is broken and was not imported');
});

test('a port that is in use is refused', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  cleanups.push(() => blocker.close());
  await once(blocker, 'listening');
  const { port } = blocker.address() as AddressInfo;
  const { code, said } = await run(['serve', '--data', makeFolder()], { PORT: String(port) }).ended;
  expect(said).toContain(`Port ${port} of 127.0.0.1 is in use. Stop what uses it`);
  expect(code).toBe(1);
});

test.each<[string, string[], Record<string, string>, number, string]>([
  ['no command', [], {}, 2, 'Say what to do'],
  ['an unknown command', ['sever'], {}, 2, 'There is no command "sever"'],
  ['an unknown option', ['serve', '--port', '80'], {}, 2, "Unknown option '--port'"],
  ['an option without its value', ['serve', '--data'], {}, 2, "'--data <value>' argument missing"],
  ['a PORT that is no number', ['serve'], { PORT: 'four' }, 2, 'PORT is "four", which is not a whole number'],
  [
    'a HOST that is not of this machine',
    ['serve', '--data', '.'],
    { HOST: '203.0.113.7' },
    1,
    'is no address of this machine',
  ],
  ['a folder that does not exist', ['serve', '--data', 'no-such-folder'], {}, 1, 'There is no folder'],
  ['a DATABASE_URL that is none', ['serve', '--data', '.'], { DATABASE_URL: 'mysql://x' }, 1, 'DATABASE_URL'],
])('%s is refused with what to do', async (_what, parts, environment, expected, message) => {
  const { code, said } = await run(parts, environment).ended;
  expect(said).toContain(message);
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(expected);
});
