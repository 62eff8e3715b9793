import type { KeptAnswers } from '../kept/kept-answers.ts';
import type { GraphEndpoint } from './post.ts';

/** What is asked, and says when its answers may be others. */
export interface VersionedGraph {
  readonly ask: GraphEndpoint['ask'];
  readonly readVersion: () => Promise<string>;
}

/** Asks a graph only what it has not been asked before in the same state; what has gone wrong is asked again. */
export function askKept(graph: VersionedGraph, answers: KeptAnswers): GraphEndpoint['ask'] {
  return async (document, variables) => {
    const version = await graph.readVersion().catch(() => undefined);
    // A store that does not say what it has is asked all the same: the answer tells what is wrong with it.
    if (version === undefined) return graph.ask(document, variables);
    const question = { version, document, variables };
    const known = answers.find(question);
    if (known) return known;
    const answer = await graph.ask(document, variables);
    // What another process has written meanwhile may be in the answer.
    const after = await graph.readVersion().catch(() => undefined);
    if (!('errors' in answer) && after === version) answers.keep(question, answer);
    return answer;
  };
}
