import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ferryAnswer } from './fixtures/ferry-answer.ts';
import { ferryDossier } from './fixtures/ferry-dossier.ts';

const { version, comparison } = ferryAnswer();
const talks = { ...comparison.talks, dossier: ferryDossier };
const ferry = JSON.stringify({
  data: { version, comparison: { __typename: 'Comparison', ...comparison, talks } },
});

let folder: string;
let server: Server;
let api: string;
let respond: RequestListener;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-briefing-'));
  respond = (_request, response) => response.setHeader('content-type', 'application/json').end(ferry);
  server = createServer((request, response) => respond(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function start(...line: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...line], {
    env: { ...process.env, INIT_CWD: folder },
  });
  const told = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (told.error += String(chunk)));
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...told }));
  });
  return { child, ended };
}

const run = (...line: string[]) => start(...line).ended;

const onWindows = process.platform === 'win32';
if (onWindows)
  console.warn('Skipped on Windows, which sends no signals: leaves nothing behind when it is interrupted');

describe('pnpm briefing', () => {
  it('writes the PDF into out/ and ends with path, pages and digest; again the same bytes', async () => {
    const first = await run('--talks', 'ferry', '--api', api);
    expect(first.error).toBe('');
    expect(first.code).toBe(0);
    const bytes = await readFile(join(folder, 'out/ferry.pdf'));
    const [, pages, digest] =
      /^out\/ferry\.pdf {2}(\d+) pages {2}sha256:([0-9a-f]{64})\n$/.exec(first.out) ?? [];
    expect(Number(pages)).toBeGreaterThan(3);
    expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await run('--talks', 'ferry', '--api', api)).out).toBe(first.out);
  });

  it('writes the answer beside it where --json asks for it', async () => {
    const { code } = await run('--talks', 'ferry', '--api', api, '--out', 'a.pdf', '--json', 'a.json');
    expect(code).toBe(0);
    expect((await readdir(folder)).toSorted()).toEqual(['a.json', 'a.pdf']);
    expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'))).toMatchObject({
      version,
      comparison: { statements: 2 },
    });
  });

  it('makes the same PDF again from the one that it made, without the API', async () => {
    const first = await run('--talks', 'ferry', '--api', api, '--page', 'letter', '--out', 'a.pdf');
    respond = () => {
      throw new Error('asked again');
    };
    const again = await run('--from', 'a.pdf', '--out', 'b.pdf');
    expect(again).toMatchObject({ code: 0, error: '' });
    expect(again.out.replace('b.pdf', 'a.pdf')).toBe(first.out);
  });

  it('makes the HTML twin, and single figures', async () => {
    const html = await run('--talks', 'ferry', '--api', api, '--format', 'html');
    expect(html.out).toMatch(/^out\/ferry\.html {2}\d+ sections {2}sha256:/u);
    expect(await readFile(join(folder, 'out/ferry.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    const png = await run('--talks', 'ferry', '--api', api, '--figure', 'matrix', '--out', 'm.png');
    expect(png).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/^m\.png {2}matrix {2}/u) });
    expect((await readFile(join(folder, 'm.png'))).subarray(1, 4).toString()).toBe('PNG');
  });

  it('leaves nothing behind where the figure or the language is wrong', async () => {
    for (const [line, code, message] of [
      [['--api', api, '--figure', 'matirx'], 2, /no figure or table "matirx"\.\n {2}It has: .*matrix/u],
      [['--api', api, '--language', 'tlh'], 2, /no wording in the language "tlh"\.\n {2}There is: en/u],
    ] as const) {
      const told = await run(...line);
      expect(told).toMatchObject({ code, out: '' });
      expect(told.error).toMatch(message);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses wrong usage with code 2, and prints its usage when asked', async () => {
    expect(await run('--tlaks', 'ferry')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--help'),
    });
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--accounts A,C,E') });
  });

  it('refuses a place that cannot be written before it asks the API', async () => {
    let asked = 0;
    respond = () => (asked += 1);
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'folder'));
    for (const place of ['file/b.pdf', 'folder']) {
      const { code, error, out } = await run('--talks', 'ferry', '--api', api, '--out', place);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toContain(`briefing: cannot write ${join(folder, place)}`);
    }
    expect(asked).toBe(0);
  });

  it('leaves nothing behind when the API fails it', async () => {
    respond = (_request, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>');
    const { code, error } = await run('--talks', 'ferry', '--api', api);
    expect(code).toBe(1);
    expect(error).toMatch(/^briefing: what answers at .* is no GraphQL API: .*\.\n {2}Give the address/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.skipIf(onWindows)('leaves nothing behind when it is interrupted', async () => {
    const { child, ended } = start('--talks', 'ferry', '--api', api);
    respond = () => child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, out: '' });
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(onWindows).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'leaves neither half a file nor a word when %s ends it while it writes',
    async (signal, exit) => {
      const script = fileURLToPath(new URL('fixtures/write-until-killed.ts', import.meta.url));
      const child = spawn(process.execPath, [script, folder]);
      let error = '';
      child.stderr.on('data', (chunk: Buffer) => (error += String(chunk)));
      child.stdout.once('data', () => child.kill(signal));
      const code = await new Promise((resolve) => {
        child.on('close', resolve);
      });
      expect({ code, error }).toEqual({ code: exit, error: '' });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it.skipIf(onWindows)('says in a sentence that the disk takes no more, and leaves nothing', async () => {
    const main = join(import.meta.dirname, 'main.ts');
    const child = spawn('sh', ['-c', `ulimit -f 16; exec "$0" "$@"`, process.execPath, main, '--api', api], {
      env: { ...process.env, INIT_CWD: folder },
    });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += String(chunk)));
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect({ code, error }).toEqual({
      code: 1,
      error: expect.stringMatching(/^briefing: cannot write .*: the file becomes larger than is allowed\.\n/),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(onWindows)('makes the file although nobody reads what it says', async () => {
    const { child, ended } = start('--api', api, '--out', 'a.pdf');
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await ended).toMatchObject({ code: 0 });
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});
