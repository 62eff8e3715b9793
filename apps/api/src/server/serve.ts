import { relative } from 'node:path';
import { describeOutcome } from '../import/describe-outcome.ts';
import { askedFrom, type Environment } from '../store/location.ts';
import { listen, type Listening } from './listen.ts';
import { openHandler } from './open-api.ts';
import { locateData, readAddress } from './settings.ts';
import type { StartProblem } from './start-problem.ts';

/** What the server is started with. */
export interface ServeOptions {
  readonly environment: Environment;
  readonly data: string | undefined;
  /** Told what is served. */
  readonly print: (line: string) => void;
  /** Told what is wrong. */
  readonly warn: (line: string) => void;
}

/** Opens the API and listens; says what is served and what to do next. */
export async function serve(options: ServeOptions): Promise<Listening | StartProblem> {
  const { environment, data, print, warn } = options;
  const address = readAddress(environment);
  if ('code' in address) return address;
  const opened = await openHandler({
    environment,
    ...(data !== undefined && { data }),
    graphiql: true,
    report: warn,
  });
  if (!opened.ok) return opened.problem;
  const listening = await listen(opened.handler, address);
  if ('code' in listening) {
    await opened.close();
    return listening;
  }
  const folder = locateData(environment, data);
  const nameFolder = (path: string): string => relative(askedFrom(environment), path) || '.';
  if (opened.outcomes.length === 0) {
    warn(`No dossier in ${nameFolder(folder)}: a dossier is a folder with a dossier.yaml.`);
  }
  for (const outcome of opened.outcomes) {
    const say = outcome.state === 'imported' ? print : warn;
    for (const line of describeOutcome(outcome, nameFolder)) say(line);
  }
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
    `Parley is served at ${url}`,
    `  try questions  ${url}/graphql`,
    `  health         ${url}/health`,
    `  by hand        curl -G ${url}/graphql --data-urlencode 'query=${query}'`,
    'Stop with Ctrl+C.',
  ];
}
