import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf, RateLimit } from './rate-limit.ts';

function request(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test('each address has its requests, which come back evenly', () => {
  const limit = new RateLimit(2, 0);
  const [desk, other] = [request('192.0.2.1'), request('192.0.2.2')];
  expect([limit.count(desk, 0), limit.count(desk, 0), limit.count(desk, 0)]).toEqual([
    undefined,
    undefined,
    30,
  ]);
  expect(limit.count(other, 0)).toBeUndefined();
  expect(limit.count(desk, 29_000)).toBe(1);
  expect(limit.count(desk, 30_000)).toBeUndefined();
  expect(limit.count(desk, 30_000)).toBe(30);
});

test('a token has its requests from wherever they come', () => {
  const limit = new RateLimit(1, 0);
  const headers = { authorization: 'Bearer desk' };
  expect(limit.count(request('192.0.2.1', headers), 0)).toBeUndefined();
  expect(limit.count(request('192.0.2.2', headers), 0)).toBe(60);
});

test('inventing tokens gains an address nothing', () => {
  const limit = new RateLimit(1, 0);
  expect(limit.count(request('192.0.2.1', { authorization: 'Bearer a' }), 0)).toBeUndefined();
  expect(limit.count(request('192.0.2.1', { authorization: 'Bearer b' }), 0)).toBe(60);
});

test.each([
  [0, '203.0.113.9, 198.51.100.1', '192.0.2.1'],
  [1, '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  [2, '203.0.113.9, 198.51.100.1', '203.0.113.9'],
  [1, '', '192.0.2.1'],
])('behind %d proxies, %j comes from %s', (proxies, forwarded, expected) => {
  expect(addressOf(request('192.0.2.1', { 'x-forwarded-for': forwarded }), proxies)).toBe(expected);
});
