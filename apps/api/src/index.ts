export { openApi, type Api, type ApiOptions, type OpenedApi } from './server/open-api.ts';
export type { StartProblem, StartProblemCode } from './server/start-problem.ts';
export { versionHeader } from './graphql/version.ts';
export { graphVersion } from './graphql/version.ts';
export type { ImportOutcome } from './import/import-dossier.ts';
