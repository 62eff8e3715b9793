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

  it.each([
    ['Valley Radio, 14 March 2029', 'Valley Radio', '2029-03-14'],
    ['2 May 2031 | The Hill Courier', 'The Hill Courier', '2031-05-02'],
    ['Harbour Gazette – Published: June 3, 2030', 'Harbour Gazette', '2030-06-03'],
    ['Lakeside People | 7 July 2029', 'Lakeside People', '2029-07-07'],
    ['Bergische Zeitung · 9. November 2028', 'Bergische Zeitung', '2028-11-09'],
  ])('takes "%s" apart', async (line, name, date) => {
    for (const lines of [
      [line, 'Ministers meet at the customs house', paragraph],
      ['Ministers meet at the customs house', line, paragraph],
    ]) {
      const { outlet, published, headline } = await facts(...lines);
      expect([outlet?.name, published?.date]).toEqual([name, date]);
      expect(headline).toBeDefined();
    }
  });

  it('takes a name and a date in one line for a byline and a date', async () => {
    const { published, bylines } = await facts(
      'Ministers meet at the customs house',
      'By Runa Tallow, 8 April 2030',
      paragraph,
    );
    expect([published?.date, bylines.length]).toEqual(['2030-04-08', 1]);
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
  ['Veröffentlicht am 14. März 2029, 18:40 Uhr', '2029-03-14T18:40'],
  ['Publié le 2 août 2029 à 7h05', '2029-08-02T07:05'],
  ['3 de octubre de 2030', '2030-10-03'],
  ['5 июня 2031', '2031-06-05'],
  ['09.11.2030', '2030-11-09'],
  ['25/12/2030', '2030-12-25'],
  ['04/05/2030', undefined],
  ['Thursday', undefined],
])('the date line "%s" gives %s', (line, date) => expect(parsePrintedDate(line)).toBe(date));

it.each([
  ['en', 'The minister said that the talks with the other side had been long and that he was tired of it.'],
  ['de', 'Der Minister sagte, dass die Gespräche mit der anderen Seite lang waren und er müde sei.'],
  ['ru', 'Министр сказал, что переговоры с другой стороной были долгими и что он устал от них.'],
  ['und', '…'],
])('the language is %s', (language, text) => expect(detectLanguage(text)).toBe(language));
