import { expect, it } from 'vitest';
import type { Mention } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks } from '../harbour-talks.fixture.ts';
import type { TimeGroup } from './time-group.ts';

function timeOf(siglum: string, printed: string, date: string): Mention {
  return {
    id: `mention:${siglum.toLowerCase()}-${date}`
      .toLowerCase()
      .replaceAll(/[^a-z0-9:-]/g, '-')
      .replace(/-+$/, '') as `mention:${string}`,
    account: `account:${siglum.toLowerCase()}`,
    printed,
    anchor: anchorAt('', 0, 1),
    kind: 'time',
    about: 'When it opens',
    date,
  };
}

function grouped(...mentions: Mention[]): TimeGroup | undefined {
  const accounts = ['A', 'B'].map((siglum) => ({ siglum, reports: [], published: '2031-04-02' }));
  return compare(harbourTalks(accounts, { mentions })).times[0];
}

it.each([
  ['agree', '2031-04-02', '2031-04-02'],
  ['compatible', '2031-04-02', '2031-04'],
  ['compatible', '2031-03-20~', '2031-03-18'],
  ['disagree', '2031-04-02', '2031-04-03'],
  ['compatible', '2031-05-14T23:30-03:00', '2031-05-15T02:30Z'],
  ['disagree', '2031-05-14T23:30-03:00', '2031-05-14T23:30Z'],
  ['compatible', '2031-05-14T23:30-03:00', '2031-05-15'],
  ['disagree', '2031-05-14T23:30-03:00', '2031-05-16T23:30'],
])('times %s that are given as %s and %s', (agreement, first, second) => {
  expect(grouped(timeOf('A', 'x', first), timeOf('B', 'y', second))?.agreement).toBe(agreement);
});

it('looks at what is printed as told on the day of publication', () => {
  expect(grouped(timeOf('A', 'yesterday', '2031-04-01'))?.times).toMatchObject([
    { toldOn: '2031-04-02', own: true, resolved: '2031-04-01', reading: 'same' },
  ]);
});

it('points at a record that cannot be what is printed', () => {
  expect(grouped(timeOf('A', 'last month', '2031-04-01'))?.times[0]?.reading).toBe('differs');
});

it('does not object to a weekday that is recorded as the coming one', () => {
  expect(grouped(timeOf('A', 'Friday', '2031-04-04'))?.times).toMatchObject([
    { toldOn: '2031-04-02', resolved: '2031-04-04', reading: 'same' },
  ]);
});

it('takes the day of the talks and never that of collection for an account without a date', () => {
  const dossier = harbourTalks([{ siglum: 'A', reports: [] }], {
    mentions: [timeOf('A', 'yesterday', '2031-04-01')],
  });
  const [account] = dossier.accounts;
  if (account) account.collected = { date: '2031-06-30', evidence: 'The first line.' };
  expect(compare(dossier).times[0]?.times[0]).toMatchObject({
    toldOn: '2031-04-02',
    own: false,
    resolved: '2031-04-01',
  });
});
