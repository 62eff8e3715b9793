import { describe, expect, it } from 'vitest';
import { contextOf } from '../context.ts';
import { joinedAnswer } from '../../fixtures/joined-answer.ts';
import { en } from '../wording/en.ts';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { attestation, refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeTelling } from './telling.ts';

const telling = {
  speakers: [
    {
      speaker: refer('actor:reyes'),
      accounts: [
        {
          account: refer('account:a'),
          cues: [
            {
              lemma: 'say',
              class: 'NEUTRAL' as const,
              printed: ['said', 'says'],
              attestations: [refer('attestation:a-1'), refer('attestation:a-2')],
            },
            {
              lemma: 'claim',
              class: 'DOUBTING' as const,
              printed: ['claimed'],
              attestations: [refer('attestation:a-1')],
            },
          ],
        },
      ],
    },
  ],
  accounts: [
    {
      account: refer('account:a'),
      classes: [
        { class: 'NEUTRAL' as const, count: 2 },
        { class: 'DOUBTING' as const, count: 1 },
      ],
      withoutCue: 1,
    },
  ],
  labels: [
    {
      about: 'the meeting',
      accounts: [{ account: refer('account:b'), labels: [{ printed: 'talks' }, { printed: 'summit' }] }],
    },
  ],
};

const uses = (slug: string, ...printed: string[]) => ({
  account: refer(`account:${slug}`),
  labels: printed.map((label) => ({ printed: label })),
});

describe('how it is told', () => {
  it('lists verbs as printed with their number, and the class of those that are not neutral', () => {
    const section = composeTelling(ferryContext({ telling }));
    expect(section.title).toBe('One of three reporting verbs takes a stand');
    const [verbs, labels] = section.blocks.filter((block) => block.kind === 'table');
    expect(wordsOf(verbs?.groups)).toBe('Ana Reyes A “said / says” ×2, “claimed” [doubting]');
    expect(wordsOf(verbs?.caption.basis)).toMatch(
      /^Basis: three reporting verbs; one attestation without one/,
    );
    expect(wordsOf(labels?.groups)).toBe('The meeting B “talks”, “summit”');
  });

  it('groups many accounts by the verbs that they share', () => {
    const [speaker] = telling.speakers;
    const use = speaker?.accounts[0];
    if (!speaker || !use) throw new Error('no verb');
    const answer = joinedAnswer(10, 0);
    const slugs = ['a', 'b', 'c'];
    const cues = use.cues.slice(0, 1);
    const rows = slugs.map((slug) => ({
      account: refer(`account:${slug}`),
      cues: slug === 'b' ? use.cues : cues,
    }));
    const context = contextOf(
      {
        ...answer,
        comparison: {
          ...answer.comparison,
          telling: { ...telling, speakers: [{ ...speaker, accounts: rows }] },
        },
      },
      en,
    );
    const verbs = composeTelling(context).blocks.find((block) => block.kind === 'table');
    expect(wordsOf(verbs?.groups)).toBe('Ana Reyes “said / says” A ×2 B ×2 C ×2 “claimed” [doubting] B');
  });

  it('tells labels once for accounts that have the very same', () => {
    const labels = [
      { about: 'the pier', accounts: [uses('a', 'quay'), uses('b', 'pier'), uses('c', 'quay')] },
    ];
    const section = composeTelling(ferryContext({ telling: { ...telling, labels } }));
    const [, table] = section.blocks.filter((block) => block.kind === 'table');
    expect(wordsOf(table?.groups)).toBe('The pier A C “quay” B “pier”');
  });

  it('puts a verb that one account alone uses into the headline', () => {
    const finding = {
      __typename: 'CueFinding' as const,
      speaker: refer('actor:reyes'),
      account: refer('account:a'),
      lemma: 'claim',
      printed: 'claimed',
      attestations: [],
      neutralIn: [refer('account:b')],
    };
    expect(composeTelling(ferryContext({ telling, findings: [finding] })).title).toBe(
      'Only The Courier (A) has Ana Reyes “claimed”',
    );
  });

  it('lists words held at a distance with their account', () => {
    const held = attestation('b-1', 'fares', { words: 'security' });
    const [quotation] = held.quotations;
    if (!quotation) throw new Error('no quotation');
    const provenance = [
      { attestation: { ...held, quotations: [{ ...quotation, use: 'DISTANCE' as const }] } },
    ];
    const section = composeTelling(ferryContext({ provenance }));
    expect(wordsOf(section.blocks)).toContain('One quotation holds words at a distance');
    expect(wordsOf(section.blocks)).toContain('B “security”');
  });

  it('says so where no verb is recorded', () => {
    expect(wordsOf(composeTelling(ferryContext()).blocks)).toBe(
      'How it is told No reporting verb is recorded.',
    );
  });
});
