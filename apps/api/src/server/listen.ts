import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { Server as NetServer, type AddressInfo, type Socket } from 'node:net';
import type { Settings } from '../settings/settings.ts';
import type { StartProblem } from './start-problem.ts';

/** A server that is listening. */
export interface Listening {
  /** With the port that was taken, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets those under way be answered for a while, and then ends all connections. */
  readonly stop: () => Promise<void>;
}

/** Where and how patiently to listen. */
export type ListenSettings = Pick<Settings, 'host' | 'port' | 'receiveMs' | 'drainMs'>;

// For what is on its way at the moment when the server is told to stop; and a connection is taken, read and parsed in
// turns of their own.
const comingMs = 50;
const comingTurns = 4;

// How often node:http looks for clients that take too long.
const mostCheckMs = 1000;

/** Listens at an address, or says why it cannot. */
export function listen(
  listener: RequestListener,
  { host, port, receiveMs, drainMs }: ListenSettings,
): Promise<Listening | StartProblem> {
  // A client that sends its headers or its body a byte at a time does not hold a connection for long.
  const server = createServer(
    {
      requestTimeout: receiveMs,
      headersTimeout: Math.floor(receiveMs / 2),
      connectionsCheckingInterval: Math.min(mostCheckMs, receiveMs),
    },
    listener,
  );
  const end = prepareEnd(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const problem = explain(error, host, port);
      if (problem) resolve(problem);
      else reject(error);
    });
    server.listen({ host, port }, () => {
      const { port: taken } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      const stop = async (): Promise<void> => {
        const deadline = setTimeout(() => server.closeAllConnections(), drainMs);
        await end();
        clearTimeout(deadline);
      };
      resolve({ url: `http://${name}:${taken}`, stop });
    });
  });
}

/**
 * Keeps account of the connections of a server, so that it can be ended: nothing new is taken, connections that wait for
 * an answer end with the last byte of it, and all others at once. The `close` of node:http takes an answer that has been
 * written, and not sent yet, for one that is done, and cuts it.
 */
function prepareEnd(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  const waiting = new Set<ServerResponse>();
  const waits = (socket: Socket): boolean => [...waiting].some(({ req }) => req.socket === socket);
  let ending = false;
  // One function for all: each answer of a busy server would else make its own.
  function settle(this: ServerResponse): void {
    waiting.delete(this);
    if (ending && !waits(this.req.socket)) this.req.socket.destroySoon();
  }
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  // Before whoever answers, who may send the headers at once.
  server.prependListener('request', (_request, response) => {
    waiting.add(response);
    if (ending) response.setHeader('connection', 'close');
    response.on('close', settle);
  });
  return async () => {
    ending = true;
    await takeWhatHasCome();
    return new Promise((ended) => {
      NetServer.prototype.close.call(server, () => ended());
      for (const socket of open) if (!waits(socket)) socket.destroy();
    });
  };
}

/**
 * Waits until requests that clients had sent have been read, and connections that they had made been taken: of a busy
 * process both lie in the system, and would be reset. Each turn of the event loop reads what is there.
 */
async function takeWhatHasCome(): Promise<void> {
  await wait(comingMs);
  for (let turn = 0; turn < comingTurns; turn += 1) await nextTurn();
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
