export { openGraph, type Graph, type GraphOptions, type OpenedGraph } from './server/open-graph.ts';
export type { StartProblem, StartProblemCode } from './server/start-problem.ts';
export type { ImportOutcome } from './import/import-dossier.ts';
