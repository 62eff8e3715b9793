import { lookup } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSafe } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { maxArticleBytes, type RawArticle } from '@parley/ingest';
import { isPrivateAddress } from './private-addresses.ts';

const maxRedirects = 5;
const timeoutMs = 20_000;

/** The article at a URL, or why it was not fetched. */
export type FetchOutcome =
  | { readonly ok: true; readonly article: RawArticle }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Fetches an article. Every address that a name leads to is looked at when the connection is made, so that neither a
 * redirect nor a name can lead to this machine or its network.
 */
export async function fetchArticle(url: string): Promise<FetchOutcome> {
  let next = url;
  for (let turn = 0; turn <= maxRedirects; turn += 1) {
    const target = URL.parse(next);
    if (!target || !/^https?:$/.test(target.protocol))
      return refuse(`${next} is no web address`, 'Give a URL that begins with https://.');
    if (target.username !== '' || target.password !== '')
      return refuse('The URL carries a password', 'Leave it out.');
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && isPrivateAddress(host))
      return refuse(`${next} leads to a private address`, 'Save the page as a file and give its name.');
    const outcome = await get(target);
    if ('message' in outcome) return refuse(outcome.message, 'Save the page as a file and give its name.');
    if (outcome.location !== undefined) {
      next = new URL(outcome.location, target).href;
      continue;
    }
    const name = `${host}${target.pathname}`.replaceAll(/[^\p{L}\p{N}.]+/gu, '-').slice(0, 80);
    return {
      ok: true,
      article: {
        name: `${name}.html`,
        bytes: outcome.bytes,
        url,
        ...(outcome.charset !== undefined && { charset: outcome.charset }),
      },
    };
  }
  return refuse(
    `${url} redirects more than ${maxRedirects} times`,
    'Open it in a browser and save the page.',
  );
}

function refuse(message: string, hint: string): FetchOutcome {
  return { ok: false, message, hint };
}

type Answer = { bytes: Uint8Array; charset?: string; location?: string } | { message: string };

const guardedLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) done(error ?? new Error(`${host} has no address`), '', 4);
    else if (addresses.some(({ address }) => isPrivateAddress(address)))
      done(new Error(`${host} leads to a private address`), '', 4);
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

function get(url: URL): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestSafe : requestPlain;
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        lookup: guardedLookup,
        timeout: timeoutMs,
        headers: { accept: 'text/html,text/plain', 'user-agent': 'parley-draft' },
      },
      (response) => {
        readAnswer(response, resolve);
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('The server does not answer')));
    asked.on('error', ({ message }) => resolve({ message }));
    asked.end();
  });
}

function readAnswer(response: IncomingMessage, resolve: (answer: Answer) => void): void {
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    response.destroy();
    resolve({ bytes: new Uint8Array(), location: headers.location });
    return;
  }
  if (statusCode !== 200) {
    response.destroy();
    resolve({ message: `The server answers ${statusCode}` });
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > maxArticleBytes) response.destroy(new Error('The page is too large'));
  });
  response.on('error', ({ message }) => resolve({ message }));
  response.on('end', () => {
    const charset = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
    resolve({ bytes: Buffer.concat(chunks), ...(charset !== undefined && { charset }) });
  });
}
