import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { serveForTest } from './test-serve.ts';

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** In a process of its own, which takes signals. */
async function start(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../main.ts'), 'serve', '--data', folder],
    {
      env: { PATH, NODE_COMPILE_CACHE, PARLEY_STORE: ':memory:', PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /served at (\S+)/.exec(line)?.[1];
    if (found !== undefined) return { url: found, child, ended };
  }
  throw new Error('The server did not start');
}

test('after SIGTERM a server first says that it is not ready, while it still answers', async () => {
  // Longer than all of this takes, on whatever machine.
  const { url, child } = await start({ PARLEY_DRAIN_DELAY_MS: '600000' });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${url}/health/ready`)).status).toBe(503);
  expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'draining' });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect(await (await fetch(`${url}/graphql?query={version}`)).json()).toHaveProperty('data.version');
  expect(child.exitCode).toBeNull();
});

test('after SIGTERM what is under way is answered, streams are closed, and the process ends', async () => {
  const { url, child, ended } = await start({ PARLEY_DRAIN_DELAY_MS: '50', PARLEY_DRAIN_MS: '600000' });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const stream = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { talksChanged { talks } }' }),
  });
  // A request whose body the server has seen half of is under way.
  const body = JSON.stringify({ query: '{ version }' });
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    expect: '100-continue',
  };
  const half = request(`${url}/graphql`, { method: 'POST', agent, headers });
  half.flushHeaders();
  await once(half, 'continue');
  half.write(body.slice(0, 5));
  child.kill('SIGTERM');
  expect(await stream.text()).toContain('event: complete');
  half.end(body.slice(5));
  const [response] = (await once(half, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  response.resume();
  expect(await ended).toBe(0);
});

test('a client that sends its headers a byte at a time is cut off', async () => {
  const { url } = await serveForTest([], { PARLEY_RECEIVE_MS: '400' });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /graphql HTTP/1.1\r\nHost: parley\r\nX-Slow: ');
  let said = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (said += chunk));
  await once(socket, 'close');
  expect(said).toMatch(/^HTTP\/1\.1 408 /);
});

test('a client that sends its body a byte at a time is cut off, and others are answered meanwhile', async () => {
  // Time enough for the other one on a machine with other work too.
  const { url } = await serveForTest([], { PARLEY_RECEIVE_MS: '2000' });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const body = JSON.stringify({ query: '{ version }' });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: parley\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 3)}`,
  );
  let said = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (said += chunk));
  expect((await fetch(`${url}/graphql?query={version}`)).status).toBe(200);
  await once(socket, 'close');
  expect(said).not.toContain('HTTP/1.1 200');
});
