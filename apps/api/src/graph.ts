export { openGraph, type Graph, type OpenedGraph } from './server/open-graph.ts';
export type { ApiOptions } from './server/open-api.ts';
export type { StartProblem, StartProblemCode } from './server/start-problem.ts';
export type { ImportOutcome } from './import/import-dossier.ts';
