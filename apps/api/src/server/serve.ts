import { askedFrom, type Environment } from '../store/location.ts';
import { describeOutcomes } from './describe-outcomes.ts';
import { listen, type Listening } from './listen.ts';
import { openHandler } from './open-api.ts';
import { locateData, readAddress } from './settings.ts';
import type { StartProblem } from './start-problem.ts';

/** What the server is started with. */
export interface ServeOptions {
  readonly environment: Environment;
  readonly data: string | undefined;
  readonly print: (line: string) => void;
}

/** Opens the API and listens; says what is served and what to do next. */
export async function serve({ environment, data, print }: ServeOptions): Promise<Listening | StartProblem> {
  const address = readAddress(environment);
  if ('code' in address) return address;
  const opened = await openHandler({
    environment,
    ...(data !== undefined && { data }),
    graphiql: true,
    report: print,
  });
  if (!opened.ok) return opened.problem;
  const listening = await listen(opened.handler, address);
  if ('code' in listening) {
    await opened.close();
    return listening;
  }
  const places = { folder: locateData(environment, data), from: askedFrom(environment) };
  for (const line of describeOutcomes(opened.outcomes, places)) print(line);
  for (const line of describeServer(listening.url)) print(line);
  const stop = async (): Promise<void> => {
    await listening.stop();
    await opened.close();
  };
  return { url: listening.url, stop };
}

function describeServer(url: string): string[] {
  const query = '{ allTalks { ... on TalksConnection { edges { node { id title } } } } }';
  return [
    '',
    `Parley is served at ${url}`,
    `  try questions  ${url}/graphql`,
    `  health         ${url}/health`,
    `  by hand        curl ${url}/graphql -H 'content-type: application/json' -d '{"query":"${query}"}'`,
    'Stop with Ctrl+C.',
  ];
}
