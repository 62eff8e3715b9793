import { describe, expect, it } from 'vitest';
import { ferryContext, oneAccount } from '../../fixtures/ferry-answer.ts';
import { topicPlaces } from '../../fixtures/ferry-found.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeTopics } from './topics.ts';

const title = (...shares: (number | null)[]) =>
  composeTopics(ferryContext({ topics: [topicPlaces(...shares)] })).title;

const said = (count: number) =>
  wordsOf(
    composeTopics(ferryContext({ topics: Array.from({ length: count }, () => topicPlaces(0.2, 0.1, null)) }))
      .blocks,
  );

describe('what gets told', () => {
  it('says how many topics all accounts have', () => {
    expect(title(0.5, 0.1, 0.2)).toBe('The one topic stands in all three accounts');
    expect(title(0.5, null, 0.2)).toBe('No topic stands in all three accounts');
    expect(composeTopics(ferryContext({ ...oneAccount(), topics: [topicPlaces(0.5)] })).title).toBe(
      'One account takes up one topic',
    );
    expect(composeTopics(ferryContext()).title).toBe('No topic is recorded');
  });

  it('maps the share of every account in per cent, with nothing where it has nothing on the topic', () => {
    const { blocks } = composeTopics(ferryContext({ topics: [topicPlaces(0.256, null, 0.004)] }));
    const map = blocks.find((block) => block.kind === 'heatMap');
    expect(map).toMatchObject({
      values: [[26, null, 0]],
      alt: 'Fares: A 26 per cent and C under 1 per cent.',
    });
    expect(wordsOf(map?.caption.says)).toBe('The largest share is 26 per cent: “Fares” in account A.');
  });

  it('says how many topics there are where the map has not all', () => {
    expect(said(25)).toContain('the first 24 of 25 topics, all of which the table above has');
    expect(said(24)).not.toContain('the table above');
  });

  it('sets the accounts under the place at which they come to a topic', () => {
    const { blocks } = composeTopics(ferryContext({ topics: [topicPlaces(0.2, null, 0.1)] }));
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.groups[0]?.rows[0]?.cells.map(({ content }) => wordsOf(content))).toEqual([
      'Fares',
      'A',
      '–',
      '–',
      'C',
    ]);
    expect(wordsOf(table?.caption.says)).toBe(
      '“Fares” stands in the headline of one of three accounts; no topic stands in more.',
    );
  });
});
