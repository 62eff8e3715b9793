import { locateStore, type Environment } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';

/** Where a command finds and says things. */
export interface CommandSurroundings {
  readonly environment: Environment;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Shows how far the command has come, in place of what was shown before; absent where nobody looks. */
  readonly progress?: (step: string) => void;
}

/** What a command's process exits with: all well, something is wrong with dossiers or store, wrongly called. */
export type ExitCode = 0 | 1 | 2;

/** Does work on the store that the environment names, and closes it; says what is wrong where it cannot be opened. */
export async function withStore(
  { environment, err }: CommandSurroundings,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openStore(locateStore(environment));
  if (!opened.ok) {
    err(`${opened.problem.message}. ${opened.problem.hint}`);
    return 1;
  }
  try {
    return await work(opened.store);
  } finally {
    await opened.store.close();
  }
}
