import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BundlePlace } from './find-bundle.ts';
import { readCode } from './kept-code.ts';
import { writeSource } from './write-source.ts';

let place: BundlePlace;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'parley bundle '));
  place = { root, entry: 'main.ts', folder: join(root, 'node_modules/.cache/bundle') };
  const program = `import { setFlagsFromString } from 'node:v8';
    const [, , code, flag] = process.argv as string[];
    if (flag) setFlagsFromString(flag);
    if (code === 'help') process.stdout.write('Help');
    else void import('./late.ts').then(({ greet }) => {
      process.stdout.write(greet());
      process.exitCode = Number(code);
    });`;
  write('main.ts', program);
  write('late.ts', "export function greet(): string {\n  return 'Hello';\n}\n");
});
afterEach(() => rmSync(place.root, { recursive: true }));

const write = (path: string, text: string): void => writeSource(place.root, path, text);

/** Runs the program in a process of its own, which sets a flag of the engine and ends with this code. */
function start(code: number | 'help', flag = ''): { status: number | null; said: string } {
  const starter = join(place.root, 'start.mjs');
  const runMain = JSON.stringify(join(import.meta.dirname, 'run-main.ts'));
  writeFileSync(starter, `import { runMain } from ${runMain};\nawait runMain(${JSON.stringify(place)});\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [starter, String(code), flag], {
    encoding: 'utf8',
    // Nobody runs a program of this folder again.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  return { status, said: stdout + stderr };
}

function keptCode(): string[] {
  const bundle = readdirSync(place.folder).find((name) => /^\d/.test(name)) ?? '';
  const folder = join(place.folder, bundle);
  return readdirSync(folder).flatMap((name) => (name.endsWith('.code') ? [join(folder, name)] : []));
}

describe('a program that is run', () => {
  it('keeps what the engine compiled in a run that succeeds, and in no other', () => {
    expect(start(3)).toEqual({ status: 3, said: 'Hello' });
    expect(keptCode()).toEqual([]);
    expect(start(0)).toEqual({ status: 0, said: 'Hello' });
    expect(keptCode().length).toBeGreaterThan(1);
    expect(start(0)).toEqual({ status: 0, said: 'Hello' });
  });

  it('keeps nothing of a run that loads no more than its first file', () => {
    expect(start('help')).toEqual({ status: 0, said: 'Help' });
    expect(keptCode()).toEqual([]);
  });

  it('keeps nothing of a run under other flags, of which no other run could take it', () => {
    expect(start(0, '--expose-gc')).toEqual({ status: 0, said: 'Hello' });
    expect(keptCode()).toEqual([]);
  });

  it('is compiled once more where what was kept is damaged', () => {
    start(0);
    const [code = ''] = keptCode();
    const bytes = readFileSync(code);
    const last = bytes.length - 1;
    bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
    writeFileSync(code, bytes);
    expect(readCode(code.replace(`.${process.arch}.code`, ''))).toBeUndefined();
    expect(start(0)).toEqual({ status: 0, said: 'Hello' });
    expect(readCode(code.replace(`.${process.arch}.code`, ''))).toBeDefined();
  });

  it('is run from its sources where there can be no bundle', () => {
    write('node_modules/.cache', 'a file stands in the way');
    expect(start(0)).toEqual({ status: 0, said: 'Hello' });
  });
});
