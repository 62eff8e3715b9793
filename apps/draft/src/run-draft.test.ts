import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, draftedLake, emptyFolder, lake, read } from './drafted.fixture.ts';

describe('the draft command', () => {
  it('writes a dossier that is sound, with comments on what is in doubt and texts that git leaves out', async () => {
    const out = await draftedLake();
    expect((await read(out)).accounts).toHaveLength(3);
    expect(readFileSync(join(out, 'accounts/a.yaml'), 'utf8')).toContain('# In doubt: ');
    expect(readFileSync(join(out, 'texts/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('marks figures and mentions outside of reports as suggested, as it does all else', async () => {
    const { figures, mentions } = await read(await draftedLake());
    const alone = [...figures, ...mentions].filter(({ attestation }) => attestation === undefined);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every(({ review }) => review?.state === 'suggested')).toBe(true);
  });

  it.each([
    [[], 'Name the talks'],
    [['--talks', 'Lake!', '--out', 'x', 'a.txt'], 'small letters'],
    [['--talks', 'lake', 'a.txt'], '--out FOLDER'],
    [['--talks', 'lake', '--out', 'x'], 'at least one article'],
    [['--unknown'], "'--unknown'"],
  ])('does not understand %j', async (args, message) => {
    const { code, err } = await draft(...args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(message);
  });
});

describe('a draft over an earlier one', () => {
  it('adds what is new and leaves every other byte alone: comments, names of files, edits by hand', async () => {
    const out = await draftedLake(lake.slice(1));
    renameSync(join(out, 'accounts/a.yaml'), join(out, 'accounts/northbank.yaml'));
    const path = join(out, 'accounts/northbank.yaml');
    writeFileSync(
      path,
      `# Read twice.\n${readFileSync(path, 'utf8').replace(/^ {4}value: .*$/m, '    value: 77 # by hand')}`,
    );
    const before = readFileSync(path, 'utf8');
    const statements = readFileSync(join(out, 'statements.yaml'), 'utf8');
    expect((await draft('--talks', 'lake', '--out', out, ...lake)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readFileSync(join(out, 'statements.yaml'), 'utf8').startsWith(statements.trimEnd())).toBe(true);
    expect((await read(out)).accounts).toHaveLength(3);
  });

  it('writes nothing where there is nothing new', async () => {
    const out = await draftedLake();
    const before = readFileSync(join(out, 'accounts/a.yaml'), 'utf8');
    const { code, out: said } = await draft('--talks', 'lake', '--out', out, ...lake.toReversed());
    expect(code).toBe(0);
    expect(said[0]).toContain('3 accounts');
    expect(readFileSync(join(out, 'accounts/a.yaml'), 'utf8')).toBe(before);
  });

  it('writes nothing over a dossier that it cannot read', async () => {
    const out = await draftedLake();
    writeFileSync(join(out, 'statements.yaml'), 'statements: [');
    const { code, err } = await draft('--talks', 'lake', '--out', out, ...lake);
    expect([code, readFileSync(join(out, 'statements.yaml'), 'utf8')]).toEqual([1, 'statements: [']);
    expect(err[0]).toContain('mend them first');
  });

  it('is refused where the dossier is of other talks', async () => {
    const { code, err } = await draft('--talks', 'pond', '--out', await draftedLake(), ...lake);
    expect(code).toBe(1);
    expect(err[0]).toContain('is of talks:lake, not of talks:pond');
  });

  it('finishes what a killed draft had written before it looks at anything', async () => {
    const out = await draftedLake();
    mkdirSync(join(out, '.next'));
    renameSync(join(out, 'statements.yaml'), join(out, '.next/statements.yaml'));
    expect((await draft('--talks', 'lake', '--out', out, ...lake)).code).toBe(0);
    expect(readFileSync(join(out, 'statements.yaml'), 'utf8')).toContain('statements:');
  });
});

describe('a folder that is no place for a draft', () => {
  it('is refused where it holds something else', async () => {
    const out = emptyFolder();
    writeFileSync(join(out, 'holiday.jpg'), '');
    const { code, err } = await draft('--talks', 'lake', '--out', out, ...lake);
    expect(code).toBe(1);
    expect(err[0]).toContain('holds "holiday.jpg" and is no dossier');
  });

  it('is refused where it is a file, or lies below one', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    expect((await draft('--talks', 'lake', '--out', file, ...lake)).err[0]).toContain('is a file');
    const below = await draft('--talks', 'lake', '--out', join(file, 'below'), ...lake);
    expect(below.code).toBe(1);
    expect(below.err.at(-1)).toContain('cannot be written: it is not a folder');
  });

  it('may hold a README and texts', async () => {
    const out = emptyFolder();
    writeFileSync(join(out, 'README.md'), '');
    mkdirSync(join(out, 'texts'));
    expect((await draft('--talks', 'lake', '--out', out, ...lake)).code).toBe(0);
  });
});
