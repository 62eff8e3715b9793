import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId, Anchor, Dossier, Mention, Mode } from '@parley/schema';
import { compare } from './compare.ts';
import {
  accountsOf,
  anchorAt,
  discrepancyOf,
  figureOf,
  harbourTalks,
  lineageOf,
  type InventedAccount,
  type InventedReport,
} from './harbour-talks.fixture.ts';

const sigla = 'ABCDE';

const report: fc.Arbitrary<InventedReport> = fc.record({
  statements: fc.uniqueArray(fc.constantFrom('opens', 'closes', 'truce', 'truce-again'), {
    minLength: 1,
    maxLength: 2,
  }),
  words: fc.constantFrom(
    'it “will open in May” soon',
    '“it will open in the month of May”',
    'it opens, “in May” and “not in June”',
    'nothing is said',
  ),
  mode: fc.constantFrom<Mode>('direct', 'mixed', 'indirect', 'act'),
  speaker: fc.constantFrom('north-minister', 'south-minister', 'isle-minister'),
  cue: fc.constantFrom('said', 'claimed', 'insisted', 'muttered'),
});

const accounts = fc
  .array(
    fc.record(
      {
        reports: fc.array(report, { maxLength: 5 }),
        published: fc.constantFrom('2031-04-02', '2031-04-02T10:00Z', '2031-04-03'),
        source: fc.constantFrom('named', 'unnamed'),
      },
      { requiredKeys: ['reports'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.map((account, place): InventedAccount => ({ ...account, siglum: sigla[place] ?? 'Z' })));

/** Details of accounts: when, where, by which label, who takes part. */
const mention = fc.record({
  siglum: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  at: fc.nat(30),
  detail: fc.constantFrom(
    { kind: 'time' as const, about: 'when it opens', printed: 'Tuesday', date: '2031-04-01' as const },
    { kind: 'time' as const, about: 'when it opens', printed: 'April', date: '2031-04' as const },
    { kind: 'place' as const, about: 'where they met', printed: 'Selm', place: { name: 'Port Selm' } },
    { kind: 'label' as const, about: 'the talks', printed: 'summit' },
    { kind: 'label' as const, about: 'the talks', printed: 'crisis meeting' },
    {
      kind: 'name' as const,
      actor: 'actor:north-minister' as const,
      printed: 'Lynd',
      status: 'variant' as const,
    },
    {
      kind: 'name' as const,
      actor: 'actor:north-minister' as const,
      printed: 'Lind',
      status: 'standard' as const,
    },
    { kind: 'participant' as const, actor: 'actor:isle' as const, printed: 'Isle' },
  ),
});

const bounds = fc.constantFrom('exact', 'about', 'over', 'atMost');

const dossiers: fc.Arbitrary<Dossier> = accounts.chain((all) => {
  const own = sigla.slice(0, all.length);
  const some = fc.subarray(Array.from(own), { minLength: 1 }).map((letters) => letters.join(''));
  const passages = fc.constantFrom<Anchor[]>([], [anchorAt('x'.repeat(30), 0, 30)]);
  return fc
    .record({
      readings: fc.array(fc.tuple(some, some), { maxLength: 4 }),
      members: fc.array(fc.array(fc.tuple(some, passages), { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
      values: fc.array(fc.tuple(some, fc.nat(4), bounds), { maxLength: 6 }),
      mentions: fc.array(mention, { maxLength: 8 }),
      disputed: fc.boolean(),
    })
    .map(({ readings, members, values, mentions, disputed }) => {
      const dossier = harbourTalks(all, {
        mentions: mentions
          .filter(({ siglum }) => own.includes(siglum))
          .map(({ siglum, at, detail }, place): Mention => ({
            id: `mention:m-${place}`,
            account: `account:${siglum.toLowerCase()}`,
            ...(all[own.indexOf(siglum)]?.reports.length
              ? { attestation: `attestation:${siglum.toLowerCase()}-1` as const }
              : {}),
            anchor: anchorAt('x'.repeat(60), at, at + 5),
            ...detail,
          })),
        discrepancies: readings.map((pair, place) =>
          discrepancyOf(`d-${place}`, pair, { statements: ['statement:opens', 'statement:closes'] }),
        ),
        lineages: members.map((parts, place) =>
          lineageOf(
            `l-${place}`,
            parts.flatMap(([letters, anchors]) =>
              accountsOf(letters).map((account) => ({ account, passages: anchors })),
            ),
          ),
        ),
        figures: values.map(([letters, value, bound], place) =>
          figureOf(letters.charAt(0), place, value, bound),
        ),
      });
      const closes = dossier.statements.find(({ id }) => id === 'statement:closes');
      if (disputed && closes) closes.counters = ['statement:opens'];
      return dossier;
    });
});

function shuffle<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
}

/** The same dossier with the records of every list in another order. */
function shuffled(dossier: Dossier): fc.Arbitrary<Dossier> {
  return fc
    .record({
      topics: shuffle(dossier.topics),
      actors: shuffle(dossier.actors),
      sources: shuffle(dossier.sources),
      accounts: shuffle(dossier.accounts),
      statements: shuffle(dossier.statements),
      attestations: shuffle(dossier.attestations),
      figures: shuffle(dossier.figures),
      mentions: shuffle(dossier.mentions),
      discrepancies: shuffle(dossier.discrepancies),
      lineages: shuffle(dossier.lineages),
    })
    .map((lists) => ({ ...dossier, ...lists }));
}

describe('a comparison', () => {
  it('does not hang on the order of accounts or of any records', () => {
    fc.assert(
      fc.property(
        dossiers.chain((dossier) => fc.tuple(fc.constant(dossier), shuffled(dossier))),
        ([dossier, other]) => {
          expect(compare(other, undefined, { suggestions: 'all' })).toEqual(
            compare(dossier, undefined, { suggestions: 'all' }),
          );
        },
      ),
    );
  });

  it('does not hang on the order of the accounts asked for, nor on naming one twice or one that is not there', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const asked = dossier.accounts.map(({ id }) => id);
        expect(compare(dossier, [...asked.toReversed(), ...asked, 'account:none'])).toEqual(compare(dossier));
      }),
    );
  });

  it('keeps every attestation of the others when an account is added', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const all = dossier.accounts.map(({ id }) => id);
        const fewer = cellsOf(dossier, all.slice(1));
        const more = new Set(cellsOf(dossier, all));
        expect(fewer.filter((cell) => !more.has(cell))).toEqual([]);
      }),
    );
  });

  it('of an account with itself finds nothing in which the two part', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 5 }), fc.boolean(), (reports, disputed) => {
        const dossier = harbourTalks(['A', 'B'].map((siglum) => ({ siglum, reports })));
        const closes = dossier.statements.find(({ id }) => id === 'statement:closes');
        if (disputed && closes) closes.counters = ['statement:opens'];
        const {
          suggestions,
          apparatus,
          disputed: contradicted,
        } = compare(dossier, undefined, {
          suggestions: 'all',
        });
        const parting = suggestions.filter(({ readings }) =>
          readings.some(({ accounts: own }) => own.length < 2),
        );
        expect(parting).toEqual([]);
        expect(contradicted).toBe(0);
        for (const { readings, places } of apparatus) {
          expect(places).toEqual([]);
          expect(readings.map(({ added, leftOut, outside }) => added + leftOut + outside)).toEqual([0, 0]);
        }
      }),
    );
  });

  it('counts no more independent lineages than accounts, and at least one of what is carried', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        for (const { independent, carriedBy } of compare(dossier).coverage.bands.flatMap(
          (band) => band.statements,
        )) {
          expect(independent).toBeGreaterThanOrEqual(1);
          expect(independent).toBeLessThanOrEqual(carriedBy);
        }
      }),
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const comparison = compare(dossier);
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
    );
  });
});

function cellsOf(dossier: Dossier, ids: readonly AccountId[]): string[] {
  return compare(dossier, ids)
    .coverage.bands.flatMap(({ statements }) => statements)
    .flatMap(({ statement, cells }) =>
      cells.flatMap((cell) => cell.attestations.map((id) => `${statement} ${id}`)),
    );
}

describe('a comparison of little', () => {
  const opens: InventedReport = { statements: ['opens'], words: '“it opens in May”', cue: 'said' };

  it('of no account is empty', () => {
    expect(compare(harbourTalks([]))).toMatchObject({
      accounts: [],
      statements: 0,
      findings: [],
      profiles: [],
    });
  });

  it('of accounts without attestations shows them as silent', () => {
    const dossier = harbourTalks([
      { siglum: 'A', reports: [] },
      { siglum: 'B', reports: [] },
    ]);
    expect(compare(dossier)).toMatchObject({
      statements: 0,
      apparatus: [],
      provenance: [],
      profiles: [{ siglum: 'A', attestations: 0 }, { siglum: 'B' }],
    });
  });

  it('of one account has nothing in common, nothing left out and no apparatus', () => {
    const dossier = harbourTalks([{ siglum: 'A', reports: [opens, opens] }]);
    expect(compare(dossier)).toMatchObject({
      apparatus: [],
      profiles: [{ alone: ['statement:opens'], leftOut: [] }],
    });
  });

  it('of two accounts with the same text finds no word changed and nothing disputed', () => {
    const dossier = harbourTalks([
      { siglum: 'A', reports: [opens] },
      { siglum: 'B', reports: [opens] },
    ]);
    const { apparatus, disputed } = compare(dossier);
    expect(apparatus).toMatchObject([
      { readings: [{}, { added: 0, leftOut: 0, outside: 0, extent: 'full' }] },
    ]);
    expect(disputed).toBe(0);
  });
});

it('traces every attestation to its passage, its statements and its review', () => {
  const dossier = harbourTalks([
    { siglum: 'A', reports: [{ statements: ['opens'], words: 'it opens' }] },
    { siglum: 'B', reports: [{ statements: ['opens', 'closes'], words: '“it opens”', mode: 'direct' }] },
  ]);
  const [, second] = dossier.attestations;
  if (second) second.review = { state: 'suggested', rule: 'cue-verb', confidence: 0.7 };
  expect(compare(dossier).provenance).toMatchObject([
    { attestation: 'attestation:a-1', review: 'confirmed', rule: null, passage: { start: 0, end: 8 } },
    {
      attestation: 'attestation:b-1',
      mode: 'direct',
      statements: ['statement:opens', 'statement:closes'],
      quotations: ['quotation:b-1-1'],
      review: 'suggested',
      rule: 'cue-verb',
    },
  ]);
});
