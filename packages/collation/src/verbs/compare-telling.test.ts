import { describe, expect, it } from 'vitest';
import type { Mention } from '@parley/schema';
import { compare } from '../compare.ts';
import { anchorAt, harbourTalks } from '../harbour-talks.fixture.ts';

const report = (cue: string, speaker = 'north-minister') => ({
  statements: ['opens'],
  words: 'it opens',
  cue,
  speaker,
});

function label(account: 'a' | 'b', number: number, printed: string, about: string): Mention {
  return {
    id: `mention:${account}-${number}`,
    account: `account:${account}`,
    kind: 'label',
    printed,
    about,
    anchor: anchorAt('', 0, number),
  };
}

describe('how it is told', () => {
  it('counts the verbs of each speaker by account, all forms of one verb together', () => {
    const { telling } = compare(
      harbourTalks([
        { siglum: 'A', reports: [report('said'), report('says'), report('claimed')] },
        {
          siglum: 'B',
          reports: [report('said', 'south-minister'), { statements: ['opens'], words: 'it opens' }],
        },
      ]),
    );
    expect(telling.speakers).toMatchObject([
      {
        speaker: 'actor:north-minister',
        accounts: [
          {
            account: 'account:a',
            cues: [
              {
                lemma: 'say',
                printed: ['said', 'says'],
                attestations: ['attestation:a-1', 'attestation:a-2'],
              },
              { lemma: 'claim', class: 'doubting' },
            ],
          },
        ],
      },
      { speaker: 'actor:south-minister', side: 'actor:south' },
    ]);
    expect(telling.accounts).toEqual([
      {
        account: 'account:a',
        classes: [
          { class: 'neutral', count: 2 },
          { class: 'doubting', count: 1 },
        ],
        withoutCue: 0,
      },
      { account: 'account:b', classes: [{ class: 'neutral', count: 1 }], withoutCue: 1 },
    ]);
  });

  it('sets the labels of an event side by side, and leaves out what has only one', () => {
    const mentions = [
      label('b', 1, 'blockade', 'what happened'),
      label('a', 2, 'Operation', 'what happened'),
      label('a', 1, 'operation', 'what happened'),
      label('a', 3, 'summit', 'the meeting'),
    ];
    const accounts = ['A', 'B'].map((siglum) => ({ siglum, reports: [report('said')] }));
    expect(compare(harbourTalks(accounts, { mentions })).telling.labels).toEqual([
      {
        about: 'what happened',
        accounts: [
          {
            account: 'account:a',
            labels: [{ printed: 'operation', mentions: ['mention:a-1', 'mention:a-2'] }],
          },
          { account: 'account:b', labels: [{ printed: 'blockade', mentions: ['mention:b-1'] }] },
        ],
      },
    ]);
  });
});
