import { expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

// Printed on Wednesday, 14 March 2029.
const dates = (line: string): string[] =>
  findTimes(line, { start: 0, end: line.length }, '2029-03-14').map(({ date }) => date);

it.each([
  ['The convoy will reach the pass on Monday.', '2029-03-19'],
  ['On Friday the two fleets shall leave the bay.', '2029-03-16'],
  ['The judges are to rule on Monday.', '2029-03-19'],
  ['Both unions agreed to go back to the yards on Monday.', '2029-03-19'],
  ['Pilots to strike from Monday', '2029-03-19'],
  ['The lock opens on Sunday.', '2029-03-18'],
  ['The hearing is due on Saturday.', '2029-03-17'],
  ['The envoy said the lock would open on Friday.', '2029-03-16'],
  ['next Wednesday', '2029-03-21'],
])('"%s" lies ahead', (line, date) => expect(dates(line)).toEqual([date]));

it.each([
  ['The convoy reached the pass on Monday.', '2029-03-12'],
  ['On Monday the owners met their bankers.', '2029-03-12'],
  ['The minister said on Sunday that the lock will open.', '2029-03-11'],
  ['They met to sign the paper on Friday.', '2029-03-09'],
  ['Monday’s session ended early.', '2029-03-12'],
  ['Talks that began on Thursday have stalled.', '2029-03-08'],
  ['He spoke on Wednesday.', '2029-03-14'],
  ['last Wednesday', '2029-03-07'],
])('"%s" has passed', (line, date) => expect(dates(line)).toEqual([date]));

it.each([
  ['A meeting on Monday in the town hall', '2029-03-12/2029-03-19'],
  ['She said they would meet on Tuesday.', '2029-03-13/2029-03-20'],
])('"%s" leaves it open, and says so', (line, date) => {
  expect(findTimes(line, { start: 0, end: line.length }, '2029-03-14')).toMatchObject([
    { date, doubt: expect.stringContaining('nothing tells') },
  ]);
});
