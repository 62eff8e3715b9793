import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesSearch, rankSearch, searchTerms, writeTerms } from './search-terms.ts';
import type { Store } from './store.ts';
import { describeStores } from './test-stores.ts';

describe('The words that search compares', () => {
  test.each([
    ['Çavuşoğlu', ['cavusoglu']],
    ['IŞIK ışık', ['isik', 'isik']],
    ['Straße, Łódź & Søren', ['strasse', 'lodz', 'soren']],
    ['2.3 million; 80%', ['2', '3', 'million', '80']],
    ['“don’t” — U.N.', ['don', 't', 'u', 'n']],
    ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['Зелёнский ЗЕЛЕНСКИЙ', ['зеленскии', 'зеленскии']],
    ['বাংলা', ['বাংলা']],
    ['ﬁnal ①', ['final', '1']],
    ['… — “”', []],
  ])('of %s are folded', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  test('are not changed by folding them again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const terms = searchTerms(text);
        expect(searchTerms(terms.join(' '))).toEqual(terms);
      }),
    );
  });
});

async function addTexts(store: Store, texts: readonly string[]): Promise<void> {
  await store.write((writing) =>
    writing.insert({
      dossiers: [
        {
          talks_id: 'talks:ferry',
          digest: 'd',
          folder: 'f',
          schema_version: 1,
          projection_version: 1,
          imported_at: '',
        },
      ],
      search_texts: texts.map((text, ordinal) => ({
        talks_id: 'talks:ferry',
        id: `statement:${ordinal}`,
        kind: 'statement',
        ordinal,
        language: 'und',
        text,
        folded: searchTerms(text).join(' '),
        length: searchTerms(text).length,
        terms: writeTerms(searchTerms(text), store.engine),
      })),
    }),
  );
}

async function rank(store: Store, query: string): Promise<(readonly [string, number])[]> {
  const points = rankSearch(store.engine, query);
  const rows = await store.db
    .selectFrom('search_texts')
    .select(['text', points.as('points')])
    .where(matchesSearch(store.engine, query))
    .orderBy(points, 'desc')
    .orderBy('ordinal')
    .execute();
  return rows.map(({ text, points: number }) => [text, number]);
}

async function search(store: Store, query: string): Promise<string[]> {
  const rows = await store.db
    .selectFrom('search_texts')
    .select('text')
    .where(matchesSearch(store.engine, query))
    .orderBy('ordinal')
    .execute();
  return rows.map(({ text }) => text);
}

describeStores('Searching', (stores) => {
  test('finds texts with every word of the query, the last one as a beginning', async () => {
    const store = await stores.open();
    const texts = ['The ferry sails at noon', 'A ferryman waits', 'Noon at the FÉRRY house'];
    await addTexts(store, texts);
    expect(await search(store, 'ferry')).toEqual(texts);
    expect(await search(store, 'noon ferry')).toEqual([texts[0], texts[2]]);
    expect(await search(store, 'ferry noon')).toEqual([texts[0], texts[2]]);
    expect(await search(store, 'férr')).toEqual(texts);
    expect(await search(store, 'ferry wait')).toEqual([]);
  });

  test('takes no character of a query as a command', async () => {
    const store = await stores.open();
    await addTexts(store, ['The ferry sails', 'not or and near']);
    for (const query of [
      '"',
      "'",
      '*',
      'ferry*',
      '-ferry',
      'ferry:*',
      '!ferry',
      'terms:ferry',
      'ferry\\',
      '()',
    ]) {
      expect(await search(store, query)).toEqual(/^\W*ferry/.test(query) ? ['The ferry sails'] : []);
    }
    expect(await search(store, 'NOT OR AND')).toEqual(['not or and near']);
  });

  test('finds any text by each of its own words', async () => {
    const store = await stores.open();
    const texts = fc
      .sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { numRuns: 200, seed: 1 })
      .map((text) => text.toWellFormed().replaceAll('\0', ''));
    await addTexts(store, texts);
    for (const text of texts) {
      for (const term of searchTerms(text)) expect(await search(store, term)).toContain(text);
    }
  });

  test('ranks words together before words apart, whole before begun, often before once, short before long', async () => {
    const store = await stores.open();
    const texts = [
      'The agreement on the ferry at the house by the old pier in the north',
      'The house has a ferry',
      'The ferry houses',
      'The ferry house',
      'The ferry house of all ferry houses',
    ];
    await addTexts(store, texts);
    const ranked = await rank(store, 'ferry house');
    expect(ranked.map(([text]) => text)).toEqual([texts[4], texts[3], texts[2], texts[1], texts[0]]);
    // The numbers themselves, so that both engines are known to give the same.
    expect(ranked.map(([, points]) => points)).toEqual([7370, 7076, 6076, 2894, 2232]);
  });

  test('ranks the longest text and the longest question without running over', async () => {
    const store = await stores.open();
    const long = 'ferry '.repeat(5000);
    await addTexts(store, [long]);
    expect(await rank(store, long.slice(0, 600))).toEqual([[long, 20_840]]);
  });
});
