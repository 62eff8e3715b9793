import { fail, type Outcome } from '../failure.ts';
import type { Endpoint } from './post.ts';

/** An API that must be closed when all is asked. */
export interface OpenEndpoint extends Endpoint {
  close(): Promise<void>;
}

/** A server that has said nothing for so long will say nothing. */
const patienceMs = 60_000;

/** A running server. */
export function openServer(url: URL): OpenEndpoint {
  return { url, handler: fetch, patienceMs, close: () => Promise.resolve() };
}

/**
 * The API in this process: the same graph as a server's, without the server. Loaded only when it is needed. A dossier
 * that is broken is told to `warn`; the state that was last good is what the API answers from.
 */
export async function openHere(warn: (line: string) => void): Promise<Outcome<OpenEndpoint>> {
  const { openGraph } = await import('@parley/api/graph');
  const opened = await openGraph({ report: warn });
  if (!opened.ok) return fail('api-unopened', opened.problem.message, opened.problem.hint);
  const { graph } = opened;
  for (const outcome of graph.outcomes) {
    if (outcome.state === 'broken') {
      const [first] = outcome.problems;
      warn(
        `${outcome.folder} is broken and was passed over; an earlier state of it is used, if there is one`,
      );
      if (first) warn(`  ${first.file}:${first.line}:${first.column} ${first.code} ${first.message}`);
    }
  }
  const url = new URL('http://parley.invalid/graphql');
  const handler = async (request: Request): Promise<Response> => {
    const { query, variables } = (await request.json()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    return Response.json(await graph.ask(query, variables));
  };
  return { value: { url, handler, patienceMs, close: graph.close } };
}
