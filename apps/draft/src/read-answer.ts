import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { maxArticleBytes } from '@parley/ingest';

/** What a server answers: a page, another place, or why it is neither. */
export type Answer =
  | { readonly bytes: Uint8Array; readonly charset?: string }
  | { readonly location: string }
  | { readonly message: string };

const readable = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i;

/** Packed pages are unpacked piece by piece, so that the limit holds for what comes out. */
const unpack: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads an answer as far as it is an article of sensible size; the connection is let go in every case. */
export async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const { statusCode = 0, headers } = response;
  const refuse = (message: string): Answer => {
    response.destroy();
    return { message };
  };
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    response.destroy();
    return { location: headers.location };
  }
  if (statusCode !== 200) return refuse(`The server answers ${statusCode}`);
  const [type = ''] = (headers['content-type'] ?? 'text/html').split(';');
  if (!readable.test(type.trim())) return refuse(`The server sends ${type.trim()}, which is no article`);
  if (Number(headers['content-length'] ?? 0) > maxArticleBytes) return refuse(tooLarge);
  const packing = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpacking = unpack[packing];
  if (!unpacking && packing !== 'identity') return refuse(`The server packs the page as ${packing}`);
  const body = unpacking ? response.pipe(unpacking()) : response;
  // What breaks the connection must also end what unpacks it.
  response.on('error', (error) => body.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxArticleBytes) return refuse(tooLarge);
    chunks.push(chunk);
  }
  const charset = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  return { bytes: Buffer.concat(chunks), ...(charset !== undefined && { charset }) };
}

const tooLarge = `The page is larger than ${maxArticleBytes / 1024 / 1024} MB`;
