import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/read-document.ts';
import { labelBlocks } from './label-blocks.ts';

const label = async (text: string): Promise<[string, string][]> => {
  const outcome = await readDocument({ name: 'article', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return labelBlocks(outcome.document).map(({ kind, start, end }) => [
    kind,
    outcome.document.text.slice(start, end),
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
