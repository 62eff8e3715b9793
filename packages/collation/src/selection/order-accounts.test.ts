import { expect, it } from 'vitest';
import { harbourTalks, type InventedAccount } from '../harbour-talks.fixture.ts';
import { orderAccounts } from './order-accounts.ts';

function ordered(...accounts: Omit<InventedAccount, 'reports'>[]): string {
  const { accounts: records } = harbourTalks(accounts.map((account) => ({ ...account, reports: [] })));
  return orderAccounts(records)
    .map(({ siglum }) => siglum)
    .join('');
}

it('puts accounts in order of publication, those without a date last', () => {
  expect(
    ordered(
      { siglum: 'A' },
      { siglum: 'B', published: '2031-04-03' },
      { siglum: 'C', published: '2031-04-02' },
    ),
  ).toBe('CBA');
});

it('orders a day by time only where every account of the day gives one', () => {
  const late = { siglum: 'A', published: '2031-04-02T19:02' };
  const early = { siglum: 'B', published: '2031-04-02T08:00' };
  expect(ordered(late, early)).toBe('BA');
  expect(ordered(late, early, { siglum: 'C', published: '2031-04-02' })).toBe('ABC');
});

it('compares times across offsets from UTC', () => {
  expect(
    ordered(
      { siglum: 'A', published: '2031-04-02T12:00+00:00' },
      { siglum: 'B', published: '2031-04-02T13:00+03:00' },
    ),
  ).toBe('BA');
});

it('compares instants across days, and beside an account that gives the day only', () => {
  const later = { siglum: 'A', published: '2031-09-03T20:00Z' };
  const earlier = { siglum: 'B', published: '2031-09-04T01:00+09:00' };
  expect(ordered(later, earlier)).toBe('BA');
  expect(ordered(later, earlier, { siglum: 'C', published: '2031-09-03' })).toBe('BCA');
  expect(ordered(later, earlier, { siglum: 'C', published: '2031-09-04' })).toBe('BAC');
});

it('takes the day of an update for an account without a day of publication', () => {
  expect(ordered({ siglum: 'A', updated: '2031-04-03' }, { siglum: 'B', published: '2031-04-02' })).toBe(
    'BA',
  );
});

it('puts accounts of equal date in the order in which sigla are given, one letter before two', () => {
  expect(ordered(...['AB', 'B', 'AA', 'Z', 'A'].map((siglum) => ({ siglum })))).toBe('ABZAAAB');
});
