import { describe, expect, it } from 'vitest';
import { ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { ferryTalks } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeCover, composeTitle } from './cover.ts';

describe('the cover', () => {
  it('composes title and standfirst from the talks and the number of accounts', () => {
    expect(composeTitle(ferryContext())).toEqual({
      kicker: 'Comparative briefing · three accounts, one event',
      title: 'Ferry talks: three accounts compared',
      subtitle:
        'A statement-by-statement reading of three accounts of the talks of 14 May 2031 in Northport: what all report, what one alone reports, and where they part.',
    });
    expect(composeTitle(ferryContext(oneAccount()))).toMatchObject({
      title: 'Ferry talks: one account read closely',
      subtitle: expect.stringContaining('what it reports, of whom, and in whose words'),
    });
  });

  it('leaves a long title of the talks alone', () => {
    const talks = {
      ...ferryTalks,
      title: 'Second round of talks on fares between East Island and West Island',
    };
    expect(composeTitle(ferryContext({ talks })).title).toBe(talks.title);
  });

  it('counts in the fact box what the pages prove', () => {
    const [columns] = composeCover(ferryContext());
    if (columns?.kind !== 'columns' || columns.side[0]?.kind !== 'factBox') throw new Error('no fact box');
    const facts = Object.fromEntries(columns.side[0].facts.map(({ term, value }) => [term, wordsOf(value)]));
    expect(facts).toEqual({
      Date: '14 May 2031',
      Place: 'Northport',
      Accounts: '3 (A, B and C)',
      Languages: 'English',
      'Independent lineages': '3 of 3',
      'Statements compared': '2 in one topic',
      'Reported by all': '1 of 2',
      'In contradiction': '0 of 2',
      Discrepancies: '0',
      Review: 'all records confirmed',
    });
  });

  it('gives every account a bar that adds up to all statements', () => {
    const bars = composeCover(ferryContext()).find((block) => block.kind === 'barChart');
    expect(bars?.rows.map(({ segments }) => segments.map(({ count }) => count))).toEqual([
      [0, 2, 0, 0, 0],
      [1, 0, 0, 0, 1],
      [0, 1, 0, 0, 1],
    ]);
    expect(bars?.alt).toMatch(
      /^A: 0 quoted, 2 paraphrased, 0 in its own voice, 0 contradicting, 0 absent\. B:/,
    );
  });
});
