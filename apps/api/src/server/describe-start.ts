import { relative } from 'node:path';
import { describeOutcome } from '../import/describe-outcome.ts';
import type { ImportOutcome } from '../import/import-dossier.ts';
import type { Log } from '../operations/log.ts';
import { askedFrom, type Environment } from '../store/location.ts';
import { locateData } from './locate-data.ts';

/** Says what became of each dossier, and where and how the server can be asked. */
export function describeStart(
  log: Log,
  url: string,
  outcomes: readonly ImportOutcome[],
  { environment, data }: { readonly environment: Environment; readonly data: string | undefined },
): void {
  const nameFolder = (path: string): string => relative(askedFrom(environment), path) || '.';
  if (outcomes.length === 0) {
    const folder = nameFolder(locateData(environment, data));
    log.write('error', `No dossier in ${folder}: a dossier is a folder with a dossier.yaml.`);
  }
  for (const outcome of outcomes) {
    const level = outcome.state === 'imported' ? 'info' : 'error';
    for (const line of describeOutcome(outcome, nameFolder)) log.write(level, line);
  }
  for (const line of describeServer(url)) log.write('info', line);
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
