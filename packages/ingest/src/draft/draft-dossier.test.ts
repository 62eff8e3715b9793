import { readFileSync } from 'node:fs';
import { checkDossier, checkTexts } from '@parley/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../document/read-document.ts';
import { draftDossier } from './draft-dossier.ts';

const lake = (name: string): RawArticle => ({
  name: `${name}.txt`,
  bytes: readFileSync(new URL(`../../../../data/lake-accord-2031/texts/${name}.txt`, import.meta.url)),
});
const written = (name: string, ...lines: string[]): RawArticle => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n')),
});
const talks = 'talks:lake' as const;

describe('a draft of the invented articles', () => {
  it('is a sound dossier whose anchors all fit the texts', async () => {
    const { dossier, texts } = await draftDossier(['a', 'b', 'c'].map(lake), { talks });
    expect(checkDossier(dossier)).toEqual([]);
    const byAccount = new Map(dossier.accounts.map(({ id, text }) => [id, texts.get(text.file) ?? '']));
    expect((await checkTexts(dossier, byAccount)).problems).toEqual([]);
  });

  it('confirms nothing and says of every report by which rule it was found', async () => {
    const { dossier } = await draftDossier([lake('a')], { talks });
    expect(dossier.attestations.length).toBeGreaterThan(5);
    expect(
      dossier.attestations.every(({ review }) => review.state === 'suggested' && review.rule !== ''),
    ).toBe(true);
  });

  it('calls no two times or places one thing, since only a person knows of what they are', async () => {
    const { dossier } = await draftDossier(['a', 'b', 'c'].map(lake), { talks });
    const told = dossier.mentions.flatMap((one) =>
      'about' in one ? [[one.about, one.account, one.printed]] : [],
    );
    expect(told.length).toBeGreaterThan(3);
    const abouts = Map.groupBy(told, ([about]) => about);
    for (const same of abouts.values()) expect(new Set(same.map(String)).size).toBe(1);
  });

  it('takes those who are heard most for the principals where their sides are not known', async () => {
    const { dossier } = await draftDossier(['a', 'b', 'c'].map(lake), { talks });
    expect(dossier.talks.participants.map(({ actor }) => actor).toSorted()).toEqual([
      'actor:okavi',
      'actor:tarrow',
    ]);
  });

  it('goes from sure to unsure', async () => {
    const { dossier } = await draftDossier([lake('b')], { talks });
    const confidences = dossier.attestations.map(({ review }) =>
      review.state === 'suggested' ? review.confidence : 1,
    );
    expect(confidences).toEqual(confidences.toSorted((one, other) => other - one));
  });

  it('gives the same utterance in two articles one statement', async () => {
    const { dossier } = await draftDossier(['a', 'c'].map(lake), { talks });
    const bank = dossier.attestations.filter(({ quotations }) =>
      quotations.some(({ words }) => words.startsWith('The lake is not a bank account')),
    );
    expect(new Set(bank.map(({ account }) => account)).size).toBe(2);
    expect(new Set(bank.flatMap(({ statements }) => statements)).size).toBe(1);
  });

  it('keeps every decision when it is drafted again with more articles', async () => {
    const first = await draftDossier([lake('b')], { talks });
    const [confirmed, rejected] = first.dossier.attestations;
    const earlier = {
      ...first.dossier,
      attestations: first.dossier.attestations.map((one) =>
        one === confirmed
          ? { ...one, review: { state: 'confirmed' as const, by: 'desk' } }
          : one === rejected
            ? { ...one, review: { state: 'rejected' as const } }
            : one,
      ),
    };
    const again = await draftDossier(['b', 'c', 'a'].map(lake), { talks, earlier });
    expect(checkDossier(again.dossier)).toEqual([]);
    const states = again.dossier.attestations.filter(({ review }) => review.state !== 'suggested');
    expect(states.map(({ id, passage, review }) => [id, passage.digest, review.state])).toEqual([
      [confirmed?.id, confirmed?.passage.digest, 'confirmed'],
      [rejected?.id, rejected?.passage.digest, 'rejected'],
    ]);
    const contents = again.dossier.attestations
      .filter(({ account }) => account === rejected?.account)
      .map(({ content }) => content[0]?.digest);
    expect(contents.filter((digest) => digest === rejected?.content[0]?.digest)).toHaveLength(1);
  });
});

describe('a draft of a ferry dispute', () => {
  const drafted = draftDossier(
    [
      written(
        'one.txt',
        'Ferry crews and owners sign in Karsund',
        'Fjord Echo, 6 June 2031',
        'KARSUND - The crews of the ferries and their owners signed a contract on Thursday that ends a blockade of six days in Karsund.',
        'According to the managing director of Karsund Shipping, Liv Aune, the blockade cost the owners 3 million kroner. She said the contract was fair.',
        'The owners said in a statement that they accept the contract. The crews vote in Karsund on Sunday 15 June 2031 on the contract.',
        'Per Dahl, who leads the crews, met the press at noon. If the crews reject the contract, he said, the blockade will resume.',
      ),
    ],
    { talks },
  );

  it('does not name places or actors as topics', async () => {
    const { dossier } = await drafted;
    const labels = dossier.topics.map(({ label }) => label.toLowerCase()).join(' ');
    expect(labels).toContain('blockade');
    expect(labels).not.toMatch(/karsund|aune|dahl|sunday/);
  });

  it('gives words with two cues to one report, and takes no condition for a report', async () => {
    const { dossier, texts } = await drafted;
    const [text = ''] = texts.values();
    const told = dossier.attestations
      .filter(({ mode }) => mode !== 'narrated')
      .map(
        ({ content, speaker }) =>
          `${speaker} ${content.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
      );
    expect(told.filter((words) => words.endsWith('they accept the contract'))).toHaveLength(1);
    expect(told.filter((words) => words.endsWith('the contract'))).toHaveLength(1);
    expect(told).toContain('actor:aune the blockade cost the owners 3 million kroner');
    expect(told).toContain('actor:aune the contract was fair');
  });

  it('happened no later than it was told', async () => {
    expect((await drafted).dossier.talks.date).toBe('2031-06-05');
  });
});

const open = (printed: string, account: string): string =>
  `To be written: of what “${printed}” in ${account} is the figure`;

it('figures count one thing only where the accounts say what', async () => {
  const { dossier } = await draftDossier(
    [
      written(
        'a.txt',
        'Ministers leave the lake without a deal',
        'The quota was cut by 12 percent in a single year, the minister of the islands said on Thursday.',
        'The owners of 20 boats came, and 300 people from the villages lost 600 crates of fish that day.',
      ),
      written(
        'b.txt',
        'No deal at the lake as ministers go home',
        'The stock has fallen by 40 percent since the talks began, a spokesman of the council said on Friday.',
        'The guards took 5 boats, and 350 patrol crews from the villages stood on the quay the whole night.',
      ),
    ],
    { talks },
  );
  const counted = dossier.figures.map(({ printed, unit, counts }) => [printed, unit, counts]);
  expect(counted).toEqual([
    ['12 percent', 'percent', open('12 percent', 'A')],
    ['20', 'boat', 'boats came'],
    ['300', 'person', open('300', 'A')],
    ['600', 'crate', open('600', 'A')],
    ['40 percent', 'percent', open('40 percent', 'B')],
    ['5', 'boat', open('5', 'B')],
    ['350', 'crew', 'patrol crews'],
  ]);
});

describe('what cannot be drafted', () => {
  it('is said: two copies of one article', async () => {
    const copy = { ...lake('a'), name: 'copy.txt' };
    const { dossier, problems } = await draftDossier([lake('a'), copy], { talks });
    expect(dossier.accounts).toHaveLength(1);
    expect(problems.map(({ code, article }) => [code, article])).toEqual([['article-duplicate', 'copy.txt']]);
  });

  it('is said: an article in another language, of which blocks and quotations are read', async () => {
    const { dossier, problems } = await draftDossier(
      [
        written(
          'de.txt',
          'Minister treffen sich in Genf zu neuen Gesprächen',
          'Die Minister der beiden Staaten haben sich am Donnerstag in Genf getroffen und sind ohne ein Ergebnis wieder abgereist.',
          'Der Minister sagte, dass die Gespräche mit der anderen Seite „sehr schwierig“ gewesen seien und weitergehen werden.',
        ),
      ],
      { talks },
    );
    expect(problems.map(({ code }) => code)).toContain('language-not-english');
    expect(dossier.accounts[0]?.language).toBe('de');
    expect(dossier.attestations).toEqual([]);
  });
});

it('is sound whatever the text', async () => {
  const line = fc.array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      ',',
      '.',
      'said',
      'Kuleba',
      'Ilse Tarrow',
      'the minister',
      'that',
      'according to',
      'accused',
      'of',
      '24',
      'million',
      'people',
      'Thursday',
      'in',
      'Kyiv',
      'and',
      'who',
      'talks',
      '🛶',
      'was',
      'which',
      '(Reuters)',
      '—',
      'TURKEY',
    ),
    { minLength: 4, maxLength: 24 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 3, maxLength: 8 }), async (lines) => {
      const text = `The ministers of two states met for talks.\n${lines.map((words) => words.join(' ')).join('\n')}`;
      const { dossier, texts } = await draftDossier([written('a.txt', text)], { talks });
      if (dossier.accounts.length === 0) return;
      expect(checkDossier(dossier)).toEqual([]);
      const byAccount = new Map(
        dossier.accounts.map(({ id, text: { file } }) => [id, texts.get(file) ?? '']),
      );
      expect((await checkTexts(dossier, byAccount)).problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
