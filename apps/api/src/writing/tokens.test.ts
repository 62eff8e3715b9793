import { expect, test } from 'vitest';
import { readTokenLine, type TokenLine } from './grant.ts';
import { tokenLine } from './test-writing.ts';
import { hashToken, makeToken, tokenPattern } from './token.ts';
import { readTokenLines, Tokens } from './tokens.ts';

const now = Date.parse('2031-05-20T12:00:00Z');

function lineOf(text: string): TokenLine {
  const line = readTokenLine(text);
  if (!line || line instanceof Error) throw line ?? new Error('The line is empty');
  return line;
}

test('a writer is known by the whole token alone', () => {
  const [mine, yours] = [makeToken(), makeToken()];
  const tokens = new Tokens([lineOf(tokenLine('me', mine)), lineOf(tokenLine('you', yours))]);
  expect(tokens.find(`bearer   ${yours}`, now)).toMatchObject({ name: 'you' });
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
  expect(others.map((each) => tokens.find(each, now))).toEqual(others.map(() => undefined));
});

test('two tokens of one name are two writers with one label', () => {
  const [old, next] = [makeToken(), makeToken()];
  const tokens = new Tokens([lineOf(tokenLine('desk', old)), lineOf(tokenLine('desk', next))]);
  const found = [old, next].map((token) => tokens.find(`Bearer ${token}`, now));
  expect(found).toMatchObject([{ name: 'desk' }, { name: 'desk' }]);
  expect(found[0]?.token).not.toBe(found[1]?.token);
});

test.each([
  ['2031-05-20', true],
  ['2031-05-19', false],
  ['2031-05-20T12:00:01Z', true],
  ['2031-05-20T12:00:00Z', false],
])('until %s a token that is brought at noon of the 20th is known: %s', (until, known) => {
  const token = makeToken();
  const tokens = new Tokens([lineOf(tokenLine('desk', token, { until }))]);
  expect(tokens.find(`Bearer ${token}`, now) !== undefined).toBe(known);
});

test('a line says rights, talks and end, and is read as it was written', () => {
  const given = { rights: 'review', talks: 'antalya-2022,talks:lake', until: '2031-05-21' };
  const text = tokenLine('desk', makeToken(), given);
  const line = lineOf(`  ${text}  # since May`);
  expect(line.grant).toEqual({
    name: 'desk',
    rights: ['review'],
    talks: ['talks:antalya-2022', 'talks:lake'],
    until: '2031-05-21',
  });
  expect(text).toMatch(/ rights=review talks=antalya-2022,lake until=2031-05-21$/);
  expect(lineOf(tokenLine('desk', makeToken())).grant).toEqual({
    name: 'desk',
    rights: ['import', 'review'],
  });
});

test('comments and empty lines are no tokens', () => {
  expect(readTokenLines('# Who may write\r\n\r\n')).toEqual([]);
});

const line = (more: string): string => `desk ${hashToken('x')}${more}\n`;

test.each([
  [`desk ${makeToken()}\n`, 'Line 1 is no name with the hash'],
  ['desk sha256:abc\n', 'Line 1 is no name with the hash'],
  ['\ndesk\n', 'Line 2 is no name with the hash'],
  [`de/sk ${hashToken('x')}\n`, 'Line 1 is no name with the hash'],
  [line(' more'), 'Line 1 has something after the hash'],
  [line(' rights=review rights=import'), 'Line 1 has something after the hash'],
  [line(' right=review'), 'Line 1 has something after the hash'],
  [line(' rights=read'), 'Line 1 has rights that are not import or review'],
  [line(' talks=a,,b'), 'Line 1 has talks that are no ids'],
  [line(' until=2031-02-30'), 'Line 1 has an end that is neither'],
  [line(' until=tomorrow'), 'Line 1 has an end that is neither'],
  [`${line('')}other ${hashToken('x')}\n`, 'Line 2 has the token of another line'],
])(
  'a file of tokens that is not right is refused without printing what stands in it: %j',
  (text, message) => {
    const problem = readTokenLines(text);
    const said = problem instanceof Error ? problem.message : 'taken';
    expect(said).toContain(message);
    expect(said).not.toMatch(tokenPattern);
    expect(said).not.toContain('sha256:');
  },
);
