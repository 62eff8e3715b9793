import { expect, it } from 'vitest';
import { tellOutcomes } from './tell-outcomes.ts';

it('tells of every dossier that was not imported, and of no other', () => {
  const told: string[] = [];
  tellOutcomes(
    [
      { state: 'imported', folder: 'data/pier', talks: 'talks:pier', digest: 'one' },
      { state: 'unchanged', folder: 'data/weir', talks: 'talks:weir', digest: 'two' },
      { state: 'taken', folder: 'data/wharf', talks: 'talks:pier', by: 'data/pier' },
      {
        state: 'failed',
        folder: 'data/ford',
        problem: { code: 'disk-full', message: 'The disk is full', hint: 'Free some space.' },
      },
      {
        state: 'broken',
        folder: 'data/lock',
        problems: [
          { file: 'lock.yaml', line: 2, column: 1, code: 'yaml-tab', message: 'A tab', hint: 'No tabs.' },
        ],
      },
    ],
    (line) => told.push(line),
  );
  expect(told).toEqual([
    'data/wharf was passed over: data/pier is a dossier of talks:pier too',
    'data/ford was not imported; an earlier state of it is used, if there is one',
    '  The disk is full. Free some space.',
    'data/lock is broken and was passed over; an earlier state of it is used, if there is one',
    '  lock.yaml:2:1 yaml-tab A tab',
  ]);
});
