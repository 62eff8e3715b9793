import { expect, it } from 'vitest';
import { ferryAnswer } from '../../fixtures/ferry-answer.ts';
import { place, suggestion, tie, time, topicPlaces, unreviewed } from '../../fixtures/ferry-found.ts';
import { suggested } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { compose } from '../compose.ts';
import { en, type Wording } from './en.ts';

/** What stands for every text of the wording: no letter, so that every letter printed comes from elsewhere. */
const blank = '·';

/** A text with its slots alone. */
function blankText(text: string): string {
  return [blank, ...(text.match(/\{[a-z]+\}/gi) ?? [])].join(' ');
}

/** A wording in a language without words: whatever compose prints beyond data it has put together by itself. */
function blankWords<Part>(part: Part): Part {
  if (typeof part === 'string') return blankText(part) as Part;
  if (typeof part === 'function') {
    return ((...given: unknown[]) =>
      blankWords((part as unknown as (...args: unknown[]) => unknown)(...given))) as Part;
  }
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => [key, blankWords(value)]);
  return (Array.isArray(part) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as Part;
}

const answer = ferryAnswer({
  ...unreviewed(),
  discrepancies: [
    {
      discrepancy: {
        recordId: 'discrepancy:when',
        title: 'When?',
        explanation: 'They differ.',
        review: suggested,
      },
      rank: 1,
      kind: 'TIME',
      status: 'UNRESOLVED',
      statements: [{ recordId: 'statement:fares' }],
      accounts: [],
      carriedBy: 2,
      narrowed: false,
      readings: [{ accounts: [{ recordId: 'account:a' }], gist: 'In June.', narrowed: false, evidence: [] }],
    },
  ],
  suggestions: [suggestion({ status: 'UNRESOLVED' })],
  times: [{ about: 'the rise', agreement: 'COMPATIBLE', times: [time('a', 'in June'), time('b', 'soon')] }],
  places: [{ about: 'the talks', agreement: 'ALONE', places: [place('a', 'there', 'Pier')] }],
  topics: [topicPlaces(0.5, 0.1, null)],
  limits: [
    { account: { recordId: 'account:b' }, language: 'fr', parts: ['MARKS', 'TIMES'], reason: 'LANGUAGE' },
  ],
  independence: { ...ferryAnswer().comparison.independence, ties: [tie()] },
});

it('no sentence is put together outside of the wording: without its words, only data is printed', () => {
  const { cover, sections } = compose(answer, { ...blankWords(en), language: 'en' } satisfies Wording);
  const data = JSON.stringify(answer).toLowerCase();
  const printed = wordsOf([cover, sections.map(({ title, blocks }) => [title, blocks])]);
  // The digest of the answer and the ends of a time axis are computed, and no words.
  const machine = /[0-9a-f]{64}|\d{4}-\d\d-\d\dT[\d:]+Z/g;
  const words = printed.replaceAll(machine, '').match(/\p{L}[\p{L}\p{N}-]+/gu) ?? [];
  expect(words.length).toBeGreaterThan(50);
  expect([...new Set(words)].filter((word) => !data.includes(word.toLowerCase()))).toEqual([]);
});
