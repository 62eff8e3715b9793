import type { Discrepancy } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { accountsOf, discrepancyOf, figureOf, harbourTalks } from '../harbour-talks.fixture.ts';
import { each } from './rule-talks.fixture.ts';

function withRecord(record: Partial<Discrepancy>): ReturnType<typeof compare> {
  return compare(
    harbourTalks(each({}, {}), {
      figures: [figureOf('A', 1, 2, 'exact'), figureOf('B', 1, 3, 'exact')],
      discrepancies: [
        discrepancyOf('ours', ['A', 'B'], {
          readings: [
            { accounts: accountsOf('A'), gist: 'Two.', evidence: ['figure:a-1'] },
            { accounts: accountsOf('B'), gist: 'Three.', evidence: ['figure:b-1'] },
          ],
          ...record,
        }),
      ],
    }),
  );
}

describe('a finding', () => {
  it('that a person recorded is not listed twice, under whatever kind', () => {
    const { suggestions, confirmed } = withRecord({ kind: 'specificity' });
    expect(suggestions).toEqual([]);
    expect(confirmed).toEqual([{ discrepancy: 'discrepancy:ours', rules: ['figuresDiffer'] }]);
  });

  it('that a person rejected is not listed at all', () => {
    const { suggestions, discrepancies, confirmed } = withRecord({ review: { state: 'rejected' } });
    expect([...suggestions, ...discrepancies, ...confirmed]).toEqual([]);
  });

  it('is listed beside a record of something else, in one order with it', () => {
    const { suggestions, discrepancies } = withRecord({
      status: 'compatible',
      readings: [
        { accounts: accountsOf('A'), gist: 'x', evidence: [] },
        { accounts: accountsOf('B'), gist: 'y', evidence: [] },
      ],
      kind: 'naming',
    });
    expect(suggestions).toMatchObject([{ rule: 'figuresDiffer', order: 1, title: 'people who fled' }]);
    expect(discrepancies).toHaveLength(1);
  });

  it('is left out where only records are wanted, and one kept back is shown on request', () => {
    const dossier = harbourTalks(each({ words: '“it will open”', mode: 'direct' }, {}));
    const rules = (suggestions: 'shown' | 'all' | 'none') =>
      compare(dossier, undefined, { suggestions }).suggestions.map(({ rule }) => rule);
    expect(rules('none')).toEqual([]);
    expect(rules('shown')).not.toContain('modesDiffer');
    expect(rules('all')).toContain('modesDiffer');
  });

  it('tells in one sentence what differs', () => {
    const dossier = harbourTalks(each({}, {}), {
      figures: [figureOf('A', 1, 2, 'exact'), figureOf('B', 1, 3, 'exact')],
    });
    expect(compare(dossier).suggestions[0]?.explanation).toBe(
      'For “people who fled” A has “exact 2” and B “exact 3”: no number satisfies both.',
    );
  });
});
