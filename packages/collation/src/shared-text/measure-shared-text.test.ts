import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digestText,
  sliceAnchor,
  verifyAnchor,
  wordsOf,
  type AccountId,
  type Dossier,
  type SharedTextPair,
} from '@parley/schema';
import { foldWord } from '../words/fold-word.ts';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks, textOf, type InventedAccount } from '../harbour-talks.fixture.ts';
import { measureSharedText } from './measure-shared-text.ts';

/** Accounts whose text is what they report; what stands in “ ” is quoted. */
async function withTexts(...wordings: string[]): Promise<[Dossier, Map<AccountId, string>]> {
  const accounts = wordings.map((words, place): InventedAccount => {
    return { siglum: String.fromCharCode(65 + place), reports: [{ statements: ['opens'], words }] };
  });
  const dossier = harbourTalks(accounts);
  const texts = new Map(
    dossier.accounts.map(({ id }, place) => [id, textOf(accounts[place] as InventedAccount)]),
  );
  for (const account of dossier.accounts) account.text.digest = await digestText(texts.get(account.id) ?? '');
  return [dossier, texts];
}

async function measured(...wordings: string[]): Promise<SharedTextPair[]> {
  return (await measureSharedText(...(await withTexts(...wordings)))).pairs;
}

/** Two accounts with the same text, the second in another language; what both quote may have one of its own. */
async function pairsWith(language: string, words: string, quoted?: string): Promise<SharedTextPair[]> {
  const [dossier, texts] = await withTexts(words, words);
  const accounts = dossier.accounts.map((account, place) =>
    place === 1 ? { ...account, language } : account,
  );
  for (const quotation of dossier.attestations.flatMap(({ quotations }) => quotations))
    if (quoted !== undefined) quotation.language = quoted;
  return (await measureSharedText({ ...dossier, accounts }, texts)).pairs;
}

const shared = 'the old harbour was closed to ships';

describe('shared text', () => {
  it('is measured in five-word runs of either account', async () => {
    const [dossier, texts] = await withTexts(`Today ${shared} by order`, `${shared} and ${shared}`);
    expect(await measureSharedText(dossier, texts)).toMatchObject({
      texts: [
        { account: 'account:a', fiveWordRuns: 6 },
        { account: 'account:b', fiveWordRuns: 11 },
      ],
      pairs: [{ first: 'account:a', second: 'account:b', firstShared: 3, secondShared: 6 }],
    });
  });

  it('is none between two languages, but between quotations in one language', async () => {
    expect(await pairsWith('en-GB', shared)).toMatchObject([{ firstShared: 3 }]);
    expect(await pairsWith('nl', shared)).toEqual([]);
    expect(await pairsWith('nl', `“${shared}”`)).toEqual([]);
    expect(await pairsWith('nl', `“${shared}”`, 'en')).toMatchObject([
      { runs: [{ quoted: true, words: 7 }] },
    ]);
  });

  it.each([
    ['ja', '両国の閣僚は港を見下ろすホテルで協議を行い、', '合意は来年一月に発効する見通し。'],
    ['zh-CN', '两国部长在俯瞰港口的酒店里握手，', '协议将于明年一月生效。'],
    ['th', 'รัฐมนตรีของทั้งสองประเทศจับมือกันในโรงแรม ', 'ข้อตกลงจะมีผลในเดือนมกราคม'],
  ])('is found where a script sets no spaces (%s)', async (language, first, second) => {
    const [dossier, texts] = await withTexts(first + second, first + second, first);
    const accounts = dossier.accounts.map((account) => ({ ...account, language }));
    const sharedText = await measureSharedText({ ...dossier, accounts }, texts);
    const [whole, part] = sharedText.pairs;
    expect(whole?.firstShared).toBeGreaterThan(5);
    expect(whole?.firstShared).toBe(sharedText.texts[0]?.fiveWordRuns);
    expect(whole?.runs).toMatchObject([{ first: { start: 0, end: whole?.runs[0]?.second.end } }]);
    expect(part?.firstShared).toBeLessThan(whole?.firstShared ?? 0);
    const { independence } = compare({ ...dossier, accounts, sharedText });
    expect(independence.suggested[0]).toMatchObject({ accounts: ['account:a', 'account:b'], share: 1 });
    expect(independence.independentLineages).toBe(1);
  });

  it('does not hang on case or the shape of apostrophes', async () => {
    const [pair] = await measured('The harbour’s gates stay shut', "the HARBOUR's gates stay shut");
    expect(pair?.firstShared).toBe(1);
  });

  it('leaves out quotations from shares and lists their runs apart', async () => {
    const [pair] = await measured(`He said “${shared}” again`, `“${shared}”`);
    expect(pair).toMatchObject({ firstShared: 0, secondShared: 0, runs: [{ words: 7, quoted: true }] });
  });

  it('does not join words across a quotation or take quoted words for copied ones', async () => {
    expect(
      await measured('the old harbour “in the south” was closed to', 'the old harbour was closed to'),
    ).toEqual([]);
    expect(await measured(`“${shared}”`, shared)).toEqual([]);
  });

  it('takes words in marks that keep a distance for the account’s own', async () => {
    const [dossier, texts] = await withTexts(
      'the old “harbour” was closed to ships',
      'the old harbour was closed',
    );
    for (const { quotations } of dossier.attestations)
      for (const quotation of quotations) quotation.use = 'distance';
    expect((await measureSharedText(dossier, texts)).pairs).toMatchObject([
      { firstShared: 1, secondShared: 1 },
    ]);
  });

  it('does not look at page furniture', async () => {
    const [dossier, texts] = await withTexts(shared, shared);
    const [first] = dossier.accounts;
    if (first) first.blocks = [{ kind: 'caption', anchor: anchorAt(shared, 0, shared.length) }];
    expect((await measureSharedText(dossier, texts)).pairs).toEqual([]);
  });

  it('passes over an account without its text or with another one', async () => {
    const [dossier, texts] = await withTexts(shared, shared, shared);
    texts.delete('account:a');
    texts.set('account:b', `${shared}.`);
    expect(await measureSharedText(dossier, texts)).toMatchObject({
      texts: [{ account: 'account:c' }],
      pairs: [],
    });
  });

  it('finds the whole of two accounts with the same text', async () => {
    const [pair] = await measured(shared, shared);
    expect(pair?.runs).toMatchObject([{ words: 7, quoted: false }]);
  });

  it('anchors runs at their words in texts outside the BMP, with combining marks and from right to left', async () => {
    const run = '𝒶𝒷 cafe\u0301 مرفأ قديم harbour';
    const [dossier, texts] = await withTexts(`🚢 ${run}!`, `x ${run}`);
    const { pairs } = await measureSharedText(dossier, texts);
    const anchor = pairs[0]?.runs[0]?.first;
    const text = texts.get('account:a') ?? '';
    expect(anchor && sliceAnchor(text, anchor)).toBe(run);
    expect(anchor && (await verifyAnchor(text, anchor))).toBe(true);
  });

  it('stays bounded where a text says nothing but one word', async () => {
    const [pair] = await measured('no '.repeat(5000), 'no '.repeat(5000));
    expect(pair?.firstShared).toBe(4996);
    expect(pair?.runs[0]?.words).toBe(5000);
  });
});

describe('what is read beside shared text', () => {
  it('is the modal words of each report, anchored', async () => {
    const [dossier, texts] = await withTexts('the harbour may open in May');
    const { cues } = await measureSharedText(dossier, texts);
    expect(cues).toMatchObject([
      {
        attestation: 'attestation:a-1',
        class: 'hedge',
        lemma: 'might',
        printed: 'may',
        anchor: { start: 12, end: 15 },
      },
    ]);
  });

  it('is where the marks of another account end before those of this one', async () => {
    const [dossier, texts] = await withTexts(
      'he brought “old stories to the table”',
      'he brought “old stories” to the table',
    );
    const { unmarked } = await measureSharedText(dossier, texts);
    expect(unmarked).toMatchObject([
      { quotation: 'quotation:a-1-1', from: 2, words: 3, attestation: 'attestation:b-1' },
    ]);
    const anchor = unmarked?.[0]?.anchor;
    expect(anchor && sliceAnchor(texts.get('account:b') ?? '', anchor)).toBe('to the table');
  });

  it('is looked for within one language', async () => {
    const [dossier, texts] = await withTexts(
      'he brought “old stories to us”',
      'he brought old stories to us',
    );
    const [, second] = dossier.accounts;
    const unmarkedIn = async (language: string) => {
      if (second) second.language = language;
      return (await measureSharedText(dossier, texts)).unmarked?.length;
    };
    expect(await unmarkedIn('en-GB')).toBe(1);
    expect(await unmarkedIn('nl')).toBe(0);
  });

  it('is no word or two that come again by chance', async () => {
    const [dossier, texts] = await withTexts('it “will open in May”', 'it stays shut in May');
    expect((await measureSharedText(dossier, texts)).unmarked).toEqual([]);
  });
});

describe('shared runs', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 24 })
    .map((words) => words.join(' '));

  it('are the same both ways', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (first, second) => {
        const [one] = await measured(first, second);
        const [other] = await measured(second, first);
        expect([other?.secondShared, other?.firstShared]).toEqual([one?.firstShared, one?.secondShared]);
        const turned = other?.runs
          .map((run) => `${run.second.start} ${run.first.start} ${run.words}`)
          .toSorted();
        expect(turned).toEqual(
          one?.runs.map((run) => `${run.first.start} ${run.second.start} ${run.words}`).toSorted(),
        );
      }),
    );
  });

  it('are all those of five words and more that cannot be made longer', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (first, second) => {
        const [pair] = await measured(first, second);
        const found =
          pair?.runs.map((run) => `${run.first.start / 2} ${run.second.start / 2} ${run.words}`) ?? [];
        expect(found.toSorted()).toEqual(maximalRuns(first, second).toSorted());
      }),
    );
  });
});

/** Every pair of places tried: slow and plain. */
function maximalRuns(first: string, second: string): string[] {
  const [one, other] = [first, second].map((text) => wordsOf(text).map((word) => foldWord(word.text)));
  if (!one || !other) return [];
  return one.flatMap((_word, start) =>
    other.flatMap((_other, otherStart) => {
      if (start > 0 && otherStart > 0 && one[start - 1] === other[otherStart - 1]) return [];
      let words = 0;
      while (start + words < one.length && one[start + words] === other[otherStart + words]) words += 1;
      return words >= 5 ? [`${start} ${otherStart} ${words}`] : [];
    }),
  );
}
