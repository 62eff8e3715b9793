import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Buckets } from './buckets.ts';

/**
 * Counts requests by client: each has so many a minute, which come back evenly, and may ask them at once. Who brings a
 * token is counted by it and by the address, so that inventing tokens gains nothing.
 */
export class RateLimit {
  readonly #proxies: number;
  readonly #buckets: Buckets;

  /** @param proxies how many of the last entries of `x-forwarded-for` were written by proxies of our own. */
  constructor(perMinute: number, proxies: number) {
    this.#buckets = new Buckets(perMinute);
    this.#proxies = proxies;
  }

  /** Counts a request; gives the seconds to wait where it is one too many. */
  count(request: IncomingMessage, nowMs: number): number | undefined {
    const { authorization } = request.headers;
    const clients = [`address ${addressOf(request, this.#proxies)}`];
    if (authorization !== undefined) clients.push(`token ${hash('sha256', authorization, 'base64url')}`);
    return this.#buckets.take(clients, nowMs);
  }
}

/** The address of the client itself, as the outermost of our own proxies has seen it. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return forwarded.at(-proxies)?.trim() || direct;
}
