import { mkdtempSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { ImportOutcome } from '../import/import-dossier.ts';
import { Buckets } from '../operations/buckets.ts';
import type { StartProblem } from '../server/start-problem.ts';
import type { Settings } from '../settings/settings.ts';
import { askedFrom, locateStore, type Environment } from '../store/location.ts';
import type { RunStatement } from '../store/run-statement.ts';
import type { Store } from '../store/store.ts';
import { openTokenFile, type TokenFile } from './token-file.ts';
import { ThreadedWriteSide } from './threaded-write-side.ts';
import { foldersOf, WriteSide, type Decider } from './write-side.ts';

/** What a server has that takes decisions. */
export interface Writing {
  readonly tokens: TokenFile;
  readonly side: Decider;
  /** The graph with its mutations. */
  readonly schema: GraphQLSchema;
  /** Counts the mutations of each token; absent where they are not counted. */
  readonly writes?: Buckets;
  /** Ends the thread that writes, after what is under way, and the watch over the tokens. */
  readonly close: () => Promise<void>;
}

/** Where a server that takes decisions has its data. */
export interface WritingOptions {
  readonly settings: Settings;
  readonly environment: Environment;
  /** The folder of dossiers. */
  readonly root: string;
  readonly store: Store;
  readonly outcomes: readonly ImportOutcome[];
  /** Told what is wrong with the file of tokens while the server runs. */
  readonly report: (message: string) => void;
  /** Told of every SQL statement of the thread that writes. */
  readonly tellSql?: ((statement: RunStatement) => void) | undefined;
}

/** Opens the write side where a file of tokens is named; undefined where none is. */
export async function openWriting(options: WritingOptions): Promise<Writing | StartProblem | undefined> {
  const { settings, environment, root, store, outcomes, report } = options;
  if (settings.writers === undefined) return undefined;
  const tokens = openTokenFile(resolve(askedFrom(environment), settings.writers), report);
  if ('code' in tokens) return tokens;
  const problem = refuseUnwritable(root);
  if (problem) return problem;
  // A server that nobody writes to does not even load them.
  const { fullSchema } = await import('../graphql/full-schema.ts');
  const location = locateStore(environment);
  const folders = foldersOf(outcomes);
  // A store in memory is that of one thread.
  const thread =
    location.engine === 'sqlite' && location.file === ':memory:'
      ? undefined
      : new ThreadedWriteSide({ location, root, folders }, options.tellSql);
  return {
    tokens,
    side: thread ?? new WriteSide(store, root, folders),
    schema: fullSchema,
    ...(settings.writesPerMinute > 0 && { writes: new Buckets(settings.writesPerMinute) }),
    close: async () => {
      tokens.close();
      await thread?.close();
    },
  };
}

/** Tries it, since rights alone do not tell: the disk may be mounted for reading. */
function refuseUnwritable(root: string): StartProblem | undefined {
  try {
    rmdirSync(mkdtempSync(join(root, '.writable-')));
    return undefined;
  } catch (error) {
    return {
      code: 'data-unwritable',
      message: `PARLEY_TOKENS is set, but decisions cannot be written into ${root}: ${(error as Error).message}`,
      hint: 'Make the folder of dossiers writable for the server, or leave PARLEY_TOKENS out.',
    };
  }
}
