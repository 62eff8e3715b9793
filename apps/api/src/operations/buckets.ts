const minuteMs = 60_000;

// Clients beyond these are forgotten, those longest unseen first; a forgotten one begins anew.
const mostClients = 100_000;

interface Bucket {
  left: number;
  filledMs: number;
}

/** Counts by client: each has so many a minute, which come back evenly, and may use them at once. */
export class Buckets {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Takes one from each of the clients; gives the seconds to wait, and takes none, where one of them has none left. */
  take(clients: readonly string[], nowMs: number): number | undefined {
    const buckets = clients.map((client) => this.#bucketOf(client, nowMs));
    const least = Math.min(...buckets.map(({ left }) => left));
    if (least < 1) return Math.ceil(((1 - least) / this.#perMinute) * (minuteMs / 1000));
    for (const bucket of buckets) bucket.left -= 1;
    return undefined;
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
