import { describe, expect, it } from 'vitest';
import type { DiscrepancyFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { confirmed, passage, refer, suggested } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeDiscrepancies } from './discrepancies.ts';

function discrepancy(changes: Partial<DiscrepancyFieldsFragment> = {}): DiscrepancyFieldsFragment {
  return {
    discrepancy: {
      recordId: 'discrepancy:when',
      title: 'When do fares rise?',
      explanation: 'A gives a day and B a month.',
      review: confirmed,
    },
    rank: 1,
    kind: 'TIME',
    status: 'COMPATIBLE',
    statements: [refer('statement:fares')],
    accounts: [refer('account:a'), refer('account:b')],
    carriedBy: 2,
    narrowed: false,
    readings: [
      {
        accounts: [refer('account:a')],
        gist: 'On 1 June.',
        narrowed: false,
        evidence: [
          {
            kind: 'ATTESTATION',
            printed: null,
            account: refer('account:a'),
            attestation: refer('attestation:a-1'),
            anchor: passage(10, 60),
          },
        ],
      },
      {
        accounts: [refer('account:b')],
        gist: 'In June.',
        narrowed: false,
        evidence: [
          {
            kind: 'MENTION',
            printed: 'June',
            account: refer('account:b'),
            attestation: null,
            anchor: passage(70, 74),
          },
        ],
      },
    ],
    ...changes,
  };
}

const compose = (...discrepancies: DiscrepancyFieldsFragment[]) =>
  composeDiscrepancies(ferryContext({ discrepancies }));

describe('where the accounts part', () => {
  it('has a headline for contradictions, for differences alone, and for nothing', () => {
    expect(compose(discrepancy({ status: 'CONTRADICTORY' }), discrepancy()).title).toBe(
      'On one of two points the accounts cannot all be right',
    );
    expect(compose(discrepancy()).title).toBe('The accounts differ on one point, which is no contradiction');
    expect(
      composeDiscrepancies(ferryContext({ ...oneAccount(), discrepancies: [discrepancy()] })).title,
    ).toBe('The account differs within itself on one point');
    expect(compose().title).toBe('No discrepancy is recorded');
    expect(compose().blocks).toHaveLength(2);
  });

  it('prints every reading with its accounts, its evidence and the explanation', () => {
    const entry = compose(discrepancy({ status: 'UNRESOLVED' })).blocks.find(
      (block) => block.kind === 'entry',
    );
    expect(entry).toMatchObject({ id: 'discrepancy-when', number: '1', listed: false });
    expect(wordsOf(entry)).toContain('When do fares rise?');
    expect(wordsOf(entry)).toContain('unresolved');
    expect(wordsOf(entry?.meta)).toBe('time · statement 1');
    expect(wordsOf(entry?.blocks)).toBe('A On 1 June. a-1 B In June. B 70–74 A gives a day and B a month.');
    expect(JSON.stringify(entry)).toContain('"target":"attestation-a-1"');
    expect(JSON.stringify(entry)).toContain('"target":"statement-fares"');
  });

  it('sets compatible differences as rows by kind, with all that an entry has', () => {
    const section = compose(
      discrepancy(),
      discrepancy({ rank: 2, kind: 'NAMING', statements: [], readings: [] }),
      discrepancy({ rank: 3 }),
    );
    expect(section.blocks.some((block) => block.kind === 'entry')).toBe(false);
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups.map(({ heading }) => wordsOf(heading))).toEqual([
      'Time when it was said or happened · 2',
      'Naming names and their spelling · 1',
    ]);
    const [first] = table?.groups[0]?.rows ?? [];
    expect(first?.id).toBe('discrepancy-when');
    expect(first?.cells.map(({ content }) => wordsOf(content))).toEqual([
      '1',
      'When do fares rise? statement 1',
      'A On 1 June. a-1 B In June. B 70–74 A gives a day and B a month.',
    ]);
    expect(JSON.stringify(first)).toContain('"target":"attestation-a-1"');
  });

  it('tells a suggested discrepancy from a confirmed one', () => {
    const one = discrepancy();
    const section = compose({ ...one, discrepancy: { ...one.discrepancy, review: suggested } });
    expect(wordsOf(section)).toContain('suggested by rule same-words, confidence 0.8');
  });

  it('puts contradictions into the bookmarks and counts kinds by status where there are many', () => {
    const one = discrepancy({ status: 'CONTRADICTORY', kind: 'FIGURE' });
    expect(compose(one).blocks.some((block) => block.kind === 'table')).toBe(false);
    const section = compose(...Array.from({ length: 21 }, () => one));
    expect(section.blocks.find((block) => block.kind === 'entry')).toMatchObject({ listed: true });
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['Figure', 'numbers that count the same thing', '21', '–', '–', '21'],
    ]);
  });
});
