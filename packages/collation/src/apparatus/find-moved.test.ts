import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { harbourTalks, type InventedAccount } from '../harbour-talks.fixture.ts';
import type { ApparatusEntry } from './apparatus.ts';

/** The apparatus of accounts that each quote these words, several quotations parted by a slash. */
function entryOf(...witnesses: string[]): ApparatusEntry | undefined {
  const accounts = witnesses.map((words, place): InventedAccount => ({
    siglum: String.fromCharCode(65 + place),
    reports: [
      {
        statements: ['opens'],
        words: words
          .split(' / ')
          .map((part) => `“${part}”`)
          .join(' he said '),
      },
    ],
  }));
  return compare(harbourTalks(accounts)).apparatus[0];
}

function movedIn(base: string, other: string): string[] {
  return entryOf(base, other)?.readings[1]?.moved.map(({ text, from, to }) => `${text} ${from} ${to}`) ?? [];
}

describe('words of a quotation that moved', () => {
  it.each([
    ['Tomorrow we open the harbour to ships', 'we open the harbour to ships tomorrow', ['tomorrow 0 6']],
    [
      'for two nights the guns on the ridge were silent',
      'the guns on the ridge were silent for two nights',
      ['for two nights 0 7'],
    ],
    [
      'we will open the gate and keep the boats',
      'we will keep the boats and open the gate',
      ['open the gate 2 6'],
    ],
    ['we open the old harbour', 'we open the new harbour', []],
    ['نفتح غدا الميناء القديم للسفن', 'نفتح الميناء القديم للسفن', []],
  ])('are found: %s', (base, other, moved) => {
    expect(movedIn(base, other)).toEqual(moved);
  });

  it('are within the reach of the marks, though at another end', () => {
    const reading = entryOf('Tomorrow we open the harbour to ships', 'we open the harbour to ships tomorrow')
      ?.readings[1];
    expect(reading).toMatchObject({ extent: 'full', outside: 0, leftOut: 1, added: 1 });
  });
});

describe('a seam', () => {
  it('is where one account runs on and another begins again', () => {
    expect(
      entryOf('the gate is open. The boats are free', 'the gate is open. / The boats are free')?.seams,
    ).toEqual([{ split: ['account:b'], runOn: ['account:a'], fuller: [], before: 'open.', after: 'The' }]);
  });

  it('tells those that have more between from those that run on', () => {
    const entry = entryOf(
      'the gate is open. We thank you all. The boats are free',
      'the gate is open. / The boats are free',
      'the gate is open. The boats are free',
    );
    expect(entry?.seams).toMatchObject([
      { split: ['account:b'], runOn: ['account:c'], fuller: ['account:a'] },
    ]);
  });

  it('is none where all quote in one', () => {
    expect(entryOf('the gate is open', 'the gate is open')?.seams).toEqual([]);
  });
});
