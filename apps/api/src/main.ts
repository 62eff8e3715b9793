import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import type { runImport } from './import/import-command.ts';

const usage = `Usage
  pnpm serve [--data DIR]     serve the dossiers in DIR (default: PARLEY_DATA, else data/)
  pnpm api import DIR…        import dossiers into the store, without serving them
  pnpm api remove TALKS…      take dossiers out of the store
  pnpm api token NAME         make a token for who is to write; --list, --rotate and --revoke after that

Environment
  HOST, PORT      where to listen (127.0.0.1, 4000)
  DATABASE_URL    a PostgreSQL database as the store
  PARLEY_STORE    a file as the store (default: .parley/parley.sqlite)`;

const exitFailed = 1;
const exitMisused = 2;

/** By Unix's count: a third of the time of a process that has none, where both want all of it. */
const importPriority = 5;

const [command = '', ...rest] = process.argv.slice(2);
switch (command) {
  case 'serve':
    await runServe(rest);
    break;
  case 'import':
    yieldToOthers();
    await runCommand((await import('./import/import-command.ts')).runImport, rest);
    break;
  case 'remove':
    await runCommand((await import('./import/remove-command.ts')).runRemove, rest);
    break;
  case 'token':
    await runCommand((await import('./writing/token-command.ts')).runToken, rest);
    break;
  case 'help':
  case '--help':
  case '-h':
    console.log(usage);
    break;
  default:
    misuse(command === '' ? 'Say what to do' : `There is no command ${JSON.stringify(command)}`);
}

async function runServe(parts: readonly string[]): Promise<void> {
  const data = readData(parts);
  if (data instanceof Error) return misuse(data.message);
  const { serve } = await import('./server/serve.ts');
  const serving = await serve({
    environment: process.env,
    data: data.folder,
    print: (line) => console.log(line),
    warn: (line) => console.error(line),
  });
  if ('code' in serving) {
    console.error(`${serving.message}. ${serving.hint}`);
    process.exitCode = serving.code === 'setting-invalid' ? exitMisused : exitFailed;
    return;
  }
  const stop = (): void => {
    // A second signal ends the process at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
    void serving.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

/** Where a server and an import want the processor at the same time, the server's readers come first. */
function yieldToOthers(): void {
  try {
    setPriority(importPriority);
  } catch {
    // A system that does not let it imports all the same.
  }
}

async function runCommand(run: typeof runImport, parts: readonly string[]): Promise<void> {
  const { stderr } = process;
  process.exitCode = await run(parts, {
    environment: process.env,
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    // Only where somebody looks: it writes over its own line.
    ...(stderr.isTTY && {
      progress: (step) => stderr.write(`\r\u001b[2K${step.slice(0, (stderr.columns || 80) - 1)}`),
    }),
  });
}

function readData(parts: readonly string[]): { folder: string | undefined } | Error {
  try {
    return { folder: parseArgs({ args: [...parts], options: { data: { type: 'string' } } }).values.data };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function misuse(message: string): void {
  console.error(`${message}.\n\n${usage}`);
  process.exitCode = exitMisused;
}
