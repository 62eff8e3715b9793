import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf, type Anchor, type Attestation } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks } from '../harbour-talks.fixture.ts';

describe('share of voice', () => {
  it('counts words in quotation marks apart from words of paraphrase', () => {
    const { voice } = compare(
      harbourTalks([
        {
          siglum: 'A',
          reports: [{ statements: ['opens'], cue: 'said', words: 'the harbour “will open in May” again' }],
        },
      ]),
    );
    expect(voice.speakers).toMatchObject([
      { speaker: 'actor:north-minister', side: 'actor:north', quoted: 4, reported: 3 },
    ]);
    expect(voice.accounts).toMatchObject([
      { account: 'account:a', quoted: 4, reported: 3, narrated: 0, told: 9 },
    ]);
  });

  it('gives words to the side that a speaker represents in the end, and all others to one row', () => {
    const { voice } = compare(
      harbourTalks([
        {
          siglum: 'A',
          reports: [
            { statements: ['opens'], words: 'one two three' },
            { statements: ['opens'], words: 'one two', speaker: 'south-minister' },
            { statements: ['opens'], words: 'one', speaker: 'isle-minister' },
          ],
        },
      ]),
    );
    expect(voice.sides.map(({ side, reported }) => [side, reported])).toEqual([
      ['actor:north', 3],
      ['actor:south', 2],
      [null, 1],
    ]);
  });

  it('keeps what the account says in its own voice from the speakers', () => {
    const { voice } = compare(
      harbourTalks([
        {
          siglum: 'A',
          reports: [{ statements: ['opens'], words: 'one two', mode: 'narrated', speaker: null }],
        },
      ]),
    );
    expect(voice.speakers).toEqual([]);
    expect(voice.accounts[0]).toMatchObject({ narrated: 2, reported: 0 });
  });

  it('counts a word once where one report stands inside another, for the inner speaker', () => {
    const words = 'the minister said that South would pay';
    const dossier = harbourTalks([{ siglum: 'A', reports: [{ statements: ['opens'], words }] }]);
    const [outer] = dossier.attestations;
    if (!outer) throw new Error('The fixture has no attestation.');
    const inner = { ...outer, id: 'attestation:a-2', speaker: 'actor:south-minister' } as const;
    const at = words.indexOf('South');
    const content = [anchorAt(words, at, words.length)];
    const nested = { ...inner, content, passage: anchorAt(words, 4, words.length) };
    const { voice } = compare({ ...dossier, attestations: [outer, nested] });
    expect(voice.speakers.map(({ speaker, reported }) => [speaker, reported])).toEqual([
      ['actor:north-minister', 4],
      ['actor:south-minister', 3],
    ]);
  });

  it('counts one passage once that two reports split', () => {
    const dossier = harbourTalks([
      { siglum: 'A', reports: [{ statements: ['opens'], words: '“one two three” four' }] },
    ]);
    const [first] = dossier.attestations;
    if (!first) throw new Error('The fixture has no attestation.');
    const second: Attestation = { ...first, id: 'attestation:a-2', quotations: [] };
    const { voice } = compare({ ...dossier, attestations: [second, first] });
    expect(voice.accounts[0]).toMatchObject({ quoted: 3, reported: 1 });
  });

  it('counts every covered word once: exactly where contents nest, within a word a cut where they cross', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (contents) => {
        const dossier = harbourTalks([
          { siglum: 'A', reports: [{ statements: ['opens'], words: tenWords }] },
        ]);
        const [first] = dossier.attestations;
        if (!first) throw new Error('The fixture has no attestation.');
        const attestations = contents.map((content, place) => ({
          ...first,
          id: `attestation:a-${place}` as const,
          content: [content],
        }));
        const [account] = compare({ ...dossier, attestations }).voice.accounts;
        const covered = wordsAt.filter(({ start, end }) =>
          contents.some((content) => content.start <= start && end <= content.end),
        );
        const crossings = contents.flatMap((one) => contents.filter((other) => crosses(one, other))).length;
        expect(Math.abs((account?.reported ?? 0) - covered.length)).toBeLessThanOrEqual(crossings);
      }),
    );
  });
});

const tenWords = 'one two three four five six seven eight nine ten';
const wordsAt = wordsOf(tenWords);
const range = fc.tuple(fc.nat(9), fc.nat(9)).map(([one, other]) => {
  const [from, to] = [wordsAt[Math.min(one, other)], wordsAt[Math.max(one, other)]];
  return anchorAt(tenWords, from?.start ?? 0, to?.end ?? 0);
});

function crosses(one: Anchor, other: Anchor): boolean {
  return one.start < other.start && other.start < one.end && one.end < other.end;
}
