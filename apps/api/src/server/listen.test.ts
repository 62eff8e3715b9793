import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.ts';

// More than the buffers of a connection hold.
const large = 'x'.repeat(30_000_000);

async function start(listener: RequestListener) {
  const listening = await listen(listener, {
    host: '127.0.0.1',
    port: 0,
    receiveMs: 60_000,
    drainMs: 600_000,
  });
  if ('code' in listening) throw new Error(listening.message);
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const ask = async (): Promise<IncomingMessage> => {
    const [response] = (await once(get(listening.url, { agent }), 'response')) as [IncomingMessage];
    return response;
  };
  return { ...listening, ask };
}

async function readLength(response: IncomingMessage): Promise<number> {
  let length = 0;
  for await (const chunk of response) length += (chunk as Buffer).length;
  return length;
}

test('an answer that is written, and not read yet, is sent to its end when the server stops', async () => {
  const { ask, stop } = await start((_request, response) => response.end(large));
  const response = await ask();
  const stopped = stop();
  expect(await readLength(response)).toBe(large.length);
  await stopped;
});

test('a request that has been sent, and not read yet, is answered when the server stops', async () => {
  const { url, stop } = await start((_request, response) => response.end('done'));
  const { port } = new URL(url);
  const kept = connect(Number(port), '127.0.0.1');
  await once(kept, 'connect');
  const request = 'GET / HTTP/1.1\r\nHost: parley\r\n\r\n';
  kept.write(request);
  // One whose connection the server has not taken yet either.
  const fresh = connect(Number(port), '127.0.0.1', () => fresh.write(request));
  const said = Promise.all([text(kept), text(fresh)]);
  await stop();
  for (const each of await said) expect(each).toMatch(/^HTTP\/1\.1 200 OK[^]*done/);
});

test('a server that stops takes nothing new, and waits for no connection that is merely kept', async () => {
  const { ask, stop } = await start((_request, response) => response.end('done'));
  // Kept by a client that has its answer, and would be for seconds.
  expect(await readLength(await ask())).toBe(4);
  await stop();
  await expect(ask()).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
});
