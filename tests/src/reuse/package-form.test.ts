import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSchema } from './pack-schema.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly [field: string]: unknown;
}

describe('the package as it is published', () => {
  let tarball = '';
  let folder = '';
  let files: string[] = [];
  let manifest: Manifest;

  beforeAll(async () => {
    tarball = await packSchema();
    folder = join(dirname(tarball), 'package');
    await mkdir(folder);
    await promisify(execFile)('tar', ['-xzf', tarball, '-C', dirname(tarball)]);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .toSorted();
    manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  });
  afterAll(() => rm(dirname(tarball), { recursive: true, force: true }));

  it('holds what is needed and nothing else', () => {
    const kinds = [
      /^(?:package\.json|LICENSE|(?:README|CHANGELOG|REFERENCE|INTERCHANGE)\.md)$/,
      /^dist\/.+\.(?:js|d\.ts|d\.ts\.map)$/,
      /^dist\/schema\.graphql$/,
      /^json-schema\/(?:files\/)?[a-z-]+\.schema\.json$/,
      // The declaration maps lead here.
      /^src\/.+\.ts$/,
    ];
    expect(files.filter((file) => !kinds.some((kind) => kind.test(file)))).toEqual([]);
    expect(files.filter((file) => /\.test\.|\.fixture\.|generate|render/.test(file))).toEqual([]);
    for (const name of [
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'REFERENCE.md',
      'INTERCHANGE.md',
      'LICENSE',
    ]) {
      expect(files).toContain(name);
    }
  });

  it('has beside every module its types and its source', () => {
    const modules = files.filter((file) => /^dist\/.+\.js$/.test(file)).map((file) => file.slice(5, -3));
    expect(modules.length).toBeGreaterThan(50);
    const beside = modules.flatMap((name) => [
      `dist/${name}.d.ts`,
      `dist/${name}.d.ts.map`,
      `src/${name}.ts`,
    ]);
    expect(beside.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('exports only files that it has, from dist, and imports nothing that only the repository has', async () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    );
    const plain = targets.filter((target) => !target.includes('*')).map((target) => target.slice(2));
    expect(plain.filter((target) => !files.includes(target))).toEqual([]);
    expect(targets.filter((target) => target.startsWith('./src'))).toEqual([]);
    for (const file of files.filter((name) => name.startsWith('dist/') && !name.endsWith('.map'))) {
      const text = await readFile(join(folder, file), 'utf8');
      const imported = Array.from(text.matchAll(/(?:from|import\() ?'([^'.][^']*)'/g), ([, name]) => name);
      expect(imported.filter((name) => name !== 'zod')).toEqual([]);
    }
  });

  it('asks for Zod as a peer and for nothing else', () => {
    expect(manifest).toMatchObject({
      type: 'module',
      sideEffects: false,
      peerDependencies: { zod: '^4.0.0' },
    });
    expect(manifest['dependencies']).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:/);
  });

  it('keeps Zod out of what anchors run on', async () => {
    const seen = new Set<string>();
    const visit = async (file: string): Promise<void> => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).not.toMatch(/from 'zod'/);
      const imported = Array.from(text.matchAll(/from '(\.[^']+)'/g), ([, name = '']) =>
        join(dirname(file), name),
      );
      for (const name of imported) await visit(name);
    };
    await visit('dist/anchors/index.js');
    expect(seen.size).toBeGreaterThan(5);
  });

  it('leaves publint nothing to say', async () => {
    const { messages, pkg } = await publint({
      pkgDir: folder,
      level: 'suggestion',
      strict: true,
      pack: false,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});
