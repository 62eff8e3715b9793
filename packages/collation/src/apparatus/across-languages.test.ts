import { expect, it } from 'vitest';
import type { Dossier, Variant } from '@parley/schema';
import { compare } from '../compare.ts';
import { harbourTalks, type InventedAccount } from '../harbour-talks.fixture.ts';

const english = 'we open the old harbour to all ships in May';
const swedish = 'vi öppnar den gamla hamnen för alla fartyg i maj';

function quotes(siglum: string, language: string, words: string): InventedAccount {
  return { siglum, language, reports: [{ statements: ['opens'], words: `“${words}”`, mode: 'direct' }] };
}

/** All that the accounts quote as one variant, as a person sets it side by side. */
function recorded(dossier: Dossier, more: Partial<Variant> = {}): Dossier {
  const readings = dossier.attestations.map(({ account, quotations }) => ({
    account,
    quotations: quotations.map(({ id }) => id),
  }));
  const variant: Variant = {
    id: 'variant:opens',
    statements: ['statement:opens'],
    title: 'Opening',
    readings,
    review: { state: 'confirmed' },
    ...more,
  };
  return { ...dossier, variants: [variant] };
}

const aboutWords = ({ suggestions }: ReturnType<typeof compare>) =>
  suggestions
    .filter(({ kind }) => kind === 'wording' || kind === 'extent')
    .map(({ rule, accounts }) => `${rule} ${accounts.join(' ')}`);

it('keeps a variant that a person recorded across languages, and compares none of its words', () => {
  const result = compare(
    recorded(harbourTalks([quotes('A', 'en', english), quotes('B', 'sv', swedish)])),
    undefined,
    { suggestions: 'all' },
  );
  const [entry] = result.apparatus;
  expect(entry?.readings.map(({ account, words }) => [account, words])).toEqual([
    ['account:a', english],
    ['account:b', swedish],
  ]);
  expect(entry?.readings[1]).toMatchObject({
    extent: null,
    segments: [],
    added: 0,
    leftOut: 0,
    outside: 0,
    moved: [],
  });
  expect(entry?.places).toEqual([]);
  expect(entry?.alignment.flatMap(({ readings }) => readings.map(({ words }) => words))).toEqual([
    english,
    swedish,
  ]);
  expect(aboutWords(result)).toEqual([]);
});

it('takes the base from the language that most accounts quote in, however long the others are', () => {
  const { apparatus } = compare(
    recorded(
      harbourTalks([
        quotes('A', 'ar', 'one two three four five six seven eight nine ten eleven twelve'),
        quotes('B', 'en-GB', english),
        quotes('C', 'en', 'we open the new harbour to all ships in May'),
      ]),
    ),
  );
  expect(apparatus[0]?.base).toBe('account:b');
  expect(apparatus[0]?.readings.map(({ account, extent }) => [account, extent])).toEqual([
    ['account:b', 'full'],
    ['account:a', null],
    ['account:c', 'full'],
  ]);
  expect(apparatus[0]?.places).toEqual([
    {
      readings: [
        { accounts: ['account:b'], words: 'old' },
        { accounts: ['account:c'], words: 'new' },
      ],
    },
  ]);
});

it('tells where accounts part in another language than that of the base', () => {
  const { apparatus } = compare(
    recorded(
      harbourTalks([
        quotes('A', 'en', english),
        quotes('B', 'sv', swedish),
        quotes('C', 'sv', swedish.replace('gamla', 'nya')),
      ]),
      { base: 'account:a' },
    ),
  );
  expect(apparatus[0]?.places.map(({ readings }) => readings.map(({ words }) => words))).toEqual([
    ['gamla', 'nya'],
  ]);
});

it('finds what nobody recorded in each language apart', () => {
  const alike = (language: string) => [quotes('A', 'en', english), quotes('B', language, english)];
  expect(compare(harbourTalks(alike('en-GB'))).apparatus).toHaveLength(1);
  // The same letters under another language are a slip of the record or chance.
  expect(compare(harbourTalks(alike('nl'))).apparatus).toEqual([]);
  const four = compare(
    harbourTalks([...alike('en-GB'), quotes('C', 'sv', swedish), quotes('D', 'sv', swedish)]),
  ).apparatus;
  expect(four.map(({ id, readings }) => [id, readings.map(({ account }) => account)])).toEqual([
    ['rule:opens', ['account:a', 'account:b']],
    ['rule:opens:sv-Latn', ['account:c', 'account:d']],
  ]);
});

it('goes by the language of the quotation before that of the account', () => {
  const dossier = harbourTalks([quotes('A', 'en', english), quotes('B', 'ar', english)]);
  const [, second] = dossier.attestations;
  for (const quotation of second?.quotations ?? []) quotation.language = 'en';
  expect(compare(dossier).apparatus[0]?.readings.map(({ extent }) => extent)).toEqual(['full', 'full']);
});

it('finds within one language what it found before', () => {
  const other = quotes('B', 'en-GB', 'we shut the old harbour to all ships in May');
  const result = compare(
    recorded(harbourTalks([quotes('A', 'en', english), other, quotes('C', 'sv', swedish)])),
    undefined,
    { suggestions: 'all' },
  );
  expect(aboutWords(result)).toEqual(['wordingsDiffer account:a account:b']);
});
