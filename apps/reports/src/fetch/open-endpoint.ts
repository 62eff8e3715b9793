import { fail, type Outcome } from '../failure.ts';
import { openUsualAnswers } from '../kept/usual-kept.ts';
import { askKept } from './ask-kept.ts';
import type { GraphEndpoint, ServerEndpoint } from './post.ts';
import { tellOutcomes } from './tell-outcomes.ts';

/** An API that must be closed when all is asked. */
type Open<Endpoint> = Endpoint & { close(): Promise<void> };

/** A server that has said nothing for so long will say nothing. */
const patienceMs = 60_000;

/** A running server. */
export function openServer(url: URL): Open<ServerEndpoint> {
  return { url, handler: fetch, patienceMs, close: () => Promise.resolve() };
}

/**
 * The API in this process: the same graph as a server's, without the server. Loaded only when it is needed. A dossier
 * that was not imported is told to `warn`; the state that was last good is what the API answers from.
 */
export async function openHere(warn: (line: string) => void): Promise<Outcome<Open<GraphEndpoint>>> {
  const { openGraph } = await import('@parley/api/graph');
  const opened = await openGraph({ report: warn, isValidated: true });
  if (!opened.ok) return fail('api-unopened', opened.problem.message, opened.problem.hint);
  const { graph } = opened;
  tellOutcomes(graph.outcomes, warn);
  // What the API in this process is called where it fails.
  const url = new URL('http://parley.invalid/graphql');
  const ask: GraphEndpoint['ask'] = (document, variables) => graph.ask(document, { ...variables });
  const answers = openUsualAnswers();
  const { readVersion, close } = graph;
  return { value: { url, ask: answers ? askKept({ ask, readVersion }, answers) : ask, close } };
}
