import { describe, expect, it } from 'vitest';
import { ferryAnswer, ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { ferryTalks } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeContents } from './contents.ts';
import { composeCover, composeTitle } from './cover.ts';

describe('the cover', () => {
  it('composes title and standfirst from the talks and the number of accounts', () => {
    expect(composeTitle(ferryContext())).toEqual({
      kicker: 'Comparative briefing · three accounts, one event',
      title: 'Ferry talks: three accounts compared',
      subtitle:
        'Three accounts of the talks of 14 May 2031 in Northport, statement by statement: what all report, what one alone reports, where they part.',
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
      'Date and place': '14 May 2031, Northport',
      Accounts: '3 (A, B and C)',
      Languages: 'English',
      'Statements compared': '2 in one topic',
      'Reported by all': '1 of 2',
      'By two or more': '1 of 2',
      'Several, on one lineage': '0 of 1',
      'By one alone': '1 of 2',
      'In contradiction': '0 of 2',
      Discrepancies: 'none',
      Review: 'all records confirmed',
    });
  });

  it('says how many accounts stand alone as a whole only where some do not', () => {
    const { independence } = ferryAnswer().comparison;
    const cover = composeCover(ferryContext({ independence: { ...independence, independentLineages: 2 } }));
    expect(wordsOf(cover)).toContain('Independent as a whole 2 of 3');
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

  it('draws the coverage of the accounts that carry most where there are too many for a glance', () => {
    const { coverage } = ferryAnswer().comparison;
    const [least, , most] = coverage.totals;
    if (!least || !most) throw new Error('no totals');
    const totals = Array.from({ length: 30 }, (_, index) => ({
      ...(index % 2 === 0 ? most : least),
      carried: index,
    }));
    const bars = composeCover(ferryContext({ coverage: { ...coverage, totals } })).find(
      (block) => block.kind === 'barChart',
    );
    expect(bars?.rows).toHaveLength(8);
    expect(wordsOf(bars?.caption.basis)).toContain('the eight of');
    expect(bars?.altRows).toHaveLength(8);
    expect(JSON.stringify(bars?.caption.says)).toContain('"pageOf","target":"table-accounts"');
  });

  it('leads to the bars of all accounts, of nine on, after the contents', () => {
    const { coverage } = ferryAnswer().comparison;
    const [like] = coverage.totals;
    if (!like) throw new Error('no totals');
    const fullOf = (count: number) => {
      const totals = Array.from({ length: count }, (_, index) => ({ ...like, carried: index % 3 }));
      const context = ferryContext({ coverage: { ...coverage, totals } });
      return {
        glance: composeCover(context).find((block) => block.kind === 'barChart'),
        full: composeContents(context).blocks.find((block) => block.kind === 'barChart'),
      };
    };
    const { glance, full } = fullOf(9);
    expect(full?.rows).toHaveLength(9);
    expect(wordsOf(full?.caption.says)).toBe(
      'At least half of the nine accounts carry one of two statements or more.',
    );
    expect(JSON.stringify(glance?.caption.says)).toContain(`"pageOf","target":"${full?.id}"`);
    expect(fullOf(8).full).toBeUndefined();
    expect(fullOf(25).full).toBeUndefined();
  });
});
