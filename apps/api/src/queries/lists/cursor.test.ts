import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor, type KeyType, type KeyValue } from './cursor.ts';

const keys = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant<KeyType>('text'),
      fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
    ),
    fc.tuple(fc.constant<KeyType>('integer'), fc.integer()),
    fc.tuple(
      fc.constant<KeyType>('real'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    ),
  ),
  { maxLength: 4 },
);

test('a cursor leads back to the place it was written for', () => {
  fc.assert(
    fc.property(keys, (pairs) => {
      const values = pairs.map(([, value]): KeyValue => value);
      const types = pairs.map(([type]) => type);
      expect(readCursor(writeCursor('DOSSIER', values), 'DOSSIER', types)).toEqual(values);
    }),
  );
});

test('a name as long as it may be is a place as well', () => {
  const name = 'আ'.repeat(5000);
  expect(readCursor(writeCursor('NAME', [name]), 'NAME', ['text'])).toEqual([name]);
});

test('no text is taken for a cursor but those that were written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
      expect(readCursor(text, 'DOSSIER', ['text', 'integer'])).toBeUndefined();
    }),
  );
});

test.each<[string, string, KeyValue[]]>([
  ['another order', 'TITLE', ['talks:pier', 1]],
  ['too few keys', 'DOSSIER', ['talks:pier']],
  ['too many keys', 'DOSSIER', ['talks:pier', 1, 1]],
  ['a text for a number', 'DOSSIER', ['talks:pier', '1']],
  ['a fraction for a whole number', 'DOSSIER', ['talks:pier', 1.5]],
  ['a number that no column holds', 'DOSSIER', ['talks:pier', 2 ** 31]],
  ['a text that no store holds', 'DOSSIER', ['talks:\0', 1]],
])('a cursor with %s is refused', (_what, order, values) => {
  expect(readCursor(writeCursor(order, values), 'DOSSIER', ['text', 'integer'])).toBeUndefined();
});
