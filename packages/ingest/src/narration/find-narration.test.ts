import { describe, expect, it } from 'vitest';
import { findInBlocks, splitBlocks } from '../attributions/find-attributions.ts';
import { parseQuotations } from '../quotations/parse-quotations.ts';
import { findNarration } from './find-narration.ts';

const told = async (text: string): Promise<string[]> => {
  const block = { start: 0, end: text.length, headline: false };
  const quotations = parseQuotations(text, [block]);
  const split = await splitBlocks(text, [block], quotations);
  const reports = findInBlocks(text, split, quotations);
  const units = split.flatMap(({ units: all }) => all);
  return findNarration(text, units, reports).map(
    ({ rule, tentative, pieces }) =>
      `${rule}${tentative ? '?' : ''}: ${pieces.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
};

describe('what an account tells in its own voice', () => {
  it('is a sentence in which nobody is said to say anything', async () => {
    expect(await told('The upper gate was opened on Monday.')).toEqual([
      'sentence: The upper gate was opened on Monday.',
    ]);
  });

  it('is no sentence of three words', async () => {
    expect(await told('The gate opened.')).toEqual([]);
  });

  it('is each of two clauses that a comma and a conjunction join', async () => {
    expect(await told('The gate was opened on Monday, but the boats were held in port.')).toEqual([
      'sentence: The gate was opened on Monday',
      'coordinate: the boats were held in port.',
    ]);
  });

  it('is a relative clause, where another account bears it out, apart from the sentence around it', async () => {
    expect(await told('Varnholt, which owns the gate and has closed the lock, opened it on Monday.')).toEqual(
      [
        'sentence: Varnholt … opened it on Monday.',
        'relative?: which owns the gate',
        'relative?: has closed the lock',
      ],
    );
  });

  it('is what a clause of time takes for granted', async () => {
    expect(await told('The talks were the first since Varnholt seized the boats in March.')).toContain(
      'time?: Varnholt seized the boats in March.',
    );
  });

  it('is an apposition that ends the sentence and says what came first', async () => {
    expect(
      await told('The ministers met in Tolmere on Monday, the first meeting of the two since March.'),
    ).toEqual([
      'sentence: The ministers met in Tolmere on Monday',
      'apposition?: the first meeting of the two since March.',
    ]);
  });

  it('is a clause that it sets beside a report', async () => {
    expect(
      await told('Although there were pictures of damaged boats, Okavi said the harbour was quiet.'),
    ).toEqual(['beside: there were pictures of damaged boats']);
  });

  it('is a phrase that names an event inside a report, with its doer or its day', async () => {
    expect(await told("Okavi denounced Wednesday's seizure of the boats.")).toEqual([
      "event?: Wednesday's seizure of the boats",
    ]);
    expect(await told('Okavi denounced the talks.')).toEqual([]);
  });
});
