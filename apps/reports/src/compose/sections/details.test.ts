import { describe, expect, it } from 'vitest';
import type { ComparisonFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { place, time } from '../../fixtures/ferry-found.ts';
import { confirmed, passage, refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeDetails } from './details.ts';

const compose = (changes: Partial<ComparisonFieldsFragment>) => composeDetails(ferryContext(changes))[0];
const rises = 'when fares rise';

function tablesOf(changes: Partial<ComparisonFieldsFragment>) {
  return compose(changes)?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
}

const groups = (...agreements: ('DISAGREE' | 'COMPATIBLE' | 'AGREE' | 'ALONE')[]) =>
  compose({
    times: agreements.map((agreement) => ({ about: rises, agreement, times: [time('a', 'in June')] })),
  })?.title;

describe('when and where', () => {
  it('is no part of the briefing where no account gives a time or place', () => {
    expect(compose({})).toBeUndefined();
  });

  it('sets what accounts print and mean alike into one row, times before places', () => {
    const [table] = tablesOf({
      times: [
        {
          about: rises,
          agreement: 'COMPATIBLE',
          times: [time('a', 'in June'), time('b', 'in June'), time('c', 'on 1 June', { date: '2031-06-01' })],
        },
      ],
      places: [
        {
          about: 'where they met',
          agreement: 'SAME',
          places: [place('a', 'there', 'Pier'), place('b', 'there', 'Pier')],
        },
      ],
    });
    expect(table?.groups.map(({ heading }) => wordsOf(heading))).toEqual([
      'When fares rise compatible',
      'Where they met the same',
    ]);
    const rows = table?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['A B', '“in June” a-1, b-1', 'June 2031', '14 May 2031'],
      ['C', '“on 1 June”', '1 June 2031', '14 May 2031'],
      ['A B', '“there” A 40–49, B 40–49', 'Pier', '–'],
    ]);
    expect(JSON.stringify(rows[0])).toContain('"target":"attestation-a-1"');
  });

  it('keeps apart the same words told on other days, and says where the day is that of the talks', () => {
    const [table] = tablesOf({
      times: [
        {
          about: rises,
          agreement: 'AGREE',
          times: [time('a', 'next month'), time('c', 'next month', { own: false })],
        },
      ],
    });
    expect(table?.groups[0]?.rows.map(({ cells }) => wordsOf(cells[3]?.content))).toEqual([
      '14 May 2031',
      '14 May 2031 (the talks)',
    ]);
  });

  it('marks a date to which a rule does not come', () => {
    const differs = time('a', 'next month', { reading: 'DIFFERS', resolved: '2031-07' });
    const [table] = tablesOf({ times: [{ about: rises, agreement: 'AGREE', times: [differs] }] });
    const read = table?.groups[0]?.rows[0]?.cells[2]?.content;
    expect(wordsOf(read)).toBe('June 2031 a rule reads July 2031');
    expect(JSON.stringify(read)).toContain('"mark":"suggested"');
  });

  it('has a headline for what does not fit, what is finer, what is the same, and for nothing to compare', () => {
    expect(groups('DISAGREE')).toBe('On the one time or place the accounts do not fit together');
    expect(groups('AGREE')).toBe('The one time or place that several accounts give is the same');
    expect(groups('DISAGREE', 'AGREE')).toBe(
      'On one of two times and places the accounts do not fit together',
    );
    expect(groups('DISAGREE', 'DISAGREE')).toBe('On both times and places the accounts do not fit together');
    expect(groups('COMPATIBLE', 'AGREE', 'AGREE')).toBe(
      'One of three times and places is told more exactly by some; none conflicts',
    );
    expect(groups('AGREE', 'AGREE')).toBe('Two times and places can be compared, and neither differs');
    expect(groups('ALONE')).toBe('No time or place stands in two accounts');
  });

  it('calls no conflict what a person recorded as compatible', () => {
    const times = [time('a', 'in June'), time('b', 'in July')];
    const [first] = times;
    const evidence = {
      kind: 'MENTION' as const,
      account: refer('account:a'),
      attestation: null,
      printed: '',
    };
    const settled: ComparisonFieldsFragment['discrepancies'][number] = {
      discrepancy: { recordId: 'discrepancy:rise', title: 'When?', explanation: '', review: confirmed },
      rank: 1,
      kind: 'TIME',
      status: 'COMPATIBLE',
      statements: [],
      accounts: [refer('account:a')],
      carriedBy: 2,
      narrowed: false,
      readings: [
        {
          accounts: [refer('account:a')],
          gist: 'In June.',
          narrowed: false,
          evidence: [{ ...evidence, anchor: first?.mention.anchor ?? passage(0, 1) }],
        },
      ],
    };
    const given = { times: [{ about: rises, agreement: 'DISAGREE' as const, times }] };
    expect(wordsOf(tablesOf(given)[0]?.groups[0]?.heading)).toContain('conflict');
    const section = compose({ ...given, discrepancies: [settled] });
    expect(section?.title).toBe(
      'The one time or place that several accounts give is told more exactly by some',
    );
    expect(wordsOf(section?.blocks)).toContain('When fares rise compatible, as recorded');
  });

  it('has what one account alone gives in a table of its own', () => {
    const tables = tablesOf({
      times: [{ about: rises, agreement: 'ALONE', times: [time('b', 'in June')] }],
    });
    expect(tables.map(({ id }) => id)).toEqual(['table-details-alone']);
    expect(tables[0]?.groups[0]?.rows[0]?.cells.map(({ content }) => wordsOf(content))).toEqual([
      'When fares rise',
      'B',
      '“in June”',
      'June 2031',
      '14 May 2031',
    ]);
  });
});
