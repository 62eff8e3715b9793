import { appendFileSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BundlePlace, findBundle, manifestName } from './find-bundle.ts';
import { makeBundle } from './make-bundle.ts';
import { runBundle } from './run-bundle.ts';
import { writeSource } from './write-source.ts';

let root: string;
let place: BundlePlace;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley bundle '));
  place = { root, entry: 'app/main.ts', folder: join(root, 'node_modules/.cache/bundle') };
  write('package.json', '{}\n');
  write(
    'app/main.ts',
    "export { greeting } from './greeting.ts';\nexport const late = () => import('./late.ts');\n",
  );
  write('app/greeting.ts', "export const greeting: string = 'Hello';\n");
  write(
    'app/late.ts',
    'export const places = [import.meta.url, import.meta.dirname, import.meta.filename];\n',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): void => writeSource(place.root, path, text);

function bundlesKept(): string[] {
  return readdirSync(place.folder)
    .filter((name) => name !== manifestName)
    .toSorted();
}

interface Program {
  readonly greeting: string;
  readonly late: () => Promise<{ readonly places: readonly string[] }>;
}

function run(bundle = ''): Program {
  expect(bundle).toMatch(/main\.cjs$/);
  const folder = root;
  const program = runBundle(bundle) as Program;
  // What the engine compiled is kept when the process ends, here where nothing is any more.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return program;
}

describe('the bundle of a program', () => {
  it('is made once and found again, and does what the sources do', async () => {
    expect(findBundle(place)).toBeUndefined();
    const made = await makeBundle(place);
    expect(run(made).greeting).toBe('Hello');
    expect(findBundle(place)).toBe(made);
  });

  it('has each source know itself where it is, in a folder with spaces too', async () => {
    const { late } = run(await makeBundle(place));
    const source = join(place.root, 'app/late.ts');
    expect((await late()).places).toEqual([pathToFileURL(source).href, dirname(source), source]);
  });

  it('loads a package of which few runs call anything when one calls it', async () => {
    const parser = 'globalThis.parsersLoaded = (globalThis.parsersLoaded ?? 0) + 1;\n';
    const create =
      'exports.create = (text) => text.length;\nexports.Font = class { kind = "font"; };\nexports.language = "en";\n';
    write('node_modules/fontkit/package.json', '{ "main": "main.cjs" }\n');
    write('node_modules/fontkit/main.cjs', parser + create);
    write(
      'app/greeting.ts',
      `import fontkit, { create, Font, language } from 'fontkit';
      export const greeting = () => {
        class Own extends Font {}
        const isFont = new Own() instanceof Font && new Font() instanceof Font;
        return [create('four'), new Own().kind, fontkit.create(''), isFont, language];
      };\n`,
    );
    const { greeting } = run(await makeBundle(place)) as unknown as { greeting: () => unknown[] };
    // Once by the bundler, which asks for its names.
    expect(globalThis).toHaveProperty('parsersLoaded', 1);
    expect(greeting()).toEqual([4, 'font', 0, true, 'en']);
  });

  it.each([
    ['a source has changed', () => write('app/greeting.ts', "export const greeting = 'Good evening';\n")],
    ['a source is gone', () => rmSync(join(place.root, 'app/late.ts'))],
    ['its package.json has changed', () => write('package.json', '{ "name": "renamed" }\n')],
    ['other packages are installed', () => write('pnpm-lock.yaml', 'lockfileVersion: 9\n')],
    ['a file of it is damaged', () => appendFileSync(findBundle(place) ?? '', '\n')],
    ['it is of another folder', () => (place = { ...place, root: join(place.root, 'app') })],
  ])('is not found any more where %s', async (_what, change) => {
    await makeBundle(place);
    expect(findBundle(place)).toBeDefined();
    change();
    expect(findBundle(place)).toBeUndefined();
  });

  it('is made anew of what has changed', async () => {
    await makeBundle(place);
    write('app/greeting.ts', "export const greeting = 'Good evening';\n");
    expect(run(await makeBundle(place)).greeting).toBe('Good evening');
  });

  it('is not kept where a source changes while it is made', async () => {
    writeFileSync(join(place.root, 'app/greeting.ts'), "export const greeting = 'Wait';\n");
    utimesSync(join(place.root, 'app/greeting.ts'), Date.now() / 1000 + 60, Date.now() / 1000 + 60);
    expect(await makeBundle(place)).toBeUndefined();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('is none where a source cannot be read as what it is', async () => {
    write('app/greeting.ts', 'export const greeting = ;\n');
    expect(await makeBundle(place)).toBeUndefined();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('is none where its folder cannot be written', async () => {
    write('node_modules/.cache', 'a file stands in the way');
    expect(await makeBundle(place)).toBeUndefined();
  });

  it('is whole for each of several that make it at the same time', async () => {
    const made = await Promise.all([makeBundle(place), makeBundle(place), makeBundle(place)]);
    expect(new Set(made).size).toBe(3);
    for (const bundle of made) expect(run(bundle).greeting).toBe('Hello');
    expect(made).toContain(findBundle(place));
  });

  it('gives way to later ones when it is old, and is left to who may still run it before', async () => {
    const anHourAgo = Date.now() - 3_600_000;
    const old = [anHourAgo, anHourAgo + 1, anHourAgo + 2].map((begunMs) => `${begunMs}-abc`);
    for (const name of old) write(join('node_modules/.cache/bundle', name, 'main.cjs'), '');
    const made: (string | undefined)[] = [];
    while (made.length < 2) made.push(await makeBundle(place));
    const names = () => made.map((path = '') => basename(dirname(path))).toSorted();
    expect(bundlesKept()).toEqual([...old.slice(2), ...names()]);
    while (made.length < 5) made.push(await makeBundle(place));
    expect(bundlesKept()).toEqual(names());
  });
});
