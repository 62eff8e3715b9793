import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../blocks/label-blocks.ts';
import { readDocument } from '../document/read-document.ts';
import { detectLanguage } from './detect-language.ts';
import { parsePrintedDate } from './parse-date.ts';
import { readAccount } from './read-account.ts';

const facts = async (...lines: string[]) => {
  const outcome = await readDocument({ name: 'article', bytes: new TextEncoder().encode(lines.join('\n')) });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return readAccount(outcome.document, labelBlocks(outcome.document));
};
const paragraph =
  'KYIV, Ukraine (Reuters) — The two delegations met for six hours and left the house without a word.';

describe('the record of an account', () => {
  it('takes a date above the headline for the day of saving where another stands under it', async () => {
    const { collected, published, updated } = await facts(
      'Tue, 28 June 2022',
      'Ministers meet at the customs house',
      'Update : 10 Mar 2022, 19:02',
      paragraph,
    );
    expect([collected?.date, published?.date, updated?.date]).toEqual([
      '2022-06-28',
      undefined,
      '2022-03-10T19:02',
    ]);
  });

  it('reads dateline and agency', async () => {
    const { dateline } = await facts('Ministers meet at the customs house', paragraph);
    expect([dateline?.place, dateline?.region, dateline?.agency?.name]).toEqual([
      'Kyiv',
      'Ukraine',
      'Reuters',
    ]);
  });

  it('leaves unknown what nothing tells', async () => {
    const { outlet, published, bylines } = await facts('Ministers meet at the customs house', paragraph);
    expect([outlet, published, bylines]).toEqual([undefined, undefined, []]);
  });
});

it.each([
  ['Thu 10 March 2022:', '2022-03-10'],
  ['Published: May 14, 2031, 6:40 pm', '2031-05-14T18:40'],
  ['2031-05-15T07:10', '2031-05-15T07:10'],
  ['31 February 2022', undefined],
  ['Thursday', undefined],
])('the date line "%s" gives %s', (line, date) => expect(parsePrintedDate(line)).toBe(date));

it.each([
  ['en', 'The minister said that the talks with the other side had been long and that he was tired of it.'],
  ['de', 'Der Minister sagte, dass die Gespräche mit der anderen Seite lang waren und er müde sei.'],
  ['ru', 'Министр сказал, что переговоры с другой стороной были долгими и что он устал от них.'],
  ['und', '…'],
])('the language is %s', (language, text) => expect(detectLanguage(text)).toBe(language));
