import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { searchPlace } from './search-place.ts';
import {
  hasWords,
  matchesSearch,
  rankText,
  readSearch,
  searchPlaceColumn,
  searchTables,
  type SearchQuery,
} from './search-terms.ts';
import { searchTerms, writeWords } from './search-words.ts';
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

  test('of a text of ASCII are the same as before words of other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect([...searchTerms(text), 'о', 'fi']).toEqual(searchTerms(`${text} О ﬁ`));
      }),
    );
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
          stamp: '',
        },
      ],
      search_texts: texts.map((text, ordinal) => ({
        talks_id: 'talks:ferry',
        id: `statement:${ordinal}`,
        kind: 'statement',
        ordinal,
        language: 'und',
        place: searchPlace(1, ordinal),
        words: writeWords(searchTerms(text), 'statement'),
      })),
    }),
  );
}

/** The ordinals of the texts that answer, by the index; the same must be told from the texts themselves. */
async function answers(store: Store, query: SearchQuery | undefined): Promise<number[]> {
  if (!query) return [];
  const { rows } = await sql<{ ordinal: number }>`
    select search_texts.ordinal from ${searchTables(store.engine)} where ${matchesSearch(query)}
    order by ${searchPlaceColumn(store.engine)}`.execute(store.db);
  const { rows: looked } = await sql<{ ordinal: number }>`
    select ordinal from search_texts where ${hasWords(query)} order by place`.execute(store.db);
  expect(looked).toEqual(rows);
  return rows.map(({ ordinal }) => ordinal);
}

async function search(store: Store, texts: readonly string[], query: string): Promise<string[]> {
  const found = await answers(store, readSearch(store.engine, query));
  return found.toSorted((one, other) => one - other).map((ordinal) => texts[ordinal] ?? '');
}

describeStores('Searching', (stores) => {
  test('finds texts with every word of the query, the last one as a beginning', async () => {
    const store = await stores.open();
    const texts = ['The ferry sails at noon', 'A ferryman waits', 'Noon at the FÉRRY house'];
    await addTexts(store, texts);
    expect(await search(store, texts, 'ferry')).toEqual(texts);
    expect(await search(store, texts, 'noon ferry')).toEqual([texts[0], texts[2]]);
    expect(await search(store, texts, 'ferry noon')).toEqual([texts[0], texts[2]]);
    expect(await search(store, texts, 'férr')).toEqual(texts);
    expect(await search(store, texts, 'ferry wait')).toEqual([]);
  });

  test('takes the end of a word after an apostrophe whole, and a name half written as a beginning', async () => {
    const store = await stores.open();
    const texts = ['Russia’s offer', 'Russia and a special offer', "They don't", 'The don talks', "O'Neill"];
    await addTexts(store, texts);
    for (const query of ["Russia's", 'offer RUSSIA’S!', 'Russia＇s?']) {
      expect(await search(store, texts, query)).toEqual([texts[0]]);
    }
    expect(await search(store, texts, 'don’t')).toEqual([texts[2]]);
    expect(await search(store, texts, "o'nei")).toEqual([texts[4]]);
    expect(await search(store, texts, "russia 's")).toEqual([texts[0], texts[1]]);
  });

  test('takes no character of a query as a command', async () => {
    const store = await stores.open();
    const texts = ['The ferry sails', 'not or and near'];
    await addTexts(store, texts);
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
      expect(await search(store, texts, query)).toEqual(/^\W*ferry/.test(query) ? ['The ferry sails'] : []);
    }
    expect(await search(store, texts, 'NOT OR AND')).toEqual(['not or and near']);
  });

  test('finds any text by each of its own words', async () => {
    const store = await stores.open();
    const texts = fc
      .sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { numRuns: 200, seed: 1 })
      .map((text) => text.toWellFormed().replaceAll('\0', ''));
    await addTexts(store, texts);
    for (const text of texts) {
      for (const term of searchTerms(text)) expect(await search(store, texts, term)).toContain(text);
    }
  });

  test('tells kinds apart by the index, and no word of a query is taken for one', async () => {
    const store = await stores.open();
    await addTexts(store, ['The ferry', 'A statement on the ferry']);
    expect(await answers(store, readSearch(store.engine, 'ferry', ['statement']))).toEqual([0, 1]);
    expect(await answers(store, readSearch(store.engine, 'ferry', ['quotation', 'statement']))).toEqual([
      0, 1,
    ]);
    expect(await answers(store, readSearch(store.engine, 'ferry', ['quotation']))).toEqual([]);
    expect(await answers(store, readSearch(store.engine, '§statement'))).toEqual([1]);
  });

  test('finds the longest text by the longest question', async () => {
    const store = await stores.open();
    const long = 'ferry '.repeat(5000);
    await addTexts(store, [long]);
    expect(await search(store, [long], long.slice(0, 600))).toEqual([long]);
  });
});

function rank(text: string, query: string): number {
  return rankText(writeWords(searchTerms(text), 'statement'), readSearch('sqlite', query)!);
}

describe('The rank of a text', () => {
  test('is higher for words together than apart, whole than begun, often than once, short than long', () => {
    const texts = [
      'The ferry house of all ferry houses',
      'The ferry house',
      'The ferry houses',
      'The house has a ferry',
      'The agreement on the ferry at the house by the old pier in the north',
    ];
    expect(texts.map((text) => rank(text, 'ferry house'))).toEqual([7370, 7076, 6076, 2894, 2232]);
  });

  test('takes no word for the end of one that only begins so', () => {
    expect(rank('russia s offer', "russia's")).toBeGreaterThan(rank('russia special s offer', "russia's"));
    expect(rank('s russia sends', "russia's")).toBe(rank('s russia waits', "russia's"));
  });

  test('stays a number of 32 bits for the longest text and the longest question', () => {
    const long = 'ferry '.repeat(5000);
    expect(rank(long, long)).toBe(20_840);
  });
});
