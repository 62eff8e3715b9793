import { digestText, type AccountId } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { harbourTalks, textOf, type InventedAccount } from './harbour-talks.fixture.ts';
import { makeQuotedTalks } from './quoted-talks.fixture.ts';
import { measureSharedText } from './shared-text/measure-shared-text.ts';

/** Reads the texts and compares, as `dossier collate` and the API do one after the other. */
async function compareWhole(accounts: InventedAccount[]): Promise<ReturnType<typeof compare>> {
  const dossier = harbourTalks(accounts);
  const texts = new Map<AccountId, string>();
  for (const [place, account] of dossier.accounts.entries()) {
    const text = textOf(accounts[place] as InventedAccount);
    texts.set(account.id, text);
    account.text.digest = await digestText(text);
  }
  return compare({ ...dossier, sharedText: await measureSharedText(dossier, texts) }, undefined, {
    suggestions: 'all',
  });
}

function quoting(siglum: string, words: string, more: Partial<InventedAccount> = {}): InventedAccount {
  return {
    siglum,
    reports: [{ statements: ['opens'], words: `“${words}”`, mode: 'direct', cue: 'said' }],
    ...more,
  };
}

describe('a comparison takes', () => {
  it('an account that reports nothing', async () => {
    const { accounts, suggestions } = await compareWhole([
      quoting('A', 'we open'),
      { siglum: 'B', reports: [] },
    ]);
    expect(accounts).toHaveLength(2);
    expect(suggestions.every(({ kind }) => kind === 'omission')).toBe(true);
  });

  it('an account in another script beside one in English', async () => {
    const { apparatus, limits } = await compareWhole([
      quoting('A', 'we open the harbour'),
      quoting('B', 'نفتح الميناء القديم', { language: 'ar' }),
    ]);
    expect(apparatus).toEqual([]);
    expect(limits).toMatchObject([{ account: 'account:b', reason: 'language' }]);
  });

  it('two accounts in one script from right to left, and finds where they part', async () => {
    const { apparatus } = await compareWhole([
      quoting('A', 'نفتح الميناء القديم غدا', { language: 'ar' }),
      quoting('B', 'نفتح الميناء الجديد غدا', { language: 'ar' }),
    ]);
    expect(apparatus[0]?.places).toMatchObject([{ readings: [{ words: 'القديم' }, { words: 'الجديد' }] }]);
  });

  it('the same words composed in two ways, and text outside the BMP', async () => {
    const { suggestions } = await compareWhole([
      quoting('A', 'caf\u00e9 \u{1d4b6}\u{1d4b7} opens'),
      quoting('B', 'cafe\u0301 \u{1d4b6}\u{1d4b7} opens'),
    ]);
    expect(suggestions).toEqual([]);
  });

  it('two accounts with the same text, as one witness', async () => {
    const words = 'the old harbour opens to all ships in the first week of the month and stays so';
    const twins = ['A', 'B'].map((siglum) => ({ siglum, reports: [{ statements: ['opens'], words }] }));
    const { independence, suggestions } = await compareWhole(twins);
    expect(independence.independentLineages).toBe(1);
    expect(independence.suggested).toMatchObject([{ strength: 'strong', share: 1 }]);
    expect(suggestions).toEqual([]);
  });

  it('a quotation of ten thousand words beside a fragment of it', async () => {
    const long = Array.from({ length: 10_000 }, (_, place) => `word${place % 977}`).join(' ');
    const { apparatus } = await compareWhole([quoting('A', long), quoting('B', long.slice(0, 90))]);
    expect(apparatus[0]?.readings[1]?.extent).toBe('fragment');
    expect(apparatus[0]?.alignment.length).toBeGreaterThan(1);
  });

  it('five hundred witnesses of one quotation, with pairs in proportion to them', async () => {
    const { dossier, texts } = await makeQuotedTalks(500);
    const sharedText = await measureSharedText(dossier, texts);
    expect(sharedText.pairs.length).toBeLessThan(500 * 3);
    expect(sharedText.unmarked?.length).toBeLessThan(500);
    const { apparatus, suggestions } = compare({ ...dossier, sharedText });
    // Twelve of them have it without marks.
    expect(apparatus.map(({ readings }) => readings.length)).toEqual([488]);
    expect(suggestions.map(({ rule }) => rule)).toContain('marksDiffer');
  });
});
