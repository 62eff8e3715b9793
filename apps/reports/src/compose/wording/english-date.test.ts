import { expect, it } from 'vitest';
import { date, shortDay } from './english-date.ts';

it.each([
  ['2022', '2022'],
  ['2022-03', 'March 2022'],
  ['2022-03-09', '9 March 2022'],
  ['2022-23', 'autumn 2022'],
  ['2022-03-10T19:02', '10 March 2022, 19:02'],
  ['2022-03-10T14:05+03:00', '10 March 2022, 14:05 (UTC+3)'],
  ['2022-03-10T14:05-09:30', '10 March 2022, 14:05 (UTC−9:30)'],
  ['2022-03-10T14:05:30Z', '10 March 2022, 14:05:30 (UTC)'],
  ['2022-02~', 'about February 2022'],
  ['2022-02-24?', '24 February 2022 (uncertain)'],
  ['2022%', 'about 2022 (uncertain)'],
  ['2022-02-24/2022-03-10', '24 February 2022 to 10 March 2022'],
  ['../2022-03-10', 'until 10 March 2022'],
  ['2022-02-24/..', 'from 24 February 2022'],
  ['one day', 'one day'],
])('prints %s as %s', (edtf, printed) => {
  expect(date(edtf)).toBe(printed);
});

it('names the months of axes as the runtime does', () => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' });
  for (let month = 1; month <= 12; month += 1)
    expect(shortDay(month * 2, month)).toBe(format.format(Date.UTC(2031, month - 1, month * 2)));
});
