import { describe, expect, it } from 'vitest';
import { ferryAnswer, ferryContext } from '../../fixtures/ferry-answer.ts';
import { refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeVoice } from './voice.ts';

const ferryVoice = ferryAnswer().comparison.voice;
const [first] = ferryVoice.speakers as [(typeof ferryVoice.speakers)[number]];
const second = { ...first, speaker: refer('actor:west'), quoted: 0, reported: 1, accounts: [] };

const nobody = { speakers: [], sides: [], accounts: [] };

describe('who gets to speak', () => {
  it('says that one speaker alone is heard, without a bar as long as the whole', () => {
    const section = composeVoice(ferryContext());
    expect(section.title).toBe('Nobody but Ana Reyes gets to speak');
    expect(section.blocks.filter((block) => block.kind === 'barChart')).toEqual([]);
  });

  it('names the speaker with most words and sets quoted apart from reported', () => {
    const section = composeVoice(ferryContext({ voice: { ...ferryVoice, speakers: [first, second] } }));
    expect(section.title).toBe('91 per cent of all words of speech go to Ana Reyes');
    const bars = section.blocks.find((block) => block.kind === 'barChart');
    expect(bars?.rows).toEqual([
      {
        label: { text: 'Ana Reyes' },
        segments: [
          { pattern: 'solid', count: 4 },
          { pattern: 'hatched', count: 6 },
        ],
      },
      {
        label: { text: 'West Island' },
        segments: [
          { pattern: 'solid', count: 0 },
          { pattern: 'hatched', count: 1 },
        ],
      },
    ]);
    expect(bars?.alt).toBe('Ana Reyes: 4 quoted, 6 reported. West Island: 0 quoted, 1 reported.');
  });

  it('gives each account a bar of its sides and the table a column, nothing where it gives no word', () => {
    const silent = { ...first, accounts: first.accounts.slice(0, 2) };
    const sides = [...ferryVoice.sides, { ...ferryVoice.sides[0], side: null, accounts: [] }];
    const section = composeVoice(
      ferryContext({ voice: { ...ferryVoice, sides, speakers: [silent, second] } }),
    );
    const [, bars] = section.blocks.filter((block) => block.kind === 'barChart');
    expect(bars?.rows.map(({ segments }) => segments.map(({ count }) => count))).toEqual([
      [3, 0],
      [4, 0],
      [3, 0],
    ]);
    // The others are given no word: nothing is explained that is not drawn.
    expect(bars?.legend.map(({ pattern }) => pattern)).toEqual(['solid']);
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['Ana Reyes (Minister of ferries)', '0 + 3', '4 + 0', '–', '4 + 6'],
      ['West Island', '–', '–', '–', '0 + 1'],
    ]);
  });

  it('draws bars for the first eight speakers and says how many more the table has', () => {
    const speakers = Array.from({ length: 10 }, () => ({ ...first, speaker: refer('actor:west') }));
    const section = composeVoice(ferryContext({ voice: { ...ferryVoice, speakers } }));
    const bars = section.blocks.find((block) => block.kind === 'barChart');
    expect(bars?.rows).toHaveLength(8);
    expect(wordsOf(bars?.caption.says)).toContain(
      'Two further speakers with fewer words stand in the table.',
    );
  });

  it('sums up by speaker where there are too many accounts for a column each', () => {
    const [account] = ferryAnswer().comparison.accounts;
    if (!account) throw new Error('no account');
    const section = composeVoice(ferryContext({ accounts: Array.from({ length: 13 }, () => account) }));
    const table = section.blocks.find((block) => block.kind === 'table');
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['Ana Reyes (Minister of ferries)', '4', '6', '3'],
    ]);
  });

  it('says so where nobody speaks', () => {
    expect(composeVoice(ferryContext({ voice: nobody })).title).toBe('Nobody is quoted or reported');
  });
});
