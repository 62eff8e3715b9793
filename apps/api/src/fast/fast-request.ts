import type { IncomingMessage } from 'node:http';

/** The media types of GraphQL over HTTP. */
const mediaTypes: Readonly<Record<string, string>> = {
  '*/*': 'application/json',
  'application/*': 'application/json',
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
};

/** Of a body. Few take more, and one that goes the ordinary way after all is handed on at once. */
export const mostBytes = 8192;

/** The content type of the answer, by what the client accepts first; undefined where another form may be meant. */
export function contentTypeFor(accept = '*/*'): string | undefined {
  const accepted = accept.replaceAll(/\s/g, '').toLowerCase();
  if (accepted.includes('charset=') || accepted.includes('text/html')) return undefined;
  for (const part of accepted.split(',')) {
    const known = mediaTypes[part.split(';', 1)[0] ?? ''];
    if (known !== undefined) return `${known}; charset=utf-8`;
  }
  return undefined;
}

/** Whether a body is JSON, of a length that is told and not too much, as no form of another site can send it. */
export function hasPlainBody({ headers }: IncomingMessage, bodyBytes: number): boolean {
  const length = Number(headers['content-length'] ?? 0);
  if (headers['content-encoding'] !== undefined || length === 0) return false;
  if (length > Math.min(mostBytes, bodyBytes)) return false;
  return /^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '');
}

/** Reads a body to its end; undefined where the client goes away before. */
export function receive(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => resolve(undefined));
    request.once('error', () => resolve(undefined));
  });
}

/** Waits for an answer as long as it is wanted; rejects with the reason of the signal once it is not. */
export function withinTime<Value>(answer: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject);
  });
}
