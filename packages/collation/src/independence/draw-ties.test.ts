import { expect, it } from 'vitest';
import type { Lineage } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks, lineageOf } from '../harbour-talks.fixture.ts';

const anchor = anchorAt('', 0, 1);
const members: Lineage['members'] = [
  { account: 'account:a', passages: [] },
  { account: 'account:b', passages: [] },
];

function ties(
  more: Partial<Lineage>,
  prepare?: (dossier: ReturnType<typeof harbourTalks>) => void,
): string[] {
  const dossier = harbourTalks(
    [
      { siglum: 'A', reports: [], published: '2031-04-03' },
      { siglum: 'B', reports: [], published: '2031-04-02' },
    ],
    { lineages: [lineageOf('copy', members, more)] },
  );
  prepare?.(dossier);
  return compare(dossier).independence.ties.map(
    ({ fromSource, fromAccount, to, basis, strength }) =>
      `${fromSource ?? fromAccount} → ${to} ${basis} ${strength}`,
  );
}

it('goes from the source to an account that credits it, and ties the other to that one', () => {
  expect(
    ties({ copy: 'source:post' }, ({ accounts: [first] }) => {
      first?.credits.push({ kind: 'agency', printed: 'Post', source: 'source:post', anchor });
    }),
  ).toEqual(['source:post → account:a credit stated', 'account:b → account:a time strong']);
});

it('takes a dateline or byline that names the source for want of a credit', () => {
  const evidence: Lineage['evidence'] = [
    { kind: 'byline', note: 'Named.', passages: [{ account: 'account:a', anchor }] },
    { kind: 'dateline', note: 'Named.', passages: [{ account: 'account:b', anchor }] },
  ];
  expect(ties({ copy: 'source:post', evidence })).toEqual([
    'source:post → account:b dateline stated',
    'source:post → account:a byline stated',
  ]);
});

it('goes by time where nothing else tells, and without basis where time does not either', () => {
  expect(ties({})).toEqual(['account:b → account:a time strong']);
  expect(
    ties({ strength: 'weak' }, ({ accounts: [first] }) => {
      if (first) delete first.published;
    }),
  ).toEqual(['account:b → account:a null weak']);
});

it.each([
  ['instants, whatever day is printed', '2031-09-04T01:00+09:00', '2031-09-03T20:00Z', 'a → account:b time'],
  ['the hours of one day', '2031-09-04T08:00', '2031-09-04T18:00', 'a → account:b time'],
  [
    'nothing where one instant is told in two zones',
    '2031-09-04T01:00+09:00',
    '2031-09-03T16:00Z',
    'a → account:b null',
  ],
  ['nothing where one zone is not known', '2031-09-04', '2031-09-05T01:00+09:00', 'a → account:b null'],
  ['days too far apart for any zone', '2031-09-04', '2031-09-06T01:00+09:00', 'a → account:b time'],
])('goes by %s', (_what, first, second, expected) => {
  expect(
    ties({}, ({ accounts }) => {
      for (const [place, date] of [first, second].entries()) {
        const account = accounts[place];
        if (account?.published) account.published.date = date;
      }
    }),
  ).toEqual([`account:${expected} strong`]);
});
