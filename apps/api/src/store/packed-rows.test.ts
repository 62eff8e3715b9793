import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from './packed-rows.ts';
import type { TopicRow } from './rows.ts';
import { storableText } from './storable-text.ts';
import { describeStores } from './test-stores.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\\N', '\\.', 'a\tb\nc\rd\\e', 'null', '12', '“', '𝔸'),
);
const labels = fc.array(text.map(storableText), { minLength: 1, maxLength: 5 });

function topicsOf(texts: readonly string[]): TopicRow[] {
  return texts.map((label, ordinal) => ({
    talks_id: 'talks:ferry',
    id: `topic:t-${ordinal}`,
    ordinal,
    record: JSON.stringify({ label }),
    label,
  }));
}

test('Rows packed for SQLite are the same when they are unpacked, nulls and numbers too', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.option(fc.double({ noNaN: true })), fc.option(text.map(storableText))), {
        minLength: 1,
      }),
      (pairs) => {
        const rows = pairs.map(([value, counts]) => ({ counts, value }));
        const packed = packRows({ figures: rows as never }, 'sqlite').figures!;
        // A number that is no number of SQL is stored as the text says it.
        expect(unpackRows(packed)).toEqual(pairs.map(([value, counts]) => [counts, value === 0 ? 0 : value]));
      },
    ),
  );
});

describeStores('Packed rows', (stores) => {
  test('come into the store as they are', async () => {
    const store = await stores.open();
    await fc.assert(
      fc.asyncProperty(labels, async (texts) => {
        const rows = topicsOf(texts);
        await store.write(async (writing) => {
          await writing.db.deleteFrom('topics').execute();
          await writing.db.deleteFrom('dossiers').execute();
          await writing.db
            .insertInto('dossiers')
            .values({
              talks_id: 'talks:ferry',
              digest: 'd',
              folder: 'f',
              schema_version: 1,
              projection_version: 1,
              imported_at: '',
              stamp: '',
            })
            .execute();
          await writing.insertPacked([packRows({ topics: rows }, store.engine)]);
        });
        expect(await store.db.selectFrom('topics').selectAll().orderBy('ordinal').execute()).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
