import { describe, expect, it } from 'vitest';
import type { Dossier } from '@parley/schema';
import { compare } from '../compare.ts';
import {
  accountsOf,
  anchorAt,
  figureOf,
  harbourTalks,
  type InventedReport,
} from '../harbour-talks.fixture.ts';
import { each, found, mentionsOf } from './rule-talks.fixture.ts';
import type { SuggestionRule } from './suggestion.ts';

const [a, b] = accountsOf('AB');

describe('a rule finds', () => {
  it.each<[SuggestionRule, string, Dossier]>([
    [
      'figuresDiffer',
      'figure contradictory a|b',
      harbourTalks(each({}, {}), { figures: [figureOf('A', 1, 2, 'exact'), figureOf('B', 1, 3, 'exact')] }),
    ],
    [
      'figuresDiffer',
      'figure compatible a|b',
      harbourTalks(each({}, {}), {
        figures: [figureOf('A', 1, 2e6, 'over'), figureOf('B', 1, 2.3e6, 'exact')],
      }),
    ],
    ['speakersDiffer', 'attribution unresolved a|b', harbourTalks(each({}, { speaker: 'south-minister' }))],
    [
      'speakersDiffer',
      'attribution compatible a|b',
      harbourTalks(each({}, { speaker: null, mode: 'narrated' })),
    ],
    [
      'modalityDiffers',
      'modality unresolved a|b',
      harbourTalks(
        each({ words: '“it will open”', mode: 'direct' }, { words: '“it may open”', mode: 'direct' }),
      ),
    ],
    [
      'modesDiffer',
      'mode compatible a|b',
      harbourTalks(each({ words: '“it will open”', mode: 'direct' }, {})),
    ],
    ['verbsDiffer', 'framing compatible a|b', harbourTalks(each({ cue: 'said' }, { cue: 'claimed' }))],
    [
      'extentsDiffer',
      'extent compatible a|b',
      harbourTalks(
        each({ words: '“the old harbour opens in May or in June”' }, { words: '“the old harbour opens”' }),
      ),
    ],
    [
      'wordingsDiffer',
      'wording unresolved a|b',
      harbourTalks(
        each({ words: '“the old harbour opens in May”' }, { words: '“the old harbour shuts in May”' }),
      ),
    ],
    [
      'labelsDiffer',
      'naming compatible a|b',
      harbourTalks(each({}, {}), {
        mentions: mentionsOf(
          { account: a, kind: 'label', about: 'The meeting', printed: 'talks' },
          { account: b, kind: 'label', about: 'The meeting', printed: 'summit' },
        ),
      }),
    ],
    [
      'distanceMarks',
      'framing compatible a|b',
      harbourTalks(each({ words: 'of a “safe harbour”' }, { words: 'of a safe harbour' }), {
        mentions: [
          { account: a, anchor: anchorAt('', 6, 18) },
          { account: b, anchor: anchorAt('', 5, 17) },
        ].map((mention, place) => ({
          id: `mention:m-${place}` as const,
          kind: 'label' as const,
          about: 'The port',
          printed: 'safe harbour',
          account: mention.account ?? 'account:a',
          anchor: mention.anchor,
        })),
      }),
    ],
    [
      'detailAlone',
      'specificity compatible b|a',
      harbourTalks(each({}, { words: 'it will open to 40 ships' }), {
        figures: [figureOf('B', 1, 40, 'exact', { attestation: 'attestation:b-1' })],
      }),
    ],
    [
      'wordsGarbled',
      'fidelity compatible b',
      harbourTalks(each({ words: '“the gate opens”' }, { words: '“the the gate opens”' })),
    ],
    [
      'negationDiffers',
      'modality contradictory a|b',
      harbourTalks(each({ words: '“we will open the gate”' }, { words: '“we will never open the gate”' })),
    ],
    [
      'modalityDiffers',
      'modality unresolved a|b',
      harbourTalks(
        each(
          { words: '“it will open if ships come”', mode: 'direct' },
          { words: '“it will open”', mode: 'direct' },
        ),
      ),
    ],
    [
      'wordingsDiffer',
      'wording unresolved a|b',
      harbourTalks(
        each(
          { words: '“the old harbour opens to all ships in May”' },
          { words: '“the old harbour opens to ships in May”' },
        ),
      ),
    ],
    [
      'modalityDiffers',
      'modality contradictory a|b',
      harbourTalks(
        each({ words: '“it will open”', mode: 'direct' }, { words: '“it won’t open”', mode: 'direct' }),
      ),
    ],
    [
      'modalityDiffers',
      'modality contradictory a|b',
      harbourTalks(
        each({ words: '“it is ready”', mode: 'direct' }, { words: '“it is not ready”', mode: 'direct' }),
      ),
    ],
    [
      'spellingsDiffer',
      'naming compatible a|b',
      harbourTalks(each({}, {}), {
        mentions: mentionsOf(
          {
            account: a,
            kind: 'name',
            actor: 'actor:north-minister',
            printed: 'Ona Lind',
            status: 'standard',
          },
          { account: b, kind: 'name', actor: 'actor:north-minister', printed: 'Lynd', status: 'misspelling' },
        ),
      }),
    ],
    [
      'participantsDiffer',
      'participants compatible a|b',
      harbourTalks(each({}, {}), {
        mentions: mentionsOf(
          { account: a, kind: 'participant', actor: 'actor:south', role: 'principal', printed: 'South' },
          { account: b, kind: 'participant', actor: 'actor:south', role: 'principal', printed: 'South' },
          { account: b, kind: 'participant', actor: 'actor:isle', role: 'host', printed: 'Isle' },
        ),
      }),
    ],
    [
      'detailLeftOut',
      'time compatible ab|c',
      harbourTalks(each({}, {}, {}), {
        mentions: mentionsOf(
          {
            account: a,
            attestation: 'attestation:a-1',
            kind: 'time',
            about: 'When',
            printed: 'Tuesday',
            date: '2031-04-02',
          },
          {
            account: b,
            attestation: 'attestation:b-1',
            kind: 'time',
            about: 'When',
            printed: 'Tuesday',
            date: '2031-04-02',
          },
        ),
      }),
    ],
    ['topicLeftOut', 'omission compatible ab|c', harbourTalks(each({}, {}, { statements: ['truce'] }))],
    ['statementLeftOut', 'omission compatible ab|c', harbourTalks(each({}, {}, { statements: ['closes'] }))],
  ])('by %s: %s', (rule, expected, dossier) => {
    expect(found(dossier, rule)).toContain(expected);
  });

  it('a dispute that one account tells from one side', () => {
    const dossier = harbourTalks([
      {
        siglum: 'A',
        reports: [
          { statements: ['opens'], words: 'x' },
          { statements: ['closes'], words: 'y' },
        ],
      },
      { siglum: 'B', reports: [{ statements: ['opens'], words: 'x' }] },
    ]);
    for (const statement of dossier.statements)
      if (statement.id === 'statement:closes') statement.counters = ['statement:opens'];
    expect(found(dossier, 'counterStatement')).toEqual(['modality unresolved ab|a']);
  });

  it.each<[string, SuggestionRule, Partial<InventedReport>, Partial<InventedReport>]>([
    [
      'words left out where dots say so',
      'wordingsDiffer',
      { words: '“the old harbour opens to all ships in May”' },
      { words: '“the old harbour opens ... in May”' },
    ],
    [
      'a negation in a sentence that is worded otherwise as a whole',
      'negationDiffers',
      { words: '“the old harbour opens once the ships of both sides have left it for good”' },
      { words: '“the old harbour opens and will not shut before every last boat comes home again”' },
    ],
    [
      'an “if” that asks',
      'modalityDiffers',
      { words: '“they can see if it will open”', mode: 'direct' },
      { words: '“they can see it will open”', mode: 'direct' },
    ],
    [
      'a verb that is contracted with its negation',
      'modalityDiffers',
      { words: '“we cannot open”', mode: 'direct' },
      { words: '“we can’t open”', mode: 'direct' },
    ],
    [
      'how exact a number is',
      'modalityDiffers',
      { words: '“some 40 ships came”', mode: 'direct' },
      { words: '“40 ships came”', mode: 'direct' },
    ],
    [
      'repetition that is meant',
      'wordsGarbled',
      { words: '“never, never again, and guarantees, real guarantees”' },
      { words: '“step by step and side by side”' },
    ],
  ])('no difference in %s', (_what, rule, first, second) => {
    expect(found(harbourTalks(each(first, second)), rule)).toEqual([]);
  });

  it('marks that keep a distance in one account alone', () => {
    const dossier = harbourTalks(
      each({ words: 'the “peace” holds', mode: 'indirect' }, { words: 'the peace holds' }),
    );
    const [quotation] = dossier.attestations[0]?.quotations ?? [];
    if (quotation) quotation.use = 'distance';
    expect(found(dossier, 'distanceMarks')).toEqual(['framing compatible a|b']);
  });

  it('a voice that one account alone lets be heard', () => {
    const dossier = harbourTalks(each({}, { speaker: 'isle', statements: ['closes'] }));
    for (const statement of dossier.statements)
      if (statement.id === 'statement:closes') statement.speaker = 'actor:isle';
    expect(found(dossier, 'voiceAlone')).toContain('omission compatible a|b');
  });

  it('a day of collection, lost marks and accounts without a date', () => {
    const dossier = harbourTalks([
      { siglum: 'A', published: '2031-04-02', reports: [{ statements: ['opens'], words: '“it opens”' }] },
      { siglum: 'B', reports: [] },
    ]);
    const [account] = dossier.accounts;
    if (account) account.collected = { date: '2031-06-01', evidence: 'The first line.' };
    const [quotation] = dossier.attestations[0]?.quotations ?? [];
    if (quotation) quotation.marks = { open: '', close: '”' };
    expect(found(dossier, 'datesInDoubt')).toEqual(['fidelity compatible b|a', 'fidelity compatible a']);
    expect(found(dossier, 'marksDamaged')).toEqual(['fidelity compatible a']);
  });
});

describe('a suggestion gives no account what it does not have', () => {
  const whole = 'we will open the old harbour to all ships in May';

  it('neither a whole sentence to who quotes a part of it', () => {
    const dossier = harbourTalks(
      each(
        { words: `“${whole}”` },
        { words: '“we will shut the old harbour to all ships in May”' },
        { words: 'they open “the old harbour”', mode: 'mixed' },
        { words: '“we will open the old harbour … in May”' },
        { words: `“${whole}”` },
      ),
    );
    expect(found(dossier, 'wordingsDiffer')).toEqual(['wording unresolved ae|b']);
  });

  it('nor the words of another to who has the same negation', () => {
    const dossier = harbourTalks(
      each(
        { words: `“${whole}”` },
        { words: '“we will never open the old harbour to all ships in May”' },
        { words: '“we will open the old harbour … in May”' },
        { words: '“we will not open the old harbour to all ships in May”' },
        { words: `“${whole}”` },
      ),
    );
    const negation = compare(dossier, undefined, { suggestions: 'all' }).suggestions.find(
      ({ rule }) => rule === 'negationDiffers',
    );
    expect(negation?.readings.map(({ accounts, gist }) => [accounts, gist])).toEqual([
      [accountsOf('ACE'), `“${whole}”, “we will open the old harbour … in May”`],
      [
        accountsOf('BD'),
        '“we will never open the old harbour to all ships in May”, “we will not open the old harbour to all ships in May”',
      ],
    ]);
  });

  it('nor silence on a number in what it does not report', () => {
    const printed = { counts: 'Ships', printed: '40' };
    const dossier = harbourTalks(each({}, {}, {}, { statements: ['closes'] }), {
      figures: ['A', 'B'].map((siglum) =>
        figureOf(siglum, 1, 40, 'exact', {
          ...printed,
          attestation: `attestation:${siglum.toLowerCase()}-1`,
        }),
      ),
    });
    const left = compare(dossier, undefined, { suggestions: 'all' }).suggestions.find(
      ({ rule }) => rule === 'detailLeftOut',
    );
    expect(left?.readings.map(({ accounts, gist }) => [accounts, gist])).toEqual([
      [accountsOf('AB'), '“40”'],
      [accountsOf('C'), 'No number given.'],
      [accountsOf('D'), 'No word of it.'],
    ]);
    expect(left?.explanation).toBe(
      'On “Ships” A and B give a number, C gives no number, D has no word of it.',
    );
  });
});

describe('an account against itself', () => {
  it('has no discrepancy with a copy of itself', () => {
    const reports: InventedReport[] = [
      { statements: ['opens'], words: 'it will “open soon”', cue: 'claimed' },
      { statements: ['closes'], words: '“it may close”', mode: 'direct' },
      { statements: ['truce'], words: 'a truce', speaker: null, mode: 'narrated' },
    ];
    const twins = ['A', 'B'].map((siglum) => ({ siglum, published: '2031-04-02', reports }));
    const { suggestions, discrepancies } = compare(harbourTalks(twins), undefined, { suggestions: 'all' });
    expect([...suggestions, ...discrepancies]).toEqual([]);
  });
});

it('keeps apart what accounts in other languages have', () => {
  const dossier = harbourTalks(
    each(
      { words: '“it may open”', mode: 'direct' },
      { words: '“açılabilir”', mode: 'direct', cue: 'dedi' },
    ).map((account, place) => (place === 1 ? { ...account, language: 'tr' } : account)),
  );
  expect(found(dossier, 'modalityDiffers')).toEqual([]);
});
