import { expect, it } from 'vitest';
import { shortenUnwritten } from './unwritten.ts';
import { en } from './wording/en.ts';

it('shortens a gist that is still to be written to the words that tell it apart', () => {
  expect(shortenUnwritten('To be written: Ada Holm denies something; about quay, ferry', en)).toBe(
    '[to be written: quay, ferry]',
  );
  expect(shortenUnwritten('To be written: Ada Holm asks', en)).toBe('[to be written: Ada Holm asks]');
});

it('shortens it inside other words, and leaves those alone', () => {
  expect(
    shortenUnwritten(
      'A tells of “Fares” without “To be written: the account makes a claim; about quay”.',
      en,
    ),
  ).toBe('A tells of “Fares” without “[to be written: quay]”.');
  expect(shortenUnwritten('The fares fall.', en)).toBe('The fares fall.');
});
