import { describe, expect, it } from 'vitest';
import type { SharedText } from '@parley/schema';
import { compare } from '../compare.ts';
import { accountsOf, anchorAt, harbourTalks, lineageOf } from '../harbour-talks.fixture.ts';

const accounts = ['A', 'B', 'C', 'D'].map((siglum) => ({
  siglum,
  reports: [
    { statements: ['opens'], words: 'the harbour opens' },
    { statements: ['closes'], words: 'it closes' },
    { statements: ['truce'], words: 'a truce' },
  ],
}));

/** The first report, or the first two, of any account. */
const [firstReport, firstTwo] = [17, 27].map((end) => [anchorAt('x'.repeat(end), 0, end)]) as [
  ReturnType<typeof anchorAt>[],
  ReturnType<typeof anchorAt>[],
];

function whole(sigla: string) {
  return accountsOf(sigla).map((account) => ({ account, passages: [] }));
}

function groups(...lineages: ReturnType<typeof lineageOf>[]): string {
  const { independence } = compare(harbourTalks(accounts, { lineages }));
  expect(independence.independentLineages).toBe(independence.groups.length);
  return independence.groups.map((group) => group.map((account) => account.slice(-1)).join('')).join(' ');
}

describe('the accounts as witnesses', () => {
  it('are as many as there are accounts where nothing joins them', () => {
    expect(groups()).toBe('a b c d');
  });

  it('are joined by a common copy, also through a third', () => {
    expect(groups(lineageOf('one', whole('AC')), lineageOf('two', whole('CD')))).toBe('acd b');
  });

  it('are joined by passages only where these hold most of what an account reports', () => {
    const [a] = whole('A');
    if (!a) throw new Error('There is no account.');
    expect(groups(lineageOf('one', [a, { account: 'account:b', passages: firstReport }]))).toBe('a b c d');
    expect(groups(lineageOf('one', [a, { account: 'account:b', passages: firstTwo }]))).toBe('ab c d');
  });

  it('are not joined by a lineage that a person rejected', () => {
    expect(groups(lineageOf('one', whole('AB'), { review: { state: 'rejected' } }))).toBe('a b c d');
  });
});

/** Of a statement that A and B report, each in a passage of a lineage whose other member is D as a whole. */
function independent(...copies: `source:${string}`[]): number | undefined {
  const lineages = copies.map((copy, place) =>
    lineageOf(
      `copy-${place}`,
      [...whole('D'), { account: place === 0 ? 'account:a' : 'account:b', passages: firstReport }],
      {
        copy,
      },
    ),
  );
  const { coverage } = compare(harbourTalks(accounts, { lineages }), accountsOf('AB'));
  const rows = coverage.bands.flatMap(({ statements }) => statements);
  return rows.find(({ statement }) => statement === 'statement:opens')?.independent;
}

describe('lineages with a whole account in common', () => {
  it('make one copy of what two others took from it, though it is not compared itself', () => {
    expect(independent('source:post', 'source:post')).toBe(1);
  });

  it('stay apart where they name different sources', () => {
    expect(independent('source:post', 'source:unnamed')).toBe(2);
  });
});

function measurement(digits: string): SharedText {
  return {
    texts: Array.from(digits, (digit, place) => ({
      account: accountsOf('ABCD')[place] ?? 'account:a',
      digest: `sha256:${digit.repeat(64)}`,
      fiveWordRuns: 20,
    })),
    pairs: [
      {
        first: 'account:b',
        second: 'account:a',
        firstShared: 5,
        secondShared: 4,
        runs: [{ words: 8, quoted: false, first: anchorAt('', 0, 1), second: anchorAt('', 2, 3) }],
      },
    ],
  };
}

function read(digits: string) {
  return compare(harbourTalks(accounts, { sharedText: measurement(digits) })).independence;
}

describe('shared text', () => {
  it('is shown both ways, in the order of the accounts', () => {
    expect(read('0000')).toMatchObject({
      sharedText: { state: 'measured', stale: [], missing: [] },
      shares: [
        { of: 'account:a', with: 'account:b', shared: 4, share: 0.2 },
        { of: 'account:b', with: 'account:a', shared: 5, share: 0.25 },
      ],
      runs: [
        { first: 'account:a', second: 'account:b', firstAnchor: { start: 2 }, secondAnchor: { start: 0 } },
      ],
    });
  });

  it('is not shown of accounts in two languages, whatever an older measurement says', () => {
    const dossier = harbourTalks(accounts, { sharedText: measurement('0000') });
    const [, second] = dossier.accounts;
    if (second) second.language = 'nl';
    expect(compare(dossier).independence).toMatchObject({ shares: [], runs: [] });
  });

  it('is not shown of an account whose text has changed since', () => {
    expect(read('1000')).toMatchObject({
      sharedText: { state: 'partly', stale: ['account:a'] },
      shares: [],
      runs: [],
    });
    expect(read('1111').sharedText.state).toBe('stale');
  });

  it('is said to be unknown where it was not measured', () => {
    expect(read('00').sharedText).toMatchObject({ state: 'partly', missing: ['account:c', 'account:d'] });
    expect(compare(harbourTalks(accounts)).independence.sharedText.state).toBe('absent');
  });
});
