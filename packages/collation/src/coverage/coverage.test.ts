import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { accountsOf, anchorAt, discrepancyOf, harbourTalks, lineageOf } from '../harbour-talks.fixture.ts';

const opens = { statements: ['opens'], words: 'the harbour opens' };
describe('the matrix', () => {
  it('shows the strongest mode in which an account has a statement, with all its attestations', () => {
    const { coverage } = compare(
      harbourTalks([
        { siglum: 'A', reports: [opens, { statements: ['opens'], words: '“it opens”', mode: 'direct' }] },
        { siglum: 'B', reports: [] },
      ]),
    );
    expect(coverage.bands[0]?.statements[0]).toMatchObject({
      statement: 'statement:opens',
      carriedBy: 1,
      cells: [{ account: 'account:a', mode: 'direct', attestations: ['attestation:a-1', 'attestation:a-2'] }],
    });
  });

  it('groups statements by first topic in the order of the talks, the most carried first, and numbers them through', () => {
    const { coverage } = compare(
      harbourTalks([
        {
          siglum: 'A',
          reports: [opens, { statements: ['closes'], words: 'x' }, { statements: ['truce'], words: 'y' }],
        },
        { siglum: 'B', reports: [opens] },
      ]),
    );
    expect(
      coverage.bands.map(({ topic, statements }) => [
        topic,
        ...statements.map((row) => `${row.number} ${row.statement}`),
      ]),
    ).toEqual([
      ['topic:truce', '1 statement:truce'],
      ['topic:harbour', '2 statement:opens', '3 statement:closes'],
    ]);
  });

  it('adds up: every account has every statement in one way or is silent', () => {
    const { coverage, statements } = compare(
      harbourTalks(
        [
          { siglum: 'A', reports: [opens, { statements: ['closes'], words: '“shut”' }] },
          { siglum: 'B', reports: [{ ...opens, mode: 'act' }] },
          { siglum: 'C', reports: [{ ...opens, mode: 'narrated', speaker: null }] },
        ],
        { discrepancies: [discrepancyOf('hours', ['AC', 'B'], { statements: ['statement:opens'] })] },
      ),
    );
    expect(coverage.totals).toMatchObject([
      { account: 'account:a', mixed: 1, indirect: 1, contradicting: 0, carried: 2, absent: 0 },
      { account: 'account:b', act: 0, contradicting: 1, carried: 1, absent: 1 },
      { account: 'account:c', narrated: 1, carried: 1, absent: 1 },
    ]);
    for (const { direct, mixed, indirect, act, narrated, contradicting, absent } of coverage.totals) {
      expect(direct + mixed + indirect + act + narrated + contradicting + absent).toBe(statements);
    }
  });

  it('leaves out what a person rejected', () => {
    const { coverage } = compare(
      harbourTalks([
        { siglum: 'A', reports: [{ ...opens, state: 'rejected' }] },
        { siglum: 'B', reports: [] },
      ]),
    );
    expect(coverage.bands).toEqual([]);
  });
});

function whoContradicts(dossier: ReturnType<typeof harbourTalks>): string {
  return compare(dossier)
    .coverage.totals.filter((total) => total.contradicting > 0)
    .map(({ account }) => account.slice(-1))
    .join('');
}

describe('contradicting', () => {
  const accounts = ['A', 'B', 'C'].map((siglum) => ({ siglum, reports: [opens] }));
  const statements = ['statement:opens' as const];

  it('is done by the few against the many', () => {
    const discrepancies = [discrepancyOf('hours', ['AB', 'C'], { statements })];
    expect(whoContradicts(harbourTalks(accounts, { discrepancies }))).toBe('c');
  });

  it('is done by all where no reading outweighs the others', () => {
    const discrepancies = [discrepancyOf('hours', ['A', 'C'], { statements })];
    expect(whoContradicts(harbourTalks(accounts, { discrepancies }))).toBe('ac');
  });

  it('is done by all where one copy in two accounts stands against one account', () => {
    const discrepancies = [discrepancyOf('hours', ['AB', 'C'], { statements })];
    const members = accountsOf('AB').map((account) => ({ account, passages: [] }));
    expect(
      whoContradicts(harbourTalks(accounts, { discrepancies, lineages: [lineageOf('dispatch', members)] })),
    ).toBe('abc');
  });

  it('counts accounts of one copy as one witness', () => {
    const four = [...accounts, { siglum: 'D', reports: [opens] }, { siglum: 'E', reports: [opens] }];
    const discrepancies = [discrepancyOf('hours', ['ABC', 'DE'], { statements })];
    const members = accountsOf('ABC').map((account) => ({ account, passages: [] }));
    expect(
      whoContradicts(harbourTalks(four, { discrepancies, lineages: [lineageOf('dispatch', members)] })),
    ).toBe('abc');
  });

  it('is not done by differences that are compatible', () => {
    const discrepancies = [discrepancyOf('hours', ['AB', 'C'], { statements, status: 'compatible' })];
    expect(whoContradicts(harbourTalks(accounts, { discrepancies }))).toBe('');
  });

  it('touches only the statements that the evidence bears out', () => {
    const both = { statements: ['opens', 'closes'], words: 'z' };
    const discrepancies = [
      discrepancyOf('hours', [], {
        statements: ['statement:opens', 'statement:closes'],
        readings: [
          { accounts: accountsOf('AB'), gist: 'At nine.', evidence: [] },
          { accounts: accountsOf('C'), gist: 'At ten.', evidence: ['attestation:c-1'] },
        ],
      }),
    ];
    const { coverage } = compare(
      harbourTalks(
        [
          { siglum: 'A', reports: [both] },
          { siglum: 'B', reports: [both] },
          { siglum: 'C', reports: [opens, { statements: ['closes'], words: 'w' }] },
        ],
        { discrepancies },
      ),
    );
    const disputed = coverage.bands.flatMap((band) => band.statements).filter((row) => row.contradicted);
    expect(disputed.map(({ statement }) => statement)).toEqual(['statement:opens']);
  });
});

describe('independent lineages', () => {
  const accounts = ['A', 'B', 'C'].map((siglum) => ({
    siglum,
    reports: [opens, { statements: ['closes'], words: 'the harbour closes' }],
  }));
  const counted = (members: Parameters<typeof lineageOf>[1]): Record<string, number> => {
    const dossier = harbourTalks(accounts, { lineages: [lineageOf('dispatch', members)] });
    const rows = compare(dossier).coverage.bands.flatMap((band) => band.statements);
    return Object.fromEntries(rows.map(({ statement, independent }) => [statement, independent]));
  };

  it('count accounts of one copy once', () => {
    const members = accountsOf('AB').map((account) => ({ account, passages: [] }));
    expect(counted(members)).toEqual({ 'statement:opens': 2, 'statement:closes': 2 });
  });

  it('join accounts only in the statements that the copied passages report', () => {
    const members = accountsOf('AB').map((account) => ({
      account,
      passages: [anchorAt('x'.repeat(20), 0, 17)],
    }));
    expect(counted(members)).toEqual({ 'statement:opens': 2, 'statement:closes': 3 });
  });
});
