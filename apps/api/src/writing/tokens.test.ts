import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runToken } from './token-command.ts';
import { hashToken, makeToken, tokenPattern, writeTokenLine } from './token.ts';
import { readTokens, Tokens } from './tokens.ts';

function write(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tokens');
  writeFileSync(file, text);
  return file;
}

test('the command prints a token once, and a line that lets it in and does not have it', async () => {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await runToken(['desk'], {
    out: (line) => printed.push(line),
    err: (line) => said.push(line),
  });
  const [token = '', line = ''] = printed;
  expect(code).toBe(0);
  expect(token).toMatch(new RegExp(`^${tokenPattern.source}$`));
  expect(line).not.toContain(token.slice('parley_'.length));
  const tokens = await readTokens(write(`${line}\n`));
  if ('code' in tokens) throw new Error(tokens.message);
  expect(tokens.find(`Bearer ${token}`)).toEqual({ name: 'desk' });
  expect(said.join('\n')).not.toContain(token);
});

test.each([[[]], [['two', 'names']], [['a b']], [['']], [['--help-me']]])(
  'the command refuses the name %j',
  async (parts) => {
    const printed: string[] = [];
    const code = await runToken(parts, { out: (line) => printed.push(line), err: () => {} });
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
  },
);

test('a writer is known by the whole token alone', () => {
  const [mine, yours] = [makeToken(), makeToken()];
  const tokens = new Tokens([
    ['me', hashToken(mine)],
    ['you', hashToken(yours)],
  ]);
  expect(tokens.find(`bearer   ${yours}`)).toEqual({ name: 'you' });
  const others = [
    null,
    '',
    mine,
    `Basic ${mine}`,
    `Bearer ${mine.slice(0, -1)}`,
    `Bearer ${mine}x`,
    `Bearer ${mine} ${yours}`,
    `Bearer ${hashToken(mine)}`,
    'Bearer',
    'Bearer ',
    `Bearer ${makeToken()}`,
  ];
  expect(others.map((each) => tokens.find(each))).toEqual(others.map(() => undefined));
});

test('a file of tokens may have comments and empty lines', async () => {
  const token = makeToken();
  const tokens = await readTokens(
    write(`# Who may write\r\n\r\n  ${writeTokenLine('desk', token)}  # since May\r\n`),
  );
  expect('code' in tokens ? tokens : tokens.find(`Bearer ${token}`)).toEqual({ name: 'desk' });
});

test.each([
  ['', 'has no token in it'],
  ['# nobody\n', 'has no token in it'],
  [`desk ${makeToken()}\n`, 'Line 1 of'],
  [`desk sha256:abc\n`, 'Line 1 of'],
  [`\ndesk\n`, 'Line 2 of'],
  [`de/sk ${hashToken('x')}\n`, 'Line 1 of'],
  [`desk ${hashToken('x')} more\n`, 'Line 1 of'],
  [`desk ${hashToken('x')}\ndesk ${hashToken('y')}\n`, 'Line 2 of'],
])(
  'a file of tokens that is not right is refused without printing what stands in it: %j',
  async (text, message) => {
    const problem = await readTokens(write(text));
    expect(problem).toMatchObject({ code: 'tokens-invalid', message: expect.stringContaining(message) });
    expect(JSON.stringify(problem)).not.toMatch(tokenPattern);
  },
);

test('a file of tokens that is not there is refused', async () => {
  expect(await readTokens('/none/of/this')).toMatchObject({ code: 'tokens-invalid' });
});
