import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runDossier } from './run-dossier.ts';

const data = join(import.meta.dirname, '../../../data');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runDossier(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder with copies of the invented dossier under these names. */
function rootWith(...names: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'parley-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of names) cpSync(join(data, 'lake-accord-2031'), join(root, name), { recursive: true });
  return root;
}

function spoil(folder: string): void {
  const path = join(folder, 'statements.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: claim', 'kind: clam'));
}

describe('dossier check', () => {
  it('says what it verified, and that all is well', async () => {
    const { code, out } = await run('check', join(rootWith('lake'), 'lake'));
    expect(code).toBe(0);
    expect(out).toMatch(/lake: talks:lake-accord-2031, no problem\.\n {2}It has 3 accounts, 14 statements/);
    expect(out).toMatch(
      /Verified in 3 texts: \d+ anchors by digest and \d+ printed forms word for word, 10 quotations/,
    );
  });

  it('prints each problem with its place and, under it, what to do', async () => {
    const folder = join(rootWith('lake'), 'lake');
    spoil(folder);
    const { code, out } = await run('check', folder);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `${folder}/statements.yaml:4:11 value-unknown statement:no-treaty kind is "clam", which is none of the known values`,
      expect.stringMatching(/^ {4}Write "claim" if that was meant\./),
      `${folder}: 1 problem.`,
    ]);
  });

  it('checks every dossier of a folder, those that lack their dossier.yaml too', async () => {
    const root = rootWith('bad', 'good', 'headless');
    spoil(join(root, 'bad'));
    rmSync(join(root, 'headless/dossier.yaml'));
    mkdirSync(join(root, 'other'));
    const { code, out } = await run('check', root);
    expect(code).toBe(1);
    expect(out).toContain(`${root}/headless:1:1 dossier-file-missing`);
    expect(out).toContain(`${root}/good: talks:lake-accord-2031, no problem.`);
    expect(out).toMatch(/3 dossiers checked, 2 problems\.$/);
  });

  it('checks against the texts that are named rather than the dossier’s own', async () => {
    const root = rootWith('lake');
    mkdirSync(join(root, 'texts'));
    const { code, out } = await run('check', join(root, 'lake'), '--texts', join(root, 'texts'));
    expect(code).toBe(1);
    expect(out.match(/ text-missing /g)).toHaveLength(3);
  });

  it('says plainly that texts were not checked', async () => {
    const folder = join(rootWith('lake'), 'lake');
    rmSync(join(folder, 'texts'), { recursive: true });
    const { code, out } = await run('check', folder);
    expect(code).toBe(0);
    expect(out).toContain('The texts were not checked; name their folder with --texts DIR.');
  });

  it('says that a dossier has no accounts', async () => {
    const folder = join(rootWith('lake'), 'lake');
    for (const name of [
      'accounts',
      'statements.yaml',
      'variants.yaml',
      'discrepancies.yaml',
      'lineages.yaml',
    ]) {
      rmSync(join(folder, name), { recursive: true });
    }
    rmSync(join(folder, 'shared-text.yaml'));
    expect((await run('check', folder)).out).toContain('It has no account, no statement');
  });

  it('names an empty folder and one that is not there', async () => {
    const root = rootWith();
    expect(await run('check', root)).toMatchObject({ code: 1, out: expect.stringContaining('folder-empty') });
    expect(await run('check', join(root, 'none'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('folder-missing'),
    });
  });

  it('prints no control characters of a file to the terminal', async () => {
    const folder = join(rootWith('lake'), 'lake');
    const path = join(folder, 'statements.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('kind: claim', 'kind: "\\e[2Jclaim\\r"'));
    const { out } = await run('check', folder);
    expect(out).toContain('value-unknown');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('dossier collate', () => {
  it('measures the shared text anew, whatever lay there', async () => {
    const folder = join(rootWith('lake'), 'lake');
    const committed = readFileSync(join(folder, 'shared-text.yaml'), 'utf8');
    const stale = committed.replace(/digest: sha256:[0-9a-f]{64}/, `digest: sha256:${'0'.repeat(64)}`);
    writeFileSync(join(folder, 'shared-text.yaml'), stale);
    expect(await run('check', folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('shared-text-stale'),
    });
    expect(await run('collate', folder, '--texts', join(folder, 'texts'))).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'shared-text.yaml'), 'utf8')).toBe(committed);
    expect(await run('check', folder)).toMatchObject({ code: 0 });
  });

  it('measures nothing on texts that are not those of the accounts', async () => {
    const folder = join(rootWith('lake'), 'lake');
    writeFileSync(join(folder, 'texts/a.txt'), 'Another text.');
    rmSync(join(folder, 'shared-text.yaml'));
    const { code, out } = await run('collate', folder, '--texts', join(folder, 'texts'));
    expect(code).toBe(1);
    expect(out).toContain('text-changed');
    expect(() => readFileSync(join(folder, 'shared-text.yaml'))).toThrow('ENOENT');
  });

  it('measures nothing on a dossier with a problem', async () => {
    const folder = join(rootWith('lake'), 'lake');
    spoil(folder);
    const { code, out } = await run('collate', folder, '--texts', join(folder, 'texts'));
    expect(code).toBe(1);
    expect(out).toMatch(/1 problem; nothing was measured\.$/);
  });
});

describe('a command that is not understood', () => {
  it.each([
    { args: [], said: 'No command is given.' },
    { args: ['chek'], said: 'There is no command "chek".' },
    { args: ['check', '--text', 'x'], said: "Unknown option '--text'." },
    { args: ['check', '--texts'], said: "Option '--texts <value>' argument missing." },
    { args: ['check', '--texts', ''], said: 'The name of a folder is empty.' },
    { args: ['check', 'a', 'b'], said: 'One folder at a time; "b" is one too many.' },
    { args: ['collate'], said: 'collate needs the folder of a dossier.' },
    { args: ['collate', 'a'], said: 'collate needs the texts of the accounts: --texts DIR.' },
  ])('is answered with what is wrong and the usage: $args', async ({ args, said }) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe(said);
    expect(err).toContain('Usage:');
  });

  it('is no request for help, which is granted', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage:') });
  });
});

describe('the program', () => {
  it('ends in order where nobody reads on', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--help']);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it('takes paths from where the person stands and gives its exit code to the shell', async () => {
    const root = rootWith('lake');
    spoil(join(root, 'lake'));
    const outcome = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(import.meta.dirname, 'main.ts'), 'check', 'lake'],
        { cwd: import.meta.dirname, env: { ...process.env, INIT_CWD: root } },
        (error, out) => resolve({ code: error?.code, out }),
      );
    });
    expect(outcome.code).toBe(1);
    expect(outcome.out).toMatch(/^lake\/statements.yaml:4:11 value-unknown/);
  });
});
