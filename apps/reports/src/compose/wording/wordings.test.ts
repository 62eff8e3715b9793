import { expect, test } from 'vitest';
import { en } from './en.ts';
import { readWording, wordings } from './wordings.ts';

test('a wording is found by its tag, whatever its case, and by a longer tag of the same language', () => {
  for (const tag of ['en', 'EN', 'en-GB', 'en-Latn-US', ' en ']) expect(readWording(tag)).toBe(en);
});

test('a language without a wording has none, though its tag begins alike', () => {
  for (const tag of ['fr', 'enm', 'e', '', '-', 'toString', 'x-en']) expect(readWording(tag)).toBeUndefined();
});

test('every wording stands under the tag of its own language', () => {
  for (const [tag, wording] of Object.entries(wordings)) {
    expect(wording.language).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  }
});
