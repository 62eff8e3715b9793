import type { Plugin } from 'graphql-yoga';
import { measureVariables, refuseValues } from './measure-values.ts';
import { refuse, valuesPerField, type Limits } from './refusal.ts';

/** Who may send more than others. */
export interface RequestExceptions {
  /** How long the body of a request may be; for all the same where it is absent. */
  readonly mostBytesOf?: (request: Request) => number;
  /** Whose variables may have as many values as their bodies hold, and of any length. */
  readonly isWriter?: (request: Request) => boolean;
}

/**
 * Refuses bodies that are too long, before they are read to their end, batches of too many operations, and variables
 * that nest too deep, have too many values or too long ones.
 */
export function limitRequests(
  limits: Pick<Limits, 'bodyBytes' | 'batch' | 'depth' | 'values'>,
  { mostBytesOf = () => limits.bodyBytes, isWriter = () => false }: RequestExceptions = {},
): Plugin {
  const { batch, depth } = limits;
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const mostBytes = mostBytesOf(request);
      if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLong(mostBytes);
      // A body of known length ends there: node:http sees to it.
      if (requestParser && request.method === 'POST' && !request.headers.has('content-length')) {
        setRequestParser(async (unread) => {
          const body = await readBody(unread, mostBytes);
          const { url, method, headers, signal } = unread;
          return requestParser(new fetchAPI.Request(url, { method, headers, signal, body }));
        });
      }
      return {
        onRequestParseDone({ requestParserResult }) {
          if (!Array.isArray(requestParserResult) || requestParserResult.length <= batch) return;
          throw refuse(
            'batch',
            batch === 1
              ? 'Operations are asked one at a time'
              : `The request has ${requestParserResult.length} operations; ${batch} are the most`,
          );
        },
      };
    },
    onParams({ request, params: { variables } }) {
      if (nestsDeeper(variables, depth * valuesPerField)) throw refuse('depth', 'A variable nests too deep');
      const refusal = refuseValues('the variables', measureVariables(variables), limits);
      if (refusal && !isWriter(request)) throw refusal;
    },
  };
}

/** Whether objects and lists stand deeper in one another. Level by level, since a value may nest deeper than functions can. */
export function nestsDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    // The variables themselves are one object more.
    if (depth > most + 1) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}

async function readBody({ body }: Request, mostBytes: number): Promise<string> {
  let bytes = 0;
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLong(mostBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function tooLong(mostBytes: number) {
  return refuse('body', `The body has more than ${mostBytes} bytes`);
}
