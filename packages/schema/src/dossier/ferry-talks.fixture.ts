import { digestText } from '../anchors/digest.ts';
import { makeAnchor } from '../anchors/make-anchor.ts';
import { countWords } from '../anchors/words.ts';
import type { AccountId } from '../ids.ts';
import { Dossier } from './dossier.ts';

/** Two accounts of invented talks about a ferry; the smallest dossier in which every kind of record stands. */
export const ferryTexts: ReadonlyMap<AccountId, string> = new Map([
  [
    'account:a',
    'Ferry talks end\n\nMinister Ona Lind said the ferry “will sail in May 🚢.” About 40 people watched.\n\nPhoto: N. N.',
  ],
  ['account:b', 'Lind: no ferry\n\nMs Lindt told reporters: “It will sail in May.” Some 45 people watched.'],
]);

async function anchor(account: AccountId, passage: string) {
  const text = ferryTexts.get(account) ?? '';
  const start = text.indexOf(passage);
  return makeAnchor(text, start, start + passage.length);
}

async function textOf(account: AccountId, file: string) {
  const text = ferryTexts.get(account) ?? '';
  return { file, digest: await digestText(text), length: text.length, words: countWords(text) };
}

const review = { state: 'confirmed' } as const;

/** A fresh copy of the dossier of the ferry talks, without a problem. */
export async function ferryTalks(): Promise<Dossier> {
  return Dossier.parse({
    schemaVersion: 1,
    talks: {
      id: 'talks:ferry',
      title: 'Ferry talks',
      date: '2031-04-02',
      place: { name: 'Port Selm' },
      participants: [
        { actor: 'actor:north', role: 'principal' },
        { actor: 'actor:lind', role: 'facilitator' },
      ],
      topics: ['topic:ferry'],
    },
    topics: [{ id: 'topic:ferry', label: 'The ferry' }],
    actors: [
      { id: 'actor:north', type: 'organization', organization: 'state', name: 'North' },
      { id: 'actor:lind', type: 'person', name: 'Ona Lind', represents: 'actor:north' },
    ],
    sources: [
      { id: 'source:post', type: 'outlet', name: 'The Post', evidence: 'Named at the head of the page.' },
    ],
    accounts: [
      {
        id: 'account:a',
        siglum: 'A',
        source: 'source:post',
        headline: 'Ferry talks end',
        language: 'en',
        text: await textOf('account:a', 'a.txt'),
        blocks: [
          { kind: 'headline', anchor: await anchor('account:a', 'Ferry talks end') },
          {
            kind: 'body',
            anchor: await anchor(
              'account:a',
              'Minister Ona Lind said the ferry “will sail in May 🚢.” About 40 people watched.',
            ),
          },
          { kind: 'photoCredit', anchor: await anchor('account:a', 'Photo: N. N.') },
        ],
      },
      {
        id: 'account:b',
        siglum: 'B',
        source: 'source:post',
        headline: 'Lind: no ferry',
        language: 'en',
        text: await textOf('account:b', 'b.txt'),
        blocks: [
          { kind: 'headline', anchor: await anchor('account:b', 'Lind: no ferry') },
          {
            kind: 'body',
            anchor: await anchor(
              'account:b',
              'Ms Lindt told reporters: “It will sail in May.” Some 45 people watched.',
            ),
          },
        ],
      },
    ],
    statements: [
      {
        id: 'statement:sails',
        speaker: 'actor:lind',
        kind: 'intention',
        topics: ['topic:ferry'],
        gist: 'The ferry goes in May.',
        review,
      },
    ],
    attestations: [
      {
        id: 'attestation:a-1',
        account: 'account:a',
        statements: ['statement:sails'],
        mode: 'mixed',
        speaker: 'actor:lind',
        source: { printed: 'Minister Ona Lind', anchor: await anchor('account:a', 'Minister Ona Lind') },
        cue: { printed: 'said', anchor: await anchor('account:a', 'said') },
        passage: await anchor('account:a', 'Minister Ona Lind said the ferry “will sail in May 🚢.”'),
        content: [await anchor('account:a', 'the ferry “will sail in May 🚢.”')],
        quotations: [
          {
            id: 'quotation:a-1-1',
            words: 'will sail in May 🚢.',
            marks: { open: '“', close: '”' },
            anchor: await anchor('account:a', 'will sail in May 🚢.'),
          },
        ],
        review,
      },
      {
        id: 'attestation:b-1',
        account: 'account:b',
        statements: ['statement:sails'],
        mode: 'direct',
        speaker: 'actor:lind',
        source: { printed: 'Ms Lindt', anchor: await anchor('account:b', 'Ms Lindt') },
        cue: { printed: 'told', anchor: await anchor('account:b', 'told') },
        passage: await anchor('account:b', 'Ms Lindt told reporters: “It will sail in May.”'),
        content: [await anchor('account:b', '“It will sail in May.”')],
        quotations: [
          {
            id: 'quotation:b-1-1',
            words: 'It will sail in May.',
            marks: { open: '“', close: '”' },
            anchor: await anchor('account:b', 'It will sail in May.'),
          },
        ],
        review,
      },
    ],
    figures: [
      {
        id: 'figure:a-1',
        account: 'account:a',
        printed: 'About 40',
        value: 40,
        bound: 'about',
        unit: 'person',
        counts: 'people who watched',
        anchor: await anchor('account:a', 'About 40'),
      },
    ],
    mentions: [
      {
        id: 'mention:b-1',
        account: 'account:b',
        kind: 'name',
        printed: 'Lindt',
        actor: 'actor:lind',
        status: 'misspelling',
        anchor: await anchor('account:b', 'Lindt'),
      },
    ],
    variants: [
      {
        id: 'variant:sails',
        statements: ['statement:sails'],
        title: 'When the ferry goes',
        readings: [
          { account: 'account:a', quotations: ['quotation:a-1-1'] },
          { account: 'account:b', quotations: ['quotation:b-1-1'] },
        ],
        review,
      },
    ],
    discrepancies: [
      {
        id: 'discrepancy:name',
        kind: 'naming',
        status: 'compatible',
        title: 'The name of the minister',
        readings: [
          { accounts: ['account:a'], gist: 'Lind', evidence: ['attestation:a-1'] },
          { accounts: ['account:b'], gist: 'Lindt', evidence: ['mention:b-1'] },
        ],
        explanation: 'One account misspells the name.',
        review,
      },
    ],
    lineages: [
      {
        id: 'lineage:post',
        title: 'Both from The Post',
        copy: 'source:post',
        inferred: false,
        strength: 'stated',
        members: [{ account: 'account:a' }, { account: 'account:b' }],
        evidence: [
          {
            kind: 'credit',
            note: 'Both name the outlet.',
            passages: [{ account: 'account:a', anchor: await anchor('account:a', 'Photo: N. N.') }],
          },
        ],
        review,
      },
    ],
  });
}
