import { describe, expect, it } from 'vitest';
import type { Discrepancy, Dossier } from '@parley/schema';
import { compare } from '../compare.ts';
import {
  accountsOf,
  discrepancyOf,
  figureOf,
  harbourTalks,
  lineageOf,
  type InventedAccount,
} from '../harbour-talks.fixture.ts';
import type { Finding } from './finding.ts';

const opens = { statements: ['opens'], words: 'the harbour opens', cue: 'said' };

function found<Kind extends Finding['kind']>(
  kind: Kind,
  accounts: InventedAccount[],
  more?: Partial<Dossier>,
): Extract<Finding, { kind: Kind }>[] {
  return compare(harbourTalks(accounts, more)).findings.filter(
    (finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind,
  );
}

function alike(sigla: string, ...reports: InventedAccount['reports']): InventedAccount[] {
  return Array.from(sigla, (siglum) => ({ siglum, reports: [opens, ...reports] }));
}

function whole(sigla: string) {
  return accountsOf(sigla).map((account) => ({ account, passages: [] }));
}

function report(speaker: string, count: number): InventedAccount['reports'][number] {
  return {
    statements: ['opens'],
    speaker,
    words: 'word '.repeat(count).trim(),
  };
}

/** What a person decided of the first figure of account A. */
function decided(more: Partial<Discrepancy>): Discrepancy[] {
  const readings = [{ accounts: accountsOf('A'), gist: 'Two.', evidence: ['figure:a-1' as const] }];
  return [discrepancyOf('figure', [], { readings, ...more })];
}

describe('the findings', () => {
  it('say how much all accounts carry and how much one alone', () => {
    const [a] = alike('A', { statements: ['closes'], words: 'it closes' });
    expect(found('agreement', [...(a ? [a] : []), ...alike('B')])).toMatchObject([
      { accounts: 2, statements: 2, carriedByAll: 1, carriedByOne: 1, records: ['statement:opens'] },
    ]);
  });

  it('name at most two contradictions, the most serious first', () => {
    const discrepancies = [
      discrepancyOf('place', ['A', 'B'], { kind: 'place' }),
      discrepancyOf('naming', ['A', 'B'], { kind: 'naming' }),
      discrepancyOf('figure', ['A', 'B']),
      discrepancyOf('time', ['A', 'B'], { status: 'unresolved' }),
    ];
    expect(
      found('contradiction', alike('AB'), { discrepancies }).map(({ discrepancy }) => discrepancy),
    ).toEqual(['discrepancy:figure', 'discrepancy:place']);
  });

  it('name figures that disagree, but not again those of a contradiction', () => {
    const figures = [figureOf('A', 1, 2, 'exact'), figureOf('B', 1, 3, 'exact')];
    expect(found('figure', alike('AB'), { figures })).toMatchObject([
      { values: [{ printed: 'exact 2', accounts: ['account:a'] }, { printed: 'exact 3' }] },
    ]);
    const discrepancies = [
      discrepancyOf('figure', [], {
        readings: [
          { accounts: accountsOf('A'), gist: 'Two.', evidence: ['figure:a-1'] },
          { accounts: accountsOf('B'), gist: 'Three.', evidence: ['figure:b-1'] },
        ],
      }),
    ];
    expect(found('figure', alike('AB'), { figures, discrepancies })).toEqual([]);
  });

  it('name no figures of which a person decided that they are no conflict', () => {
    const figures = [figureOf('A', 1, 2, 'exact'), figureOf('B', 1, 3, 'exact')];
    const named = (discrepancies: Discrepancy[]) =>
      found('figure', alike('AB'), { figures, discrepancies }).length;
    const { review } = discrepancyOf('figure', []);
    expect(named(decided({ review: { ...review, state: 'rejected' } }))).toBe(0);
    expect(named(decided({ status: 'compatible' }))).toBe(0);
    expect(named(decided({ status: 'compatible', kind: 'wording' }))).toBe(1);
    expect(named(decided({ status: 'unresolved' }))).toBe(1);
  });

  it('name a doubting verb that one account alone uses where others report neutrally', () => {
    const claims: InventedAccount = { siglum: 'C', reports: [{ ...opens, cue: 'claimed' }] };
    expect(found('cue', [...alike('AB'), claims])).toMatchObject([
      { account: 'account:c', speaker: 'actor:north-minister', lemma: 'claim', neutralIn: accountsOf('AB') },
    ]);
    expect(found('cue', [...alike('A'), claims, { ...claims, siglum: 'D' }])).toEqual([]);
  });

  it('name an imbalance between the sides over all accounts before one in a single account', () => {
    const even = { siglum: 'A', reports: [report('north-minister', 90), report('south-minister', 80)] };
    const slanted = { siglum: 'B', reports: [report('north-minister', 41), report('south-minister', 20)] };
    expect(found('voice', [even, slanted])).toMatchObject([
      { account: 'account:b', side: 'actor:north', words: 41, otherSide: 'actor:south', otherWords: 20 },
    ]);
    expect(found('voice', [slanted])).toMatchObject([{ account: null, words: 41 }]);
    expect(found('voice', [even])).toEqual([]);
  });

  it('weigh no words of an account that sets no spaces between them', () => {
    const reports = [report('north-minister', 41), report('south-minister', 20)];
    const unspaced = { siglum: 'A', language: 'ja', reports };
    expect(found('voice', [unspaced])).toEqual([]);
    expect(found('voice', [unspaced, { siglum: 'B', reports }])).toMatchObject([
      { account: 'account:b', words: 41, otherWords: 20 },
    ]);
  });

  it('name the copy to which most accounts go back with all lineages that show it', () => {
    const lineages = [
      lineageOf('a-other', whole('EF'), { strength: 'stated' }),
      lineageOf('one', whole('AB')),
      lineageOf('two', whole('BC')),
    ];
    expect(found('lineage', alike('ABCDEF'), { lineages })).toMatchObject([
      {
        lineage: 'lineage:one',
        accounts: accountsOf('ABC'),
        records: ['lineage:one', 'lineage:two', ...accountsOf('ABC')],
      },
    ]);
  });

  it('name the statement carried by most that an account leaves out', () => {
    const closes = { statements: ['closes'], words: 'it closes' };
    const accounts = [...alike('AB', closes), ...alike('CD'), ...alike('E', closes)];
    expect(found('omission', accounts)).toMatchObject([
      { statement: 'statement:closes', carriedBy: 3, leftOutBy: accountsOf('CD') },
    ]);
  });

  it('name accounts that do not name their outlet', () => {
    const [unnamed] = alike('C');
    expect(
      found('unknownSource', [...alike('AB'), { ...unnamed, siglum: 'C', reports: [], source: 'unnamed' }]),
    ).toMatchObject([{ accounts: ['account:c'] }]);
  });

  it('are none where there is nothing to compare', () => {
    expect(compare(harbourTalks([])).findings).toEqual([]);
    expect(compare(harbourTalks(alike('A'))).findings).toEqual([]);
  });

  it('point at records that the dossier has', () => {
    const figures = [figureOf('A', 1, 2, 'exact'), figureOf('B', 1, 3, 'exact')];
    const discrepancies = [
      discrepancyOf('place', ['A', 'B'], { kind: 'place', statements: ['statement:opens'] }),
    ];
    const dossier = harbourTalks(alike('AB'), { figures, discrepancies });
    const ids = new Set<string>(
      [dossier.accounts, dossier.statements, dossier.figures, dossier.discrepancies]
        .flat()
        .map(({ id }) => id),
    );
    const { findings } = compare(dossier);
    expect(findings.map(({ kind }) => kind)).toEqual(['agreement', 'contradiction', 'figure']);
    for (const { records } of findings) expect(records.filter((id) => !ids.has(id))).toEqual([]);
  });
});
