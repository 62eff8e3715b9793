import { parseArguments, usage, type ParsedArguments } from './parse-arguments.ts';
import { check } from './check.ts';
import { collate } from './collate.ts';
import { exportDossier } from './export-dossier.ts';

/** Where a command writes its lines. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** What a command reports to the shell: all is well, there are problems, or the command was not understood. */
const exitCodes = { well: 0, problems: 1, usage: 2 } as const;

type Command = Exclude<ParsedArguments, { command: 'help' | 'unknown' }>;

/** Runs the command that the arguments name. Resolves to the exit code. */
export async function runDossier(args: readonly string[], output: Output): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed.command === 'unknown') {
    output.err(`${parsed.message}\n\n${usage}`);
    return exitCodes.usage;
  }
  if (parsed.command === 'help') {
    output.out(usage);
    return exitCodes.well;
  }
  return (await run(parsed, output)) ? exitCodes.well : exitCodes.problems;
}

function run(command: Command, output: Output): Promise<boolean> {
  if (command.command === 'check') return check(command, output);
  return command.command === 'collate' ? collate(command, output) : exportDossier(command, output);
}
