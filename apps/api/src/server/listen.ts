import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Address } from './settings.ts';
import type { StartProblem } from './start-problem.ts';

/** A server that is listening. */
export interface Listening {
  /** With the port that was taken, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets those under way be answered for a while, and then ends all connections. */
  readonly stop: () => Promise<void>;
}

/** How long requests under way may take once the server is to stop. */
const drainMs = 10_000;

/** Listens at an address, or says why it cannot. */
export function listen(
  listener: RequestListener,
  { host, port }: Address,
): Promise<Listening | StartProblem> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const problem = explain(error, host, port);
      if (problem) resolve(problem);
      else reject(error);
    });
    server.listen({ host, port }, () => {
      const { port: taken } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      const stop = (): Promise<void> =>
        new Promise((stopped) => {
          const deadline = setTimeout(() => server.closeAllConnections(), drainMs);
          server.close(() => {
            clearTimeout(deadline);
            stopped();
          });
        });
      resolve({ url: `http://${name}:${taken}`, stop });
    });
  });
}

function explain({ code = '' }: NodeJS.ErrnoException, host: string, port: number): StartProblem | undefined {
  const unknownHost: StartProblem = {
    code: 'host-unknown',
    message: `HOST is ${JSON.stringify(host)}, which is no address of this machine`,
    hint: 'Set HOST to 127.0.0.1, or to 0.0.0.0 for all networks.',
  };
  const problems: Readonly<Record<string, StartProblem>> = {
    EADDRINUSE: {
      code: 'port-busy',
      message: `Port ${port} of ${host} is in use`,
      hint: 'Stop what uses it, or set PORT to another one; PORT=0 takes any that is free.',
    },
    EACCES: {
      code: 'port-forbidden',
      message: `Port ${port} may not be opened by this user`,
      hint: 'Set PORT to one from 1024 up.',
    },
    EADDRNOTAVAIL: unknownHost,
    ENOTFOUND: unknownHost,
    EAI_AGAIN: unknownHost,
  };
  return problems[code];
}
