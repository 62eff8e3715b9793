import { parseArgs } from 'node:util';
import { TalksId } from '@parley/schema';
import { withStore, type CommandSurroundings, type ExitCode } from './command.ts';
import { removeDossier } from './write-dossier.ts';

const usage = `Usage
  pnpm api remove TALKS…    take the dossiers of talks out of the store, by id; their files stay

Exit code
  0  they are gone    1  the store does not have one of them, or failed    2  wrongly called`;

/** Removes dossiers from the store that the environment names. */
export async function runRemove(
  parts: readonly string[],
  surroundings: CommandSurroundings,
): Promise<ExitCode> {
  const { out, err } = surroundings;
  const named = readTalks(parts);
  if (typeof named === 'string') {
    err(`${named}.\n\n${usage}`);
    return 2;
  }
  return withStore(surroundings, async (store) => {
    let exitCode: ExitCode = 0;
    for (const talks of named) {
      if (await removeDossier(store, talks)) {
        out(`${talks} removed.`);
      } else {
        err(`The store has no ${talks}.`);
        exitCode = 1;
      }
    }
    return exitCode;
  });
}

function readTalks(parts: readonly string[]): TalksId[] | string {
  try {
    const { positionals } = parseArgs({ args: [...parts], allowPositionals: true, options: {} });
    const wrong = positionals.find((id) => !TalksId.safeParse(id).success);
    if (wrong !== undefined) return `${JSON.stringify(wrong)} is no id of talks, such as talks:antalya-2022`;
    return positionals.length > 0 ? (positionals as TalksId[]) : 'Name the talks to remove';
  } catch (error) {
    return (error as Error).message;
  }
}
