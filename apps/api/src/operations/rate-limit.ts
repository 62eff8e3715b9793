import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const minuteMs = 60_000;

// Clients beyond these are forgotten, those longest unseen first; a forgotten one begins anew.
const mostClients = 100_000;

interface Bucket {
  left: number;
  filledMs: number;
}

/**
 * Counts requests by client: each has so many a minute, which come back evenly, and may ask them at once. Who brings a
 * token is counted by it and by the address, so that inventing tokens gains nothing.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #proxies: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param proxies how many of the last entries of `x-forwarded-for` were written by proxies of our own. */
  constructor(perMinute: number, proxies: number) {
    this.#perMinute = perMinute;
    this.#proxies = proxies;
  }

  /** Counts a request; gives the seconds to wait where it is one too many. */
  count(request: IncomingMessage, nowMs: number): number | undefined {
    const { authorization } = request.headers;
    const clients = [`address ${this.addressOf(request)}`];
    if (authorization !== undefined) clients.push(`token ${hash('sha256', authorization, 'base64url')}`);
    const buckets = clients.map((client) => this.#bucketOf(client, nowMs));
    const least = Math.min(...buckets.map(({ left }) => left));
    if (least < 1) return Math.ceil(((1 - least) / this.#perMinute) * (minuteMs / 1000));
    for (const bucket of buckets) bucket.left -= 1;
    return undefined;
  }

  /** The address of the client itself, as the outermost of our own proxies has seen it. */
  addressOf({ headers, socket }: IncomingMessage): string {
    const direct = socket.remoteAddress ?? '';
    if (this.#proxies === 0) return direct;
    const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    return forwarded.at(-this.#proxies)?.trim() || direct;
  }

  #bucketOf(client: string, nowMs: number): Bucket {
    const known = this.#buckets.get(client);
    this.#buckets.delete(client);
    const since = nowMs - (known?.filledMs ?? nowMs);
    const left = (known?.left ?? this.#perMinute) + (since / minuteMs) * this.#perMinute;
    const bucket = { left: Math.min(left, this.#perMinute), filledMs: nowMs };
    this.#buckets.set(client, bucket);
    if (this.#buckets.size > mostClients) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    return bucket;
  }
}
