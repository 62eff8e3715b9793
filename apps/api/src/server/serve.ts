import { setTimeout as wait } from 'node:timers/promises';
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { EntityTags, useEntityTags } from '../caching/entity-tags.ts';
import { FreshVersion } from '../caching/fresh-version.ts';
import { ChangeFeed } from '../changes/change-feed.ts';
import { FastPath } from '../fast/fast-path.ts';
import { makeFront } from '../operations/front.ts';
import { noteOperations } from '../operations/note-operations.ts';
import { RequestNotes } from '../operations/request-notes.ts';
import { startOperations } from '../operations/start-operations.ts';
import { findUnknownSettings, readSettings } from '../settings/read-settings.ts';
import { locateStore, type Environment } from '../store/location.ts';
import { readManifests } from '../trusted/read-manifests.ts';
import { openWriting } from '../writing/open-writing.ts';
import { createHandler } from './create-handler.ts';
import { describeStart } from './describe-start.ts';
import { listen, type Listening } from './listen.ts';
import { locateData } from './locate-data.ts';
import { openData } from './open-data.ts';
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
  const settings = readSettings(environment);
  if ('code' in settings) return settings;
  for (const name of findUnknownSettings(environment)) {
    warn(`${name} is no setting and is ignored. The table in apps/api/README.md has all of them.`);
  }
  const trusted = await readManifests(settings.trustedDocuments, environment);
  if ('code' in trusted) return trusted;
  const operations = await startOperations(settings, locateStore(environment).engine, print, warn);
  const { log, metrics, telemetry } = operations;
  const opened = await openData({ environment, data, tellSql: operations.tellSql });
  if (!opened.ok) return opened.problem;
  const { store, outcomes } = opened;
  for (const { state } of outcomes) metrics?.imported(state);
  const root = locateData(environment, data);
  const report = (message: string): void => log.write('error', message);
  const { tellSql } = operations;
  const writing = await openWriting({ settings, environment, root, store, outcomes, report, tellSql });
  if (writing && 'code' in writing) {
    await store.close();
    return writing;
  }

  const tags = new EntityTags(new FreshVersion(store), settings.texts);
  const changes = new ChangeFeed(store, settings.watchMs);
  const notes = new RequestNotes();
  const fast = new FastPath(store, { settings, trusted, tags, notes, changes });
  let draining = false;
  const handler = createHandler(store, {
    report,
    graphiql: true,
    settings,
    trusted,
    changes,
    writing,
    cache: fast.cache,
    leftMs: fast.leftMs,
    isDraining: () => draining,
    plugins: [
      useDeferStream(),
      useEntityTags(tags, settings.maxAgeSeconds),
      noteOperations(notes),
      ...(settings.fastPath ? [fast.admission] : []),
    ],
  });
  const front = makeFront({
    ...operations,
    handler: settings.fastPath ? fast.before(handler) : handler,
    settings,
    tags,
    notes,
  });
  const listening = await listen(front, settings);
  if ('code' in listening) {
    await writing?.close();
    await store.close();
    return listening;
  }
  describeStart(log, listening.url, outcomes, { environment, data });

  const stop = async (): Promise<void> => {
    // First whoever sends requests is to see that it should stop, then nothing new is taken, then all is ended.
    draining = true;
    await wait(settings.drainDelayMs);
    changes.close();
    await listening.stop();
    await writing?.close();
    await telemetry?.close();
    await store.close();
  };
  return { url: listening.url, stop };
}
