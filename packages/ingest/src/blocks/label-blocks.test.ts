import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/read-document.ts';
import type { Document } from '../document/document.ts';
import { findRepeated } from './find-repeated.ts';
import { labelBlocks } from './label-blocks.ts';

const read = async (text: string): Promise<Document> => {
  const outcome = await readDocument({ name: 'article', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.document;
};

/** The blocks of an article that was read together with others. */
const label = async (text: string, ...others: readonly string[]): Promise<[string, string][]> => {
  const documents = await Promise.all([text, ...others].map(read));
  const [document] = documents;
  if (!document) return [];
  return labelBlocks(document, findRepeated(documents)).map(({ kind, start, end }) => [
    kind,
    document.text.slice(start, end),
  ]);
};

const paragraph = 'The two delegations met for six hours in the old customs house and left without a word.';
const article = (...lines: string[]): string =>
  ['Ministers meet at the customs house', paragraph, ...lines, paragraph].join('\n');

const lake = (name: string): string =>
  readFileSync(new URL(`../../../../data/lake-accord-2031/texts/${name}.txt`, import.meta.url), 'utf8');

describe('the blocks of the invented articles', () => {
  it('tell page furniture from the account', async () => {
    const kinds = (await label(lake('a'))).map(([kind]) => kind);
    expect(kinds).toEqual([
      'collectionDate',
      'navigation',
      'credit',
      'headline',
      'byline',
      'date',
      'dateline',
      'lead',
      'body',
      'paywall',
      'body',
      'body',
      'body',
      'crossHead',
      'body',
      'caption',
      'relatedLinks',
      'commentForm',
    ]);
  });

  it('keep a headline in capitals', async () => {
    expect((await label(lake('c')))[0]).toEqual(['headline', 'LAKE TALKS END WITHOUT A SIGNATURE']);
  });
});

describe('a line between two paragraphs', () => {
  it.each([
    ['paywall', 'Register now to get free unlimited access to'],
    ['advertisement', 'ADVERTISEMENT'],
    ['relatedLinks', 'Read more: “They lied,” says the ferryman'],
    ['correction', 'Correction: an earlier version of this article misspelled a name.'],
    ['crossHead', 'A long night'],
    ['navigation', 'Share this story'],
  ])('is %s: %s', async (kind, line) => {
    expect(await label(article(line))).toContainEqual([kind, line]);
  });

  it('with a photographer at its end is a caption and a credit', async () => {
    const blocks = await label(
      article('The minister speaks after the talks at the pier. (Jo Lant/Pool/AFP via Getty Images)'),
    );
    expect(blocks).toContainEqual(['caption', 'The minister speaks after the talks at the pier.']);
    expect(blocks).toContainEqual(['photoCredit', '(Jo Lant/Pool/AFP via Getty Images)']);
  });
});

it('a link at the end of a paragraph is not part of it', async () => {
  const blocks = await label(article(`${paragraph} Read more`));
  expect(blocks.at(-2)).toEqual(['relatedLinks', 'Read more']);
});

it('a list of links in the middle does not end the article', async () => {
  const blocks = await label(
    [
      'Ministers meet at the customs house',
      paragraph,
      'More on this topic',
      'A quiet pier',
      ...Array.from({ length: 4 }, () => paragraph),
    ].join('\n'),
  );
  expect(blocks.at(-1)?.[0]).toBe('body');
});

const copy = (masthead: string, headline: string): string =>
  [
    masthead,
    headline,
    'By Ilse Tarrow',
    '15 April 2031',
    paragraph,
    '“The offer stays open until the end of June,” she said.',
    'She gave no reason.',
    'The parties will meet again on 8 June, the council said.',
  ].join('\n');

describe('the copy of an agency that two outlets print', () => {
  it('keeps its short paragraphs', async () => {
    const blocks = await label(
      copy('THE LAKE POST', 'Gate talks fail'),
      copy('THE HILL COURIER', 'No deal on the gate of the lake'),
    );
    expect(blocks.slice(-4).map(([kind]) => kind)).toEqual(['lead', 'body', 'body', 'body']);
  });

  it('keeps the headline that they have in common', async () => {
    const headline = 'Delegations leave the customs house without a word';
    const blocks = await label(copy('THE LAKE POST', headline), copy('THE HILL COURIER', headline));
    expect(blocks.slice(0, 2)).toEqual([
      ['credit', 'THE LAKE POST'],
      ['headline', headline],
    ]);
  });

  it('loses the lines of a site that stand before the headline', async () => {
    const section = 'All about the talks at the lake';
    const blocks = await label(
      copy(section, 'Delegations leave the customs house'),
      copy(section, 'No deal on the gate of the lake'),
    );
    expect(blocks.slice(0, 2)).toEqual([
      ['navigation', section],
      ['headline', 'Delegations leave the customs house'],
    ]);
  });
});
