import { request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSafe } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as connectSafely } from 'node:tls';
import type { RawArticle } from '@parley/ingest';
import { findTarget, type Target } from './find-target.ts';
import { network as system, type Network } from './network.ts';
import { readAnswer, type Answer } from './read-answer.ts';

const maxRedirects = 5;
const saveIt = 'Open it in a browser, save the page and give the file.';

/** The article at a URL, or why it was not fetched. */
export type FetchOutcome =
  | { readonly ok: true; readonly article: RawArticle }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Fetches an article. At every step, redirects included, all addresses of the name are looked at, and the connection
 * goes to one that was: no later answer of a name server can lead it to this machine or its network.
 */
export async function fetchArticle(url: string, network: Network = system): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(network.patienceMs);
  let next = url;
  for (let turn = 0; turn <= maxRedirects; turn += 1) {
    const target = await findTarget(next, network);
    if ('message' in target) return { ok: false, ...target };
    const answer = await ask(target, network, signal);
    if ('message' in answer) return { ok: false, message: answer.message, hint: saveIt };
    if ('location' in answer) {
      const location = URL.parse(answer.location, target.url);
      if (!location) return { ok: false, message: 'The server sends to a place that is none', hint: saveIt };
      next = location.href;
      continue;
    }
    const place = `${target.url.hostname}${target.url.pathname}`;
    const name = place.replaceAll(/[^\p{L}\p{N}.]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
    return { ok: true, article: { name: `${name.slice(0, 80)}.html`, url, ...answer } };
  }
  return { ok: false, message: `${url} redirects more than ${maxRedirects} times`, hint: saveIt };
}

async function ask(target: Target, network: Network, signal: AbortSignal): Promise<Answer> {
  let answer: Answer = { message: 'The server does not answer' };
  for (const address of target.addresses) {
    answer = await askAt(address, target, network, signal);
    // Only where nobody is at an address is the next one tried.
    if (!('unreached' in answer)) return answer;
  }
  return answer;
}

function askAt(
  address: string,
  { url, port }: Target,
  network: Network,
  signal: AbortSignal,
): Promise<Answer & { unreached?: true }> {
  const safe = url.protocol === 'https:';
  const socket = network.connect(address, port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A certificate is checked against the name or address in the URL, wherever the connection goes.
  const named = isIP(host) === 0 ? { host, servername: host } : { host };
  const connection: Socket = safe ? connectSafely({ socket, ...named }) : socket;
  const options: RequestOptions = {
    // Without any agent: one, even a new one, would connect by itself and look the name up again.
    createConnection: () => connection,
    signal,
    headers: {
      accept: 'text/html,application/xhtml+xml,text/plain',
      'accept-encoding': 'gzip, br',
      'user-agent': 'parley-draft',
    },
  };
  return new Promise((resolve) => {
    let reached = false;
    const fail = (error: Error): void => {
      socket.destroy();
      const message = signal.aborted
        ? `The server takes longer than ${network.patienceMs / 1000} seconds`
        : `The server cannot be asked: ${error.message}`;
      resolve(reached || signal.aborted ? { message } : { message, unreached: true });
    };
    socket.on('connect', () => (reached = true));
    socket.on('error', fail);
    const asked = (safe ? requestSafe : requestPlain)(url, options, (response) => {
      void readAnswer(response).then(
        (answer) => {
          socket.destroy();
          resolve(answer);
        },
        (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))),
      );
    });
    asked.on('error', fail);
    asked.end();
  });
}
