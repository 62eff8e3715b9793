import type { EvidenceId } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { accountsOf, discrepancyOf, figureOf, harbourTalks } from '../harbour-talks.fixture.ts';

const accounts = ['A', 'B', 'C'].map((siglum) => ({
  siglum,
  reports: [{ statements: ['opens'], words: 'it will “open soon”' }],
}));

function ranked(...discrepancies: ReturnType<typeof discrepancyOf>[]): string[] {
  return compare(harbourTalks(accounts, { discrepancies })).discrepancies.map(
    ({ rank, discrepancy }) => `${rank} ${discrepancy.slice('discrepancy:'.length)}`,
  );
}

describe('the rank of a discrepancy', () => {
  it('goes by status before all else', () => {
    expect(
      ranked(
        discrepancyOf('figures', ['A', 'BC'], { status: 'compatible' }),
        discrepancyOf('names', ['A', 'BC'], { kind: 'naming', status: 'unresolved' }),
        discrepancyOf('verbs', ['A', 'B'], { kind: 'framing' }),
      ),
    ).toEqual(['1 verbs', '2 names', '3 figures']);
  });

  it('goes by weight of kind times carriers within a status', () => {
    const carriedByAll = { statements: ['statement:opens' as const] };
    expect(
      ranked(
        discrepancyOf('two-figures', ['A', 'B'], { kind: 'place' }),
        discrepancyOf('scene', ['A', 'B'], { kind: 'fidelity', ...carriedByAll }),
      ),
    ).toEqual(['1 scene', '2 two-figures']);
  });

  it('leaves out what a person rejected', () => {
    expect(ranked(discrepancyOf('figures', ['A', 'B'], { review: { state: 'rejected' } }))).toEqual([]);
  });
});

const borneOut = (sigla: string, gist: string, evidence: EvidenceId[]) => ({
  accounts: accountsOf(sigla),
  gist,
  evidence,
});

function narrowed(sigla: string, discrepancy: ReturnType<typeof discrepancyOf>) {
  return compare(harbourTalks(accounts, { discrepancies: [discrepancy] }), accountsOf(sigla)).discrepancies;
}

describe('a selection of accounts', () => {
  it('takes the other accounts out of the readings', () => {
    expect(narrowed('AC', discrepancyOf('figures', ['AB', 'C']))[0]?.readings).toMatchObject([
      { accounts: ['account:a'] },
      { accounts: ['account:c'] },
    ]);
  });

  it('drops a discrepancy of which one reading is left', () => {
    expect(narrowed('AB', discrepancyOf('figures', ['AB', 'C']))).toEqual([]);
  });

  it('drops a reading that only accounts not compared bear out, and what it leaves alone', () => {
    const discrepancy = discrepancyOf('figures', [], {
      readings: [borneOut('AB', 'Two.', ['attestation:b-1']), borneOut('AC', 'Three.', ['attestation:c-1'])],
    });
    expect(narrowed('AC', discrepancy)).toEqual([]);
    expect(narrowed('BC', discrepancy)).toHaveLength(1);
  });

  it('tells which words were written about more than is compared', () => {
    const discrepancy = discrepancyOf('figures', ['AB', 'C']);
    expect(narrowed('AC', discrepancy)).toMatchObject([
      { narrowed: true, readings: [{ narrowed: true }, { narrowed: false }] },
    ]);
    expect(narrowed('ABC', discrepancy)).toMatchObject([
      { narrowed: false, readings: [{ narrowed: false }, { narrowed: false }] },
    ]);
  });

  it('does not set one account against itself that reports what others part on', () => {
    const discrepancy = discrepancyOf('figures', [], {
      readings: [
        borneOut('AB', 'Two.', ['attestation:a-1', 'attestation:b-1']),
        borneOut('AC', 'Three.', ['quotation:a-1-1', 'attestation:c-1']),
      ],
    });
    expect(narrowed('A', discrepancy)).toEqual([]);
    expect(narrowed('AC', discrepancy)).toHaveLength(1);
  });

  it('keeps what was recorded of one account within itself', () => {
    const discrepancy = discrepancyOf('figures', [], {
      readings: [borneOut('A', 'Two.', ['attestation:a-1']), borneOut('A', 'Three.', ['quotation:a-1-1'])],
    });
    expect(narrowed('A', discrepancy)).toHaveLength(1);
  });

  it('keeps what was recorded with a single reading', () => {
    expect(narrowed('AB', discrepancyOf('silence', ['BC'], { kind: 'omission' }))).toMatchObject([
      { accounts: ['account:b'] },
    ]);
  });
});

it('resolves the evidence of a reading to its words and place', () => {
  const discrepancy = discrepancyOf('figures', [], {
    readings: [
      {
        accounts: accountsOf('A'),
        gist: 'Two.',
        evidence: ['quotation:a-1-1', 'figure:a-1', 'attestation:a-1'],
      },
      { accounts: accountsOf('B'), gist: 'Three.', evidence: ['quotation:b-1-1', 'figure:none'] },
    ],
  });
  const dossier = harbourTalks(accounts, {
    discrepancies: [discrepancy],
    figures: [figureOf('A', 1, 2, 'exact')],
  });
  const [a, b] = compare(dossier).discrepancies[0]?.readings ?? [];
  expect(a?.evidence).toMatchObject([
    { id: 'attestation:a-1', kind: 'attestation', printed: null },
    { id: 'figure:a-1', kind: 'figure', printed: 'exact 2', attestation: null },
    { id: 'quotation:a-1-1', kind: 'quotation', printed: 'open soon', attestation: 'attestation:a-1' },
  ]);
  expect(b?.evidence).toMatchObject([{ id: 'quotation:b-1-1' }]);
});
