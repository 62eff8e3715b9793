import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Alignable } from './align.ts';

const report = (account: string, speaker: string | undefined, content: string): Alignable => ({
  account,
  content,
  ...(speaker !== undefined && { speaker }),
});
const filler = [
  'The harvest failed in both valleys last autumn',
  'Ferries stop at nightfall because of fog',
  'Two bridges need repair before winter comes',
].map((content, index) => report(`x${index}`, 'other', content));
const grouped = (...reports: Alignable[]): string[][] =>
  align([...reports, ...filler])
    .map(({ members }) =>
      members.filter((member) => member < reports.length).map((member) => reports[member]?.account ?? ''),
    )
    .filter((group) => group.length > 0)
    .map((group) => group.toSorted((one, other) => (one < other ? -1 : 1)));

describe('reports of different accounts', () => {
  it('that say the same in other words are one statement', () => {
    expect(
      grouped(
        report('a', 'tarrow', 'the upper gate would stay open until the harvest'),
        report('b', 'tarrow', '“We shall keep the upper gate open until the harvest is in,”'),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('are never one on the speaker alone', () => {
    expect(
      grouped(
        report('a', 'tarrow', 'the upper gate stays open'),
        report('b', 'tarrow', 'twelve boats broke the closed season'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('by two speakers of no common side are two statements, however alike', () => {
    expect(
      grouped(
        report('a', 'tarrow', 'the upper gate stays open'),
        report('b', 'okavi', 'the upper gate stays open'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('are one where one narrates with a noun what the other tells with a verb', () => {
    expect(
      grouped(
        report('a', undefined, 'since Varnholt seized the fishing boats'),
        report('b', undefined, 'Varnholt’s seizure of the boats in March'),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('that name a state by its capital, its adjective or its name are one', () => {
    expect(
      grouped(
        report('a', 'envoy', 'Nairobi is ready to lower the tariff on tea'),
        report('b', 'envoy', 'Kenyan readiness to cut duties on tea'),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('with different figures of one thing are one statement, for they conflict', () => {
    expect(
      grouped(
        report('a', undefined, 'The lake has fallen by 40 centimetres since 2029'),
        report('b', undefined, 'The lake has dropped 60 centimetres since 2029'),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('with one figure of different things are two', () => {
    expect(
      grouped(
        report('a', 'okavi', 'twelve boats are still in chains'),
        report('b', 'okavi', 'twelve fishermen were sent home'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('are not one with a phrase inside themselves', () => {
    expect(
      grouped(
        report('a', undefined, 'the first meeting since Varnholt seized the boats'),
        report('a', undefined, 'Varnholt seized the boats'),
      ),
    ).toEqual([['a'], ['a']]);
  });

  it('one of which denies with its verb what the other denies with a "not" are one', () => {
    const denied = { ...report('a', 'soto', 'the fee was meant to keep foreign fruit out'), denied: true };
    const not = report('b', 'soto', 'this fee is not meant for foreign fruit');
    expect(grouped(denied, not)).toEqual([['a', 'b']]);
  });

  it('one of which condemns what the other tells are two', () => {
    expect(
      grouped(
        { ...report('a', 'okavi', 'Varnholt’s seizure of the fishing boats'), stand: true },
        report('b', undefined, 'Varnholt seized the fishing boats'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('that share a name and an office alone are two', () => {
    expect(
      grouped(
        report('a', 'tarrow', 'the decision lies with the Kenyan President Amina Odhiambo Wekesa'),
        report('b', 'tarrow', 'the Kenyan President Amina Odhiambo Wekesa visited the harbour'),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('one of which denies what the other asserts are held apart', () => {
    expect(
      grouped(
        report('a', 'tarrow', 'boats were stolen in spring'),
        report('b', 'tarrow', 'no fishing gear was stolen'),
      ),
    ).toEqual([['a'], ['b']]);
  });
});

it('gathers one utterance from hundreds of accounts, whether copied or in other words', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    report(
      `n${index}`,
      'tarrow',
      index % 3 === 0
        ? 'the upper gate would stay open until the harvest'
        : index % 3 === 1
          ? 'the upper gate stays open until the harvest is in'
          : 'twelve fishing boats broke the closed season',
    ),
  );
  const sizes = align([...many, ...filler])
    .map(({ members }) => members.length)
    .filter((size) => size > 1);
  expect(sizes.toSorted((one, other) => one - other)).toEqual([100, 200]);
});

/** The groups by the words in them, whatever the order. */
const asText = (list: readonly Alignable[]): string[] =>
  align(list)
    .map(({ members }) =>
      members
        .map((member) => list[member]?.content ?? '')
        .toSorted((one, other) => (one < other ? -1 : 1))
        .join(' | '),
    )
    .toSorted((one, other) => (one < other ? -1 : 1));

it('groups the same reports whatever their order', () => {
  const reports = [
    report('a', 'tarrow', 'the upper gate would stay open until the harvest'),
    report('b', 'tarrow', 'the upper gate stays open until autumn'),
    report('c', undefined, 'The upper gate stays open until the harvest'),
    report('d', 'okavi', 'the lake is no bank account'),
    report('e', 'okavi', 'the lake is not a bank account from which one side draws'),
    ...filler,
  ];
  const expected = asText(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(asText(shuffled)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
