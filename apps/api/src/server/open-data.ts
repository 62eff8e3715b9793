import type { ImportOutcome } from '../import/import-dossier.ts';
import { locateStore, type Environment } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import { justRun, type RunStatement } from '../store/run-statement.ts';
import type { Store } from '../store/store.ts';
import { loadData } from './load-data.ts';
import { locateData } from './locate-data.ts';
import type { StartProblem } from './start-problem.ts';

/** Where the store and its data are, for {@link openData}. */
export interface DataOptions {
  readonly environment: Environment;
  readonly data: string | undefined;
  /** Told of every SQL statement. */
  readonly tellSql?: ((statement: RunStatement) => void) | undefined;
}

/** Opens the store and imports what has changed, for whoever answers requests from it. */
export async function openData({ environment, data, tellSql }: DataOptions): Promise<OpenedData> {
  const opened = await openStore(locateStore(environment), {
    ...(tellSql && { log: (event) => tellSql(justRun(event)) }),
  });
  if (!opened.ok) return opened;
  const { store } = opened;
  const outcomes = await loadData(store, locateData(environment, data));
  if ('code' in outcomes) {
    await store.close();
    return { ok: false, problem: outcomes };
  }
  return { ok: true, store, outcomes };
}

type OpenedData =
  | { readonly ok: true; readonly store: Store; readonly outcomes: readonly ImportOutcome[] }
  | { readonly ok: false; readonly problem: StartProblem };
