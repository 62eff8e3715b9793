import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { digestDossier } from './folder/digest-dossier.ts';
import { maxFileBytes } from './folder/read-bytes.ts';
import { copyOfLakeAccord, emptyFolder, lakeAccord, replaceIn } from './lake-accord.fixture.ts';
import { maxListedProblems } from './list-problems.ts';
import { readDossier } from './read-dossier.ts';
import { maxLineLength } from './yaml/decode-text.ts';

/** The problems of a folder as the command prints them, without its path. */
async function problemsOf(folder: string): Promise<string[]> {
  const read = await readDossier(folder);
  return read.ok
    ? []
    : read.problems.map(
        ({ file, line, column, code, message }) =>
          `${file.slice(folder.length + 1)}:${line}:${column} ${code} ${message}`,
      );
}

function writeInto(folder: string, name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

const asRoot = process.getuid?.() === 0;
if (asRoot) console.warn('Skipped as root, who may read everything: names a file that may not be read');

describe('a sound dossier', () => {
  it('is read with the digest that is had without parsing it', async () => {
    const read = await readDossier(lakeAccord);
    expect(read).toMatchObject({ ok: true, digest: await digestDossier(lakeAccord) });
  });

  it('gives each record of an account’s file its account', async () => {
    const read = await readDossier(lakeAccord);
    const accounts = read.ok
      ? read.dossier.attestations.map(({ id, account }) => [id.slice(12, 13), account])
      : [];
    expect(accounts).toHaveLength(26);
    expect(accounts.every(([letter, account]) => account === `account:${letter}`)).toBe(true);
  });

  it('may have Windows line ends and a byte order mark', async () => {
    const folder = copyOfLakeAccord();
    const before = await readDossier(folder);
    for (const name of ['dossier.yaml', 'statements.yaml', 'accounts/a.yaml']) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeInto(folder, name, `\u{feff}${text.replaceAll('\n', '\r\n')}`);
    }
    const after = await readDossier(folder);
    expect(after).toMatchObject({ ok: true, dossier: before.ok && before.dossier });
  });

  it('may have no accounts and no file but dossier.yaml', async () => {
    const folder = copyOfLakeAccord();
    for (const name of [
      'accounts',
      'statements.yaml',
      'variants.yaml',
      'discrepancies.yaml',
      'lineages.yaml',
    ]) {
      rmSync(join(folder, name), { recursive: true });
    }
    rmSync(join(folder, 'shared-text.yaml'), { force: true });
    expect(await readDossier(folder)).toMatchObject({ ok: true, dossier: { accounts: [], statements: [] } });
  });

  it('is read without a file that is to be passed over', async () => {
    const folder = copyOfLakeAccord();
    writeInto(folder, 'shared-text.yaml', 'sharedText: {}\n');
    expect(await readDossier(folder)).toMatchObject({ ok: false });
    expect(await readDossier(folder, { without: ['shared-text.yaml'] })).toMatchObject({ ok: true });
  });
});

describe('problems of the folder', () => {
  it('names a folder that does not exist', async () => {
    expect(await problemsOf(join(emptyFolder(), 'none'))).toEqual([
      ':1:1 folder-missing There is no such folder',
    ]);
  });

  it('names a file in place of the folder', async () => {
    expect(await problemsOf(join(lakeAccord, 'README.md'))).toEqual([
      ':1:1 folder-unreadable The folder cannot be read: it is not a folder',
    ]);
  });

  it('names an empty folder', async () => {
    expect(await problemsOf(emptyFolder())).toEqual([
      ':1:1 folder-empty The folder holds no file of a dossier',
    ]);
  });

  it('names a folder of something else once, not each thing in it', async () => {
    const folder = emptyFolder();
    for (const name of ['src', 'node_modules']) mkdirSync(join(folder, name));
    expect(await problemsOf(folder)).toEqual([':1:1 folder-empty The folder holds no file of a dossier']);
  });

  it('names a folder without dossier.yaml once, and checks the other files all the same', async () => {
    const folder = copyOfLakeAccord();
    rmSync(join(folder, 'dossier.yaml'));
    replaceIn(folder, 'statements.yaml', 'kind: claim', 'kind: clam');
    expect(await problemsOf(folder)).toEqual([
      ':1:1 dossier-file-missing The folder has no dossier.yaml',
      'statements.yaml:4:11 value-unknown statement:no-treaty kind is "clam", which is none of the known values',
    ]);
  });

  it.each(['constructor', 'notes.txt'])('passes over %s, which nobody meant to be read', async (name) => {
    const folder = copyOfLakeAccord();
    writeInto(folder, name, 'talks: none\n');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it.each(['notes.yaml', 'dossier.yml', 'accounts/a.yml'])(
    'refuses %s, which would not be read',
    async (name) => {
      const folder = copyOfLakeAccord();
      writeInto(folder, name, '');
      expect(await problemsOf(folder)).toEqual([
        `${name}:1:1 file-unknown A dossier has no such file or folder, so it would not be read`,
      ]);
    },
  );

  it('passes over what is clearly no part of a dossier', async () => {
    const folder = copyOfLakeAccord();
    writeInto(folder, 'notes.txt', 'x');
    mkdirSync(join(folder, '.git'));
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('survives links that lead in a circle', async () => {
    const folder = copyOfLakeAccord();
    rmSync(join(folder, 'statements.yaml'));
    symlinkSync('variants.yaml', join(folder, 'statements.yaml'));
    rmSync(join(folder, 'variants.yaml'));
    symlinkSync('statements.yaml', join(folder, 'variants.yaml'));
    symlinkSync('..', join(folder, 'accounts', 'up'));
    expect(await problemsOf(folder)).toEqual([
      'statements.yaml:1:1 file-unreadable The file cannot be read: it is a link that leads back to itself',
      'variants.yaml:1:1 file-unreadable The file cannot be read: it is a link that leads back to itself',
    ]);
  });

  it('names a folder in place of a file', async () => {
    const folder = copyOfLakeAccord();
    rmSync(join(folder, 'variants.yaml'));
    mkdirSync(join(folder, 'variants.yaml'));
    expect(await problemsOf(folder)).toEqual([
      'variants.yaml:1:1 file-unreadable The file cannot be read: it is not a plain file',
    ]);
  });

  it.skipIf(asRoot)('names a file that may not be read', async () => {
    const folder = copyOfLakeAccord();
    chmodSync(join(folder, 'variants.yaml'), 0);
    expect(await problemsOf(folder)).toEqual([
      'variants.yaml:1:1 file-unreadable The file cannot be read: permission is denied',
    ]);
  });
});

describe('files that are no YAML text', () => {
  const sound = Buffer.from('statements:\n  - id: statement:é\n');
  const files = [
    { what: 'an empty file', content: '', problem: '1:1 file-empty The file has no records in it' },
    {
      what: 'a file of comments',
      content: '# later\n',
      problem: '1:1 file-empty The file has no records in it',
    },
    {
      what: 'a binary file',
      content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x41, 0, 0, 0x0d]),
      problem: '2:3 file-binary The file is not text: it has a NUL byte here',
    },
    {
      what: 'a file in UTF-16',
      content: Buffer.from('\u{feff}statements: []\n', 'utf16le'),
      problem: '1:1 file-encoding The file is in UTF-16',
    },
    {
      what: 'a file in UTF-16 without a mark',
      content: Buffer.from('statements: []\n', 'utf16le'),
      problem: '1:1 file-encoding The file is in UTF-16',
    },
    {
      what: 'a file in Latin-1',
      content: Buffer.from(sound.toString(), 'latin1'),
      problem: '2:19 file-encoding The file is not in UTF-8: this byte belongs to no character',
    },
    {
      what: 'a file with a long line',
      content: `statements:\n  - ${'x'.repeat(maxLineLength)}\n`,
      problem: `2:1 line-too-long The line has ${maxLineLength + 4} characters; at most ${maxLineLength} are read`,
    },
    {
      what: 'a file with a line of ten megabytes',
      content: Buffer.alloc(10 * 1024 * 1024, 'x'),
      problem: `1:1 file-too-large The file has 10.0 MB; a file of a dossier has at most ${maxFileBytes / 1024 / 1024}.0 MB`,
    },
  ];

  it.each(files)('refuses $what and says where', async ({ content, problem }) => {
    const folder = copyOfLakeAccord();
    writeInto(folder, 'lineages.yaml', content);
    expect(await problemsOf(folder)).toEqual([`lineages.yaml:${problem}`]);
  });
});

describe('the rules across records', () => {
  it('names a dangling reference where it stands', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/a.yaml', 'speaker: actor:tarrow', 'speaker: actor:tarow');
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(
        /^accounts\/a.yaml:\d+:14 reference-dangling There is no actor actor:tarow in this dossier$/,
      ),
    ]);
  });

  it('names a duplicate id at its second place', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/b.yaml', 'id: figure:b-1', 'id: figure:a-1');
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^accounts\/b.yaml:\d+:9 id-duplicate The id figure:a-1 is used twice$/),
    ]);
  });

  it('names an anchor past the end of the text', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/a.yaml', 'end: 1138', 'end: 2138');
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^accounts\/a.yaml:\d+:36 anchor-outside-text /),
    ]);
  });

  it('names shared text that was measured on another text', async () => {
    const folder = copyOfLakeAccord();
    const digest = `sha256:${'0'.repeat(64)}`;
    writeInto(
      folder,
      'shared-text.yaml',
      `sharedText:\n  texts: [ { account: account:a, digest: ${digest}, fiveWordRuns: 1 } ]\n  pairs: []\n`,
    );
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^shared-text.yaml:2:42 shared-text-stale /),
    ]);
  });
});

describe('many problems at once', () => {
  it('reports those of every file, in order, and none that only follows from another', async () => {
    const folder = copyOfLakeAccord();
    // The statement is left out for its kind, the attestation for its mode: neither makes others dangle.
    replaceIn(folder, 'statements.yaml', 'kind: commitment', 'kind: comitment');
    replaceIn(folder, 'accounts/b.yaml', 'mode: act', 'mode: acts');
    replaceIn(folder, 'accounts/c.yaml', 'speaker: actor:varnholt-official', 'speaker: actor:nobody');
    replaceIn(folder, 'lineages.yaml', '    strength: strong\n', '\tstrength: strong\n');
    replaceIn(folder, 'variants.yaml', 'account: account:c', 'acount: account:c');
    const problems = await problemsOf(folder);
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual([
      'value-unknown',
      'reference-dangling',
      'yaml-tab',
      'value-unknown',
      'field-missing',
      'field-unknown',
    ]);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'accounts/b.yaml',
      'accounts/c.yaml',
      'lineages.yaml',
      'statements.yaml',
      'variants.yaml',
      'variants.yaml',
    ]);
  });

  it('does not call references to a file that cannot be parsed dangling', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'statements.yaml', 'statements:\n', 'statements: [\n');
    const codes = (await problemsOf(folder)).map((problem) => problem.split(' ')[1]);
    expect(new Set(codes)).toEqual(new Set(['yaml-syntax']));
  });

  it('lists a thousand problems of a file that is not what it is taken for, and counts the others', async () => {
    const folder = copyOfLakeAccord();
    rmSync(join(folder, 'accounts'), { recursive: true });
    writeInto(folder, 'lineages.yaml', `lineages:\n${'  - x\n'.repeat(maxListedProblems + 200)}`);
    const problems = (await problemsOf(folder)).filter((problem) => problem.startsWith('lineages.yaml'));
    expect(problems).toHaveLength(maxListedProblems + 1);
    expect(problems.at(-1)).toMatch(/ problems-unlisted 200 more problems like these are not listed$/);
  });

  it('tells of an account without a proper id once, not for each of its records', async () => {
    const folder = copyOfLakeAccord();
    replaceIn(folder, 'accounts/c.yaml', 'id: account:c', 'id: acount:c');
    expect(await problemsOf(folder)).toEqual([
      'accounts/c.yaml:3:7 value-malformed accounts[2].id is "acount:c", which is no id of an account',
    ]);
  });
});
