import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { keepCode, readCode } from './kept-code.ts';
import { nameProgram } from './program-name.ts';

/** Name of a bundle's program in its folder. */
export const bundleEntry = 'main.cjs';

// Each file of a bundle is one function, whose text is compiled as it is.
export const functionHead = '(function (exports, require, module) {';
export const functionFoot = '})';

type File = (exports: object, require: (name: string) => unknown, module: { exports: object }) => void;

/**
 * Runs a bundle, gives what its program exports, and keeps what the engine compiled by the end of a run that succeeds.
 * Node's own cache keeps what is compiled when a file is loaded, which is not the functions that are compiled when they
 * are first called: with them, a process spends a fifth less until pages are laid out.
 */
export function runBundle(entry: string): object {
  const folder = dirname(entry);
  const requireOthers = createRequire(entry);
  const loaded = new Map<string, { exports: object }>();
  const fresh = new Map<string, Script>();
  const sample = new Script('0');
  const code = sample.createCachedData();
  const load = (path: string): object => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const script = compile(path);
    if (script.cachedDataRejected !== false) fresh.set(path, script);
    const file = script.runInThisContext() as File;
    file(module.exports, requireOne, module);
    return module.exports;
  };
  const requireOne = (name: string): unknown =>
    name.startsWith('./') ? load(join(folder, name)) : requireOthers(name);
  process.once('exit', (exitCode) => {
    // What a run compiled that did nothing, as `--help` does, is little, and would be kept for all that do more.
    if (loaded.size === 1) return;
    // Code is of use under the flags alone under which it is kept, and a long run sets some for its memory.
    if (exitCode !== 0 || !code.equals(sample.createCachedData())) return;
    for (const [path, script] of fresh) keepCode(path, script.createCachedData());
  });
  nameProgram(basename(folder));
  return load(entry);
}

function compile(filename: string): Script {
  const cachedData = readCode(filename);
  return new Script(readFileSync(filename, 'utf8'), {
    filename,
    ...(cachedData && { cachedData }),
  });
}
