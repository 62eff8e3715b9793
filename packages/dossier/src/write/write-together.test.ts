import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digestDossier } from '../folder/digest-dossier.ts';
import { copyOfLakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { finishWriting, writeTogether } from './write-together.ts';

function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'parley-together-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** All files of a folder with their texts. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

describe('files that are written together', () => {
  it('are replaced, added and removed, and nothing else is left', () => {
    const folder = folderWith({ 'a.yaml': 'a', 'accounts/b.yaml': 'b', 'accounts/c.yaml': 'c' });
    const changes = new Map([
      ['a.yaml', 'A'],
      ['accounts/b.yaml', null],
      ['statements/d.yaml', 'D'],
    ]);
    expect(writeTogether(folder, changes)).toBeUndefined();
    expect(filesIn(folder)).toEqual({ 'a.yaml': 'A', 'accounts/c.yaml': 'c', 'statements/d.yaml': 'D' });
  });

  it('leave a link a link', () => {
    const folder = folderWith({ 'real.txt': 'old', 'b.yaml': 'b' });
    symlinkSync('real.txt', join(folder, 'a.yaml'));
    writeTogether(
      folder,
      new Map([
        ['a.yaml', 'new'],
        ['b.yaml', 'new'],
      ]),
    );
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it.each([
    ['a folder stands where a file is to be', { 'a.yaml/x': '', 'b.yaml': 'b' }],
    ['a file stands where a folder is to be', { 'b.yaml': 'b', accounts: 'no folder' }],
  ])('are all as they were where %s', (_case, files) => {
    const folder = folderWith(files);
    const before = filesIn(folder);
    const problem = writeTogether(
      folder,
      new Map([
        ['b.yaml', 'B'],
        ['a.yaml', 'A'],
        ['accounts/c.yaml', 'C'],
      ]),
    );
    expect(problem).toMatchObject({
      code: 'file-unwritable',
      message: expect.stringContaining('cannot be written'),
    });
    expect(filesIn(folder)).toEqual(before);
  });

  it('are refused where no folder can be made, and do not wait for ever', () => {
    const nowhere =
      process.platform === 'linux' ? '/proc/parley' : join(folderWith({ file: '' }), 'file/below');
    expect(writeTogether(nowhere, new Map([['a.yaml', 'A']]))?.message).toMatch(
      /it (?:does not exist|is not a folder)/,
    );
  });

  it('make the folders above, and leave none of them where a file cannot be written', () => {
    const folder = folderWith();
    const files = new Map([
      ['a', 'A'],
      ['a/b', 'B'],
    ]);
    expect(writeTogether(join(folder, 'x/y'), files)?.code).toBe('file-unwritable');
    expect(readdirSync(folder)).toEqual([]);
    expect(writeTogether(join(folder, 'x/y'), new Map([['a', 'A']]))).toBeUndefined();
    expect(filesIn(folder)).toEqual({ 'x/y/a': 'A' });
  });

  it('make no folder where they cannot be written into it', () => {
    const folder = folderWith({ file: '' });
    const problem = writeTogether(join(folder, 'file/dossier'), new Map([['a.yaml', 'A']]));
    expect(problem?.code).toBe('file-unwritable');
    expect(filesIn(folder)).toEqual({ file: '' });
  });
});

/** The lake accord with a gist changed and an account gone, as a kill leaves it. */
function killed(): string {
  const folder = copyOfLakeAccord();
  const statements = readFileSync(join(folder, 'statements.yaml'), 'utf8');
  mkdirSync(join(folder, '.next'));
  writeFileSync(join(folder, '.next/statements.yaml'), statements.replace(/gist: .*/, 'gist: Said anew.'));
  rmSync(join(folder, 'shared-text.yaml'), { force: true });
  writeFileSync(join(folder, 'lineages.yaml'), 'lineages: [');
  writeFileSync(join(folder, '.next/lineages.yaml'), '');
  return folder;
}

describe('a kill after the files became valid and before they are in place', () => {
  it('is nothing that a reader sees: the dossier is the new one, with the digest that it will have', async () => {
    const folder = killed();
    const read = await readDossier(folder);
    expect(read.ok && read.dossier.statements.map(({ gist }) => gist)).toContain('Said anew.');
    const { digest } = read;
    expect(await digestDossier(folder)).toBe(digest);
    expect(finishWriting(folder)).toBeUndefined();
    expect(await digestDossier(folder)).toBe(digest);
    expect([existsSync(join(folder, '.next')), existsSync(join(folder, 'lineages.yaml'))]).toEqual([
      false,
      false,
    ]);
  });

  it('is mended by whoever writes next', () => {
    const folder = killed();
    writeTogether(
      folder,
      new Map([
        ['a.txt', 'a'],
        ['b.txt', 'b'],
      ]),
    );
    expect(filesIn(folder)).toMatchObject({
      'statements.yaml': expect.stringContaining('Said anew.'),
      'a.txt': 'a',
    });
    expect(existsSync(join(folder, '.next'))).toBe(false);
  });

  it('before they became valid changes nothing, and what it left is cleared away', async () => {
    const folder = copyOfLakeAccord();
    const { digest } = await readDossier(folder);
    // No process has such a number.
    mkdirSync(join(folder, '.next-4194999-0'));
    writeFileSync(join(folder, '.next-4194999-0/statements.yaml'), 'half');
    expect((await readDossier(folder)).digest).toBe(digest);
    writeTogether(
      folder,
      new Map([
        ['a.txt', 'a'],
        ['b.txt', 'b'],
      ]),
    );
    expect(existsSync(join(folder, '.next-4194999-0'))).toBe(false);
  });
});
