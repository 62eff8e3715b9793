import { expect, it } from 'vitest';
import { readTitle, shortenUnwritten } from './unwritten.ts';
import { en } from './wording/en.ts';

it('shortens a gist that is still to be written to the words that tell it apart', () => {
  expect(shortenUnwritten('To be written: Ada Holm denies something; about quay, ferry', en)).toBe(
    '[to be written: quay, ferry]',
  );
  expect(shortenUnwritten('To be written: Ada Holm asks', en)).toBe('[to be written: Ada Holm asks]');
});

it('says of a detail only that it is to be written', () => {
  expect(shortenUnwritten('To be written: of what “1 June” in A is the time', en)).toBe('[to be written]');
});

it('leaves the note of a draft out of its title', () => {
  expect(readTitle('Talks in Tolmere (title to be written)')).toBe('Talks in Tolmere');
  expect(readTitle('Talks (second round)')).toBe('Talks (second round)');
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
