import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossier } from '@parley/dossier';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isPrivateAddress } from './private-addresses.ts';
import { reviewSession, type Terminal } from './review-session.ts';
import { runDraft } from './run-draft.ts';

const texts = join(import.meta.dirname, '../../../data/lake-accord-2031/texts');
const lake = ['a', 'b', 'c'].map((name) => join(texts, `${name}.txt`));

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'parley-draft-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function draft(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runDraft(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

/** A person who presses these keys and writes these lines, in this order. */
function person(...inputs: string[]): Terminal & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    write: (line) => seen.push(line),
    key: async () => inputs.shift(),
    ask: async () => inputs.shift() ?? '',
  };
}

const reviewer = { by: 'desk', on: '2031-05-20' };

async function read(path: string) {
  const outcome = await readDossier(path);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.dossier;
}

describe('the draft command', () => {
  it('writes a dossier that is sound, with comments on what is in doubt and texts that git leaves out', async () => {
    const out = folder();
    expect((await draft('--talks', 'lake', '--out', out, ...lake)).code).toBe(0);
    expect((await read(out)).accounts).toHaveLength(3);
    expect(readFileSync(join(out, 'accounts/a.yaml'), 'utf8')).toContain('# In doubt: ');
    expect(readFileSync(join(out, 'texts/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('says which articles it left out, and why', async () => {
    const out = folder();
    const picture = join(out, 'picture.txt');
    writeFileSync(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    const { code, err } = await draft(
      '--talks',
      'lake',
      '--out',
      join(out, 'dossier'),
      picture,
      join(out, 'absent.txt'),
      'http://127.0.0.1/article',
      ...lake,
    );
    expect(code).toBe(1);
    expect(err.join('\n')).toMatch(
      /absent\.txt: it cannot be read \(ENOENT\)[^]*127\.0\.0\.1[^]*private address[^]*a PNG picture/,
    );
  });

  it('writes nothing over a dossier that it cannot read', async () => {
    const out = folder();
    await draft('--talks', 'lake', '--out', out, ...lake);
    writeFileSync(join(out, 'statements.yaml'), 'statements: [');
    const { code, err } = await draft('--talks', 'lake', '--out', out, ...lake);
    expect([code, readFileSync(join(out, 'statements.yaml'), 'utf8')]).toEqual([1, 'statements: [']);
    expect(err[0]).toContain('mend them first');
  });

  it.each([
    [[]],
    [['--talks', 'Lake!', '--out', 'x', 'a.txt']],
    [['--talks', 'lake', 'a.txt']],
    [['--unknown']],
  ])('does not understand %j', async (args) => {
    expect((await draft(...args)).code).toBe(2);
  });
});

const drafted = async (): Promise<string> => {
  const out = folder();
  await draft('--talks', 'lake', '--out', out, ...lake);
  return out;
};

describe('a review', () => {
  it('writes every decision at once', async () => {
    const out = await drafted();
    await reviewSession(out, person('y', 'A gist of our own.', 'n', 'q'), reviewer);
    const dossier = await read(out);
    const states = dossier.attestations
      .filter(({ review }) => review.state !== 'suggested')
      .map(({ review }) => review);
    expect(states).toEqual([
      { state: 'confirmed', ...reviewer },
      { state: 'rejected', ...reviewer },
    ]);
    expect(dossier.statements.filter(({ gist }) => gist === 'A gist of our own.')).toHaveLength(1);
  });

  it('takes a decision back, byte for byte', async () => {
    const out = await drafted();
    const before =
      readFileSync(join(out, 'accounts/c.yaml'), 'utf8') +
      readFileSync(join(out, 'accounts/a.yaml'), 'utf8') +
      readFileSync(join(out, 'statements.yaml'), 'utf8');
    await reviewSession(out, person('y', 'A gist.', 'u', 'q'), reviewer);
    expect(
      readFileSync(join(out, 'accounts/c.yaml'), 'utf8') +
        readFileSync(join(out, 'accounts/a.yaml'), 'utf8') +
        readFileSync(join(out, 'statements.yaml'), 'utf8'),
    ).toBe(before);
  });

  it('changes the speaker, merges and splits, and the dossier stays sound', async () => {
    const out = await drafted();
    const count = (await read(out)).statements.length;
    await reviewSession(out, person('p', 'tarrow', 'x', 'q'), reviewer);
    const changed = (await read(out)).attestations.find(
      ({ review }) => review.state === 'suggested' && review.rule === 'changed-in-review',
    );
    expect(changed?.speaker).toBe('actor:tarrow');
    const target = (await read(out)).statements.find(({ id }) => !changed?.statements.includes(id));
    await reviewSession(out, person('t', target?.id ?? '', 'q'), reviewer);
    const merged = await read(out);
    expect(merged.attestations.find(({ id }) => id === changed?.id)?.statements).toEqual([target?.id]);
    expect(merged.statements.length).toBeLessThanOrEqual(count + 1);
  });

  it('refuses what would make the dossier unsound, and says why', async () => {
    const out = await drafted();
    const terminal = person('m', 'narrated', 'q');
    await reviewSession(out, terminal, reviewer);
    expect(terminal.seen.join('\n')).toContain('Not written:');
    expect((await read(out)).attestations.every(({ review }) => review.state === 'suggested')).toBe(true);
  });

  it('is kept by the next draft, with more articles', async () => {
    const out = folder();
    await draft('--talks', 'lake', '--out', out, ...lake.slice(1));
    await reviewSession(out, person('y', '', 'n', 'q'), reviewer);
    const decided = (await read(out)).attestations.filter(({ review }) => review.state !== 'suggested');
    await draft('--talks', 'lake', '--out', out, ...lake);
    const again = await read(out);
    expect(again.accounts).toHaveLength(3);
    for (const one of decided) expect(again.attestations).toContainEqual(one);
  });
});

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '0.0.0.0',
  '::1',
  '[::1]',
  'fe80::1%eth0',
  'fd00::1',
  '::ffff:127.0.0.1',
  'localhost',
])('%s is no address of the web', (address) => expect(isPrivateAddress(address)).toBe(true));
it.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is one', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);
