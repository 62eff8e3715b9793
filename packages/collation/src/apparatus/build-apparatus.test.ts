import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Variant } from '@parley/schema';
import { compare } from '../compare.ts';
import { harbourTalks, type InventedAccount } from '../harbour-talks.fixture.ts';
import type { ApparatusEntry } from './apparatus.ts';

const sigla = ['A', 'B', 'C', 'D'];

/** Each account quotes one statement in these words; several quotations are given as several strings. */
function quoting(...wordings: (string | string[])[]): InventedAccount[] {
  return wordings.map((wording, place) => ({
    siglum: sigla[place] ?? `X${place}`,
    reports: [
      {
        statements: ['opens'],
        words: [wording]
          .flat()
          .map((words) => `“${words}”`)
          .join(' he said, '),
      },
    ],
  }));
}

function entryOf(...wordings: (string | string[])[]): ApparatusEntry {
  const [entry] = compare(harbourTalks(quoting(...wordings))).apparatus;
  if (!entry) throw new Error('The accounts quote nothing in common.');
  return entry;
}

/** `[-left out-]`, `{+added+}`, `(.outside.)`, `<gap>`. */
function show({ segments }: ApparatusEntry['readings'][number]): string {
  const signs = {
    same: ['', ''],
    added: ['{+', '+}'],
    leftOut: ['[-', '-]'],
    outside: ['(.', '.)'],
    gap: ['<', '>'],
  };
  return segments.map(({ kind, text }) => signs[kind].join(text.trim())).join(' ');
}

const base = 'We will open the old harbour to all ships in the first week of May';

describe('a reading against the base', () => {
  it.each([
    [
      'the same words',
      'we will open the old harbour to all ships in the first week of May!',
      'we will open the old harbour to all ships in the first week of May!',
      'full',
    ],
    [
      'a word replaced',
      'We will open the new harbour to all ships in the first week of May',
      'We will open the [-old-] {+new+} harbour to all ships in the first week of May',
      'full',
    ],
    [
      'words left out',
      'We will open the old harbour in the first week of May',
      'We will open the old harbour [-to all ships-] in the first week of May',
      'full',
    ],
    [
      'edits with few short words between',
      'We shall open our old harbour to all ships in the first week of May',
      'We [-will open the-] {+shall open our+} old harbour to all ships in the first week of May',
      'full',
    ],
    [
      'the end not quoted',
      'We will open the old harbour to all ships',
      'We will open the old harbour to all ships (.in the first week of May.)',
      'truncated',
    ],
    [
      'a fragment',
      'the old harbour',
      '(.We will open.) the old harbour (.to all ships in the first week of May.)',
      'fragment',
    ],
  ])('shows %s', (_what, wording, expected, extent) => {
    const reading = entryOf(base, wording).readings[1];
    expect(reading && show(reading)).toBe(expected);
    expect(reading?.extent).toBe(extent);
  });

  it('goes by the words of a dictionary where a script sets no spaces', () => {
    const wordings = ['来週、古い港をすべての船に開く', '来週、新しい港をすべての船に開く', '古い港を'];
    const { readings } = entryOf(...wordings);
    expect(readings.map((reading) => show(reading))).toEqual([
      '来週、古い港をすべての船に開く',
      '来週、 [-古い-] {+新しい+} 港をすべての船に開く',
      '(.来週、.) 古い港を (.すべての船に開く.)',
    ]);
    expect(readings.map(({ wordCount }) => wordCount)).toEqual([9, 9, 3]);
  });

  it('joins several quotations of an account with a visible gap', () => {
    const reading = entryOf(base, ['We will open the old harbour', 'in the first week of May']).readings[1];
    expect(reading?.words).toBe('We will open the old harbour … in the first week of May');
    expect(reading && show(reading)).toBe(
      'We will open the old harbour (.to all ships.) <…> in the first week of May',
    );
  });

  it('keeps two quotations of the base apart where a witness has words of neither', () => {
    const parted = ['We will open the old harbour for all the ships', 'and close the eastern gate by May'];
    const reading = entryOf(parted, 'We will open the new quay').readings[1];
    const text = reading?.segments.map((segment) => segment.text).join('');
    expect(text).toContain('ships … and close');
  });

  it('counts words added and left out', () => {
    expect(entryOf(base, base.replace('old harbour to', 'quay for')).readings[1]).toMatchObject({
      added: 2,
      leftOut: 3,
      outside: 0,
    });
  });

  it('gives back every witness from what is the same, added and gap, word for word', () => {
    const word = fc.constantFrom(
      'we',
      'will',
      'open',
      'the',
      'Harbour,',
      'ships',
      '—',
      'May.',
      '🚢',
      'مرفأ',
      'e\u0301te',
    );
    const wording = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const witness = fc.array(wording, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(witness, { minLength: 2, maxLength: 4 }), (wordings) => {
        const dossier = harbourTalks(quoting(...wordings));
        const readings = dossier.attestations.map(({ account, quotations }) => ({
          account,
          quotations: quotations.map(({ id }) => id),
        }));
        const [entry] = compare({ ...dossier, variants: [variantOf(readings)] }).apparatus;
        expect(entry?.readings).toHaveLength(wordings.length);
        const baseWords = entry?.readings[0]?.wordCount;
        for (const { account, segments, words } of entry?.readings ?? []) {
          const kept = segments.filter(({ kind }) => kind !== 'leftOut' && kind !== 'outside');
          expect(kept.map(({ text }) => text).join('')).toBe(words);
          const place = sigla.indexOf(account.slice(-1).toUpperCase());
          expect(words).toBe(wordings[place]?.join(' … '));
        }
        expect(baseWords).toBe(Math.max(...(entry?.readings.map(({ wordCount }) => wordCount) ?? [])));
      }),
    );
  });
});

function variantOf(readings: Variant['readings'], more: Partial<Variant> = {}): Variant {
  return {
    id: 'variant:opens',
    statements: ['statement:opens'],
    title: 'When it opens',
    readings,
    review: { state: 'confirmed' },
    ...more,
  };
}

describe('the base', () => {
  it('is the longest reading, of equal ones the first by siglum', () => {
    expect(entryOf('We open soon', 'We will open soon', 'We shall open soon').base).toBe('account:b');
  });

  it('is the recorded one where one is recorded', () => {
    const dossier = harbourTalks(quoting('We open soon', 'We will open soon'));
    const readings: Variant['readings'] = [
      { account: 'account:a', quotations: ['quotation:a-1-1'] },
      { account: 'account:b', quotations: ['quotation:b-1-1'] },
    ];
    const { apparatus } = compare({ ...dossier, variants: [variantOf(readings, { base: 'account:a' })] });
    expect(apparatus).toMatchObject([{ id: 'variant:opens', variant: 'variant:opens', base: 'account:a' }]);
    expect(apparatus[0]?.readings[0]?.account).toBe('account:a');
  });
});

function found(...accounts: InventedAccount[]): string[] {
  return compare(harbourTalks(accounts)).apparatus.map(({ id, readings }) => `${id} ${readings.length}`);
}

function quotes(siglum: string, words: string, statements = ['opens']): InventedAccount {
  return { siglum, reports: [{ statements, words: `“${words}”` }] };
}

describe('an entry by rule', () => {
  it('stands where two accounts quote one statement in words that are plainly the same utterance', () => {
    expect(found(quotes('A', base), quotes('B', 'open the old harbour'))).toEqual(['rule:opens 2']);
  });

  it('does not join quotations that have nothing in common', () => {
    expect(found(quotes('A', base), quotes('B', 'nobody has asked us yet'))).toEqual([]);
  });

  it('does not repeat what a recorded variant has', () => {
    const dossier = harbourTalks([quotes('A', base), quotes('B', base)]);
    const readings = dossier.attestations.map(({ account, quotations }) => ({
      account,
      quotations: quotations.map(({ id }) => id),
    }));
    expect(compare({ ...dossier, variants: [variantOf(readings)] }).apparatus).toHaveLength(1);
  });

  it('uses a quotation once, for all statements that its report carries', () => {
    const statements = ['opens', 'soon'];
    const both = [quotes('A', base, statements), quotes('B', base, statements)];
    const [entry, ...others] = compare(harbourTalks(both)).apparatus;
    expect(entry?.statements).toEqual(['statement:opens', 'statement:soon']);
    expect(others).toEqual([]);
  });

  it('takes of quotations that repeat one another the longest', () => {
    const headline = { statements: ['opens'], words: '“the old harbour”' };
    const twice = { siglum: 'A', reports: [headline, { statements: ['opens'], words: `“${base}”` }] };
    expect(compare(harbourTalks([twice, quotes('B', base)])).apparatus[0]?.readings[0]?.words).toBe(base);
  });
});

describe('places', () => {
  it('show what each account has where they part, those with the same words together', () => {
    const { places } = entryOf(base, base.replace('old', 'new'), base.replace('old', 'New'), 'to all ships');
    expect(places).toEqual([
      {
        readings: [
          { accounts: ['account:a'], words: 'old' },
          { accounts: ['account:b', 'account:c'], words: 'new' },
        ],
      },
    ]);
  });

  it('show an addition against those that go on without it', () => {
    const { places } = entryOf(base, base.replace('to all', 'in full and to all').replace(' of May', ''));
    expect(places.map(({ readings }) => readings.map(({ words }) => words))).toContainEqual([
      '',
      'in full and',
    ]);
  });
});

/** `=` what all that reach a place have, `|` between readings, `/` before those that do not reach it. */
function align(...wordings: (string | string[])[]): string[] {
  return entryOf(...wordings).alignment.map(({ agrees, readings, outside }) => {
    const told = readings.map(({ accounts, words }) => `${lettersOf(accounts)}:${words}`).join(' | ');
    return `${agrees ? '= ' : ''}${told}${outside.length > 0 ? ` /${lettersOf(outside)}` : ''}`;
  });
}

function lettersOf(accounts: readonly string[]): string {
  return accounts.map((account) => account.slice('account:'.length)).join('');
}

function alignedOf(all: readonly string[][]): ApparatusEntry['alignment'] {
  const dossier = harbourTalks(quoting(...all.map((words) => words.join(' '))));
  const readings = dossier.attestations.map(({ account, quotations }) => ({
    account,
    quotations: quotations.map(({ id }) => id),
  }));
  return compare({ ...dossier, variants: [variantOf(readings)] }).apparatus[0]?.alignment ?? [];
}

/** What stands at each place with how many accounts have it, whichever they are. */
function wordsIn(alignment: ApparatusEntry['alignment']): string[] {
  return alignment.map(({ agrees, readings }) =>
    [agrees, ...readings.map(({ words, accounts }) => `${words} ×${accounts.length}`).toSorted()].join(' | '),
  );
}

describe('the alignment of all wordings', () => {
  it('tells what all have from where they part, and whose marks do not reach a place', () => {
    expect(
      align(
        base,
        base.replace('old', 'new'),
        base.replace('old', 'new').replace('May', 'June'),
        'to all ships',
      ),
    ).toEqual([
      '= abc:We will open the /d',
      'a:old | bc:new /d',
      '= abc:harbour /d',
      '= abcd:to all ships',
      '= abc:in the first week of /d',
      'ab:May | c:June /d',
    ]);
  });

  it('sees what two have in common against the base', () => {
    expect(
      align('one two three four five', 'one two six seven eight five', 'six seven eight five'),
    ).toContain('a:three four | bc:six seven eight');
  });

  it('leaves the gap between two quotations open', () => {
    expect(align(base, ['We will open the old harbour', 'in the first week of May'])).toEqual([
      '= ab:We will open the old harbour',
      '= a:to all ships /b',
      '= ab:in the first week of May',
    ]);
  });

  const wordings = fc.array(
    fc.array(fc.constantFrom('we', 'will', 'open', 'the', 'harbour', 'مرفأ', '𝒶𝒷', 'e\u0301te'), {
      minLength: 1,
      maxLength: 9,
    }),
    { minLength: 2, maxLength: 6 },
  );

  it('gives back the words of every witness in order', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        const alignment = alignedOf(all);
        for (const [place, words] of all.entries()) {
          const account = harbourTalks(quoting(...all.map((one) => one.join(' ')))).accounts[place]?.id;
          const own = alignment.flatMap(
            ({ readings }) =>
              readings.find(({ accounts }) => accounts.some((id) => id === account))?.words ?? [],
          );
          expect(own.filter((part) => part !== '').join(' ')).toBe(words.join(' '));
        }
      }),
    );
  });

  it('does not hang on which account has which wording', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        expect(wordsIn(alignedOf(all.toReversed()))).toEqual(wordsIn(alignedOf(all)));
      }),
    );
  });
});

it('keeps 500 witnesses of a long quotation within bounds', () => {
  const accounts = Array.from({ length: 500 }, (_, place): InventedAccount => {
    const letters = [26 * 26, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(place / unit) % 26)));
    const words = `${base} ${base.toLowerCase().replace('old', `old${place}`)} and so on`;
    return { siglum: letters.join(''), reports: [{ statements: ['opens'], words: `“${words}”` }] };
  });
  const [entry] = compare(harbourTalks(accounts)).apparatus;
  expect(entry?.readings).toHaveLength(500);
  expect(entry?.places).toHaveLength(1);
});

it('aligns quotations of ten thousand words', () => {
  const long = Array.from({ length: 10_000 }, (_, place) => `word${place % 900}`).join(' ');
  const reading = entryOf(long, long.replaceAll('word450 ', 'other ')).readings[1];
  expect(reading).toMatchObject({ added: 11, leftOut: 11, extent: 'full' });
});
