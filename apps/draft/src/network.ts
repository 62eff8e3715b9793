import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';

/** How names become addresses and addresses connections: the system's, or a test's. */
export interface Network {
  /** All addresses of a name; rejects where it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly connect: (address: string, port: number) => Socket;
  /** For an article altogether, with all redirects. */
  readonly patienceMs: number;
}

/** The network of this machine. */
export const network: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (host, port) => connect({ host, port }),
  patienceMs: 30_000,
};
