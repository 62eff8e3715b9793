import { hash } from 'node:crypto';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphQLContext } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { FreshVersion } from './fresh-version.ts';

/** What an entity tag is made of, beside what the store has. */
export interface TagQuestion {
  /** Path and query: document or its id, variables and name of the operation. */
  readonly url: string;
  /** The header `accept`, which decides about the form of the answer. */
  readonly accept: string | undefined;
}

/** Makes the entity tags of answers to GET: another one whenever the store, the graph or the question is another. */
export class EntityTags {
  readonly #versions: FreshVersion;
  readonly #texts: string;
  #graph: string | undefined;

  /** @param texts folder with the accounts' texts, from which passages are given. */
  constructor(versions: FreshVersion, texts = '') {
    this.#versions = versions;
    this.#texts = texts;
  }

  /** The tag of the answer as it is now; to be asked before the answer is worked out. */
  async of({ url, accept = '*/*' }: TagQuestion): Promise<string> {
    const { digest } = await this.#versions.read();
    this.#graph ??= hash('sha256', printSchema(lexicographicSortSchema(schema)), 'base64url');
    const parts = `${digest}\n${this.#graph}\n${this.#texts}\n${accept}\n${url}`;
    return `"${hash('sha256', parts, 'base64url').slice(0, 27)}"`;
  }
}

/** Whether a client has what a tag stands for: compared weakly, as RFC 9110 has it, so `W/` does not matter. */
export function hasTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag) return true;
  if (ifNoneMatch.trim() === '*') return false;
  return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
}

/** The header `cache-control` of answers that have a tag. */
export function cacheControl(maxAgeSeconds: number): string {
  return maxAgeSeconds === 0 ? 'no-cache' : `public, max-age=${maxAgeSeconds}`;
}

/** What Yoga makes of a request and the context of the graph. */
type AskedContext = Pick<GraphQLContext, 'texts'> & { readonly request: Request };

/**
 * Gives every answer to GET without errors its tag, and has no cache keep any other; nor one that lacks a text which may
 * still come, as the store, of which tags are, does not know of it.
 */
export function useEntityTags(tags: EntityTags, maxAgeSeconds: number): Plugin {
  const asked = new WeakMap<Request, string>();
  const failed = new WeakSet<Request>();
  return {
    async onRequestParse({ request, url }) {
      if (request.method !== 'GET') return;
      const accept = request.headers.get('accept') ?? undefined;
      // Where the store cannot be read, the question itself says so, if it is of the store.
      const tag = await tags.of({ url: `${url.pathname}${url.search}`, accept }).catch(() => undefined);
      if (tag !== undefined) asked.set(request, tag);
    },
    onExecute({ args }) {
      const { request, texts } = args.contextValue as unknown as AskedContext;
      return {
        onExecuteDone: () => {
          if (texts.mayCome) failed.add(request);
        },
      };
    },
    onResultProcess({ request, result }) {
      if (Symbol.asyncIterator in result || [result].flat().some(({ errors }) => errors)) failed.add(request);
    },
    onResponse({ request, response }) {
      const tag = asked.get(request);
      if (tag === undefined) return;
      response.headers.append('vary', 'accept');
      if (response.status !== 200 || failed.has(request)) {
        response.headers.set('cache-control', 'no-store');
      } else {
        response.headers.set('etag', tag);
        response.headers.set('cache-control', cacheControl(maxAgeSeconds));
      }
    },
  };
}
