import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openTokenFile, type TokenFile } from './token-file.ts';
import { runToken } from './token-command.ts';
import { tokenPattern } from './token.ts';

const end = '2099-05-21';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'tokens');
}

async function run(...parts: string[]) {
  const [printed, said]: [string[], string[]] = [[], []];
  const code = await runToken(parts, {
    out: (line) => printed.push(line),
    err: (line) => said.push(line),
  });
  return { code, printed, said: said.join('\n') };
}

function open(file: string): TokenFile {
  const tokens = openTokenFile(file, () => {});
  if ('code' in tokens) throw new Error(tokens.message);
  onTestFinished(() => tokens.close());
  return tokens;
}

test('a token is printed once, with a line that lets it in and does not have it', async () => {
  const { code, printed, said } = await run('desk', '--rights', 'review', '--talks', 'lake', '--until', end);
  const [token = '', line = ''] = printed;
  expect({ code, lines: printed.length }).toEqual({ code: 0, lines: 2 });
  expect(token).toMatch(new RegExp(`^${tokenPattern.source}$`));
  expect(line).not.toContain(token.slice('parley_'.length));
  expect(said).not.toContain(token);
  const file = place();
  writeFileSync(file, `${line}\n`);
  expect(open(file).find(`Bearer ${token}`)).toMatchObject({
    name: 'desk',
    rights: ['review'],
    talks: ['talks:lake'],
  });
});

test('a token for a file is added to it, which its owner alone may read', async () => {
  const file = place();
  const first = await run('desk', '--file', file);
  const second = await run('wire', '--rights', 'import', '--file', file);
  expect(first.printed).toHaveLength(1);
  // Windows knows no such rights, and says so with others.
  const ownerAlone = process.platform === 'win32' ? 0o666 : 0o600;
  expect(statSync(file).mode & 0o777).toBe(ownerAlone);
  const tokens = open(file);
  const found = [first, second].map(({ printed: [token] }) => tokens.find(`Bearer ${token}`)?.name);
  expect(found).toEqual(['desk', 'wire']);
});

test('the list tells who may do what until when, when it was used last, and no secrets', async () => {
  const file = place();
  const desk = await run(
    'desk',
    '--rights',
    'review',
    '--talks',
    'lake,pier',
    '--until',
    end,
    '--file',
    file,
  );
  await run('wire', '--file', file);
  const tokens = open(file);
  const id = tokens.find(`Bearer ${desk.printed[0]}`)?.token;
  tokens.close();
  const { code, printed } = await run('--list', '--file', file);
  expect(code).toBe(0);
  expect(printed.map((line) => line.split('\t'))).toEqual([
    ['name', 'id', 'rights', 'talks', 'until', 'last use'],
    ['desk', id, 'review', 'talks:lake,talks:pier', end, expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)],
    ['wire', expect.stringMatching(/^[0-9a-f]{8}$/), 'import,review', 'all', 'for ever', 'never'],
  ]);
  expect(printed.join('\n')).not.toMatch(/parley_|[0-9a-f]{9}/);
});

test('a token that takes the place of another holds beside it, until the overlap is over', async () => {
  const file = place();
  writeFileSync(file, '# the desk\n');
  const old = await run('desk', '--rights', 'review', '--file', file);
  const tokens = open(file);
  const next = await run('--rotate', 'desk', '--file', file);
  const found = [old, next].map(({ printed: [token] }) => tokens.find(`Bearer ${token}`));
  expect(found).toMatchObject([
    { name: 'desk', rights: ['review'] },
    { name: 'desk', rights: ['review'] },
  ]);
  expect(readFileSync(file, 'utf8')).toMatch(
    /^# the desk\ndesk \S+ rights=review until=\S+Z\ndesk \S+ rights=review\n$/,
  );
  const last = await run('--rotate', 'desk', '--overlap', '0', '--file', file);
  const after = [old, next, last].map(({ printed: [token] }) => tokens.find(`Bearer ${token}`) !== undefined);
  expect(after).toEqual([false, false, true]);
});

test('a token that ends is not replaced by one that does not, unless that is said', async () => {
  const file = place();
  await run('desk', '--until', end, '--file', file);
  expect(await run('--rotate', 'desk', '--file', file)).toMatchObject({
    code: 1,
    printed: [],
    said: expect.stringContaining('--until'),
  });
  expect((await run('--rotate', 'desk', '--until', '2099-06-01', '--file', file)).code).toBe(0);
});

test('a token that is taken back lets nobody in any more, in a server that runs', async () => {
  const file = place();
  const desk = await run('desk', '--file', file);
  const wire = await run('wire', '--file', file);
  const tokens = open(file);
  const known = () => [desk, wire].map(({ printed: [token] }) => tokens.find(`Bearer ${token}`)?.name);
  expect(known()).toEqual(['desk', 'wire']);
  expect((await run('--revoke', 'desk', '--file', file)).code).toBe(0);
  expect(known()).toEqual([undefined, 'wire']);
  const id = tokens.find(`Bearer ${wire.printed[0]}`)?.token ?? '';
  expect((await run('--revoke', id, '--file', file)).code).toBe(0);
  expect(known()).toEqual([undefined, undefined]);
});

test('nobody may write while the file of tokens has something wrong in it, and everybody again after that', async () => {
  const file = place();
  const { printed } = await run('desk', '--file', file);
  const reported: string[] = [];
  const tokens = openTokenFile(file, (message) => reported.push(message));
  if ('code' in tokens) throw new Error(tokens.message);
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, `${right}wire parley_secret\n`);
  expect([1, 2].map(() => tokens.find(`Bearer ${printed[0]}`))).toEqual([undefined, undefined]);
  expect(reported).toEqual([expect.stringContaining('line 2 is no name with the hash of a token')]);
  expect(reported[0]).not.toContain('parley_secret');
  writeFileSync(file, right);
  expect(tokens.find(`Bearer ${printed[0]}`)).toMatchObject({ name: 'desk' });
});

test.each([
  [[]],
  [['two', 'names']],
  [['a b']],
  [['']],
  [['--help-me']],
  [['desk', '--list']],
  [['desk', '--rights', 'read']],
  [['desk', '--until', 'tomorrow']],
  [['desk', '--talks', '']],
  [['--list']],
  [['--rotate', 'desk', '--overlap', 'x', '--file', 'none']],
])('the command refuses %j', async (parts) => {
  const { code, printed, said } = await run(...parts);
  expect({ code, printed }).toEqual({ code: 2, printed: [] });
  expect(said).toContain('Usage');
});

test.each([['--list'], ['--rotate', 'desk'], ['--revoke', 'desk']].map((parts) => [parts]))(
  'the command leaves a file that is not right as it is: %j',
  async (parts) => {
    const file = place();
    writeFileSync(file, 'desk parley_secret\n');
    const { code, said } = await run(...parts, '--file', file);
    expect(code).toBe(1);
    expect(said).toContain('Line 1 is no name');
    expect(said).not.toContain('parley_secret');
    expect(readFileSync(file, 'utf8')).toBe('desk parley_secret\n');
    expect(existsSync(`${file}.used`)).toBe(false);
  },
);
