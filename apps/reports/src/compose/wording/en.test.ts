import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

const numbers = [0, 1, 2, 3, 12];
const letters = ['A', 'B', 'C'];

const extreme = (count: number, value: number) => ({ sigla: letters.slice(0, count), value });

/** Every headline and caption that counts, as it stands for none, one, two, three and many of what it counts. */
const counted: [string, (value: number) => string, string[]][] = [
  [
    'the matrix, by what all of twelve accounts carry',
    (value) => en.matrix.title(12, value, 12),
    [
      'No statement stands in all 12 accounts',
      'One of 12 statements stands in all 12 accounts',
      'Two of 12 statements stand in all 12 accounts',
      'Three of 12 statements stand in all 12 accounts',
      'All 12 accounts carry every statement',
    ],
  ],
  [
    'discrepancies, by contradictions among twelve',
    (value) => en.discrepancies.title(value, 12, 3),
    [
      'The accounts differ on 12 points, and none is a contradiction',
      'On one of 12 points the accounts cannot all be right',
      'On two of 12 points the accounts cannot all be right',
      'On three of 12 points the accounts cannot all be right',
      'On all 12 points on which they differ the accounts cannot all be right',
    ],
  ],
  [
    'figures, by conflicts among twelve',
    (value) => en.figures.title(12, value, 40, 5),
    [
      '12 figures can be compared, and none conflicts',
      'One of 12 figures that can be compared conflicts',
      'Two of 12 figures that can be compared conflict',
      'Three of 12 figures that can be compared conflict',
      'All 12 figures that can be compared conflict',
    ],
  ],
  [
    'topics, by those in both accounts',
    (value) => en.topics.title(value, 12, 2),
    [
      'No topic stands in both accounts',
      'One of 12 topics stands in both accounts',
      'Two of 12 topics stand in both accounts',
      'Three of 12 topics stand in both accounts',
      'All 12 topics stand in both accounts',
    ],
  ],
  [
    'verbs, by those that take a stand',
    (value) => en.telling.title(14, 12, value),
    [
      'No reporting verb that the lexicon has takes a stand',
      'One of 12 reporting verbs that the lexicon has takes a stand',
      'Two of 12 reporting verbs that the lexicon has take a stand',
      'Three of 12 reporting verbs that the lexicon has take a stand',
      'All 12 reporting verbs that the lexicon has take a stand',
    ],
  ],
  [
    'sides, by accounts that give one more words',
    (value) => en.voice.bySide('East', 'West', value, 12),
    [
      'No account gives East more words than West',
      'One of 12 accounts gives East more words than West',
      'Two of 12 accounts give East more words than West',
      'Three of 12 accounts give East more words than West',
      'All 12 accounts give East more words than West',
    ],
  ],
  [
    'lineages, by those that the accounts state',
    (value) => en.independence.lineages(value, Math.min(value, 1)),
    [
      'No common copy is recorded',
      'One common copy, said by the accounts themselves',
      'Two lineages, one of them said by the accounts themselves',
      'Three lineages, one of them said by the accounts themselves',
      '12 lineages, one of them said by the accounts themselves',
    ],
  ],
  [
    'the timeline, by dated texts',
    (value) => en.independence.timeline(value, 12),
    [
      'No text shows when it appeared',
      'One of 12 texts shows when it appeared',
      'Two of 12 texts show when they appeared',
      'Three of 12 texts show when they appeared',
      'All 12 texts show when they appeared',
    ],
  ],
  [
    'what is left out',
    (value) => en.alone.leftOutTitle(value),
    [
      'Nothing that two or more carry is left out',
      'One statement that two or more carry is left out by others',
      'Two statements that two or more carry are left out by others',
      'Three statements that two or more carry are left out by others',
      '12 statements that two or more carry are left out by others',
    ],
  ],
  [
    'the method, by records not confirmed',
    (value) => en.method.title(value, 12),
    [
      'Made by rule from 12 confirmed records',
      'Made by rule from 12 records, one of them not confirmed',
      'Made by rule from 12 records, two of them not confirmed',
      'Made by rule from 12 records, three of them not confirmed',
      'Made by rule from 12 records that nobody has confirmed',
    ],
  ],
  [
    'review, by records not confirmed',
    (value) => en.method.reviewCaption(value, 12),
    [
      'All 12 records are confirmed.',
      'One of 12 records is not confirmed.',
      'Two of 12 records are not confirmed.',
      'Three of 12 records are not confirmed.',
      'None of 12 records is confirmed.',
    ],
  ],
  [
    'the accounts, by those that name their source',
    (value) => en.contents.caption(12, value, 1),
    [
      'No account names its source, one shows a date of publication.',
      'One of 12 accounts names its source, one shows a date of publication.',
      'Two of 12 accounts name their source, one shows a date of publication.',
      'Three of 12 accounts name their source, one shows a date of publication.',
      'All 12 accounts name their source, one shows a date of publication.',
    ],
  ],
  [
    'labels of one thing',
    (value) => en.telling.labels(value),
    [
      'Nothing goes by more than one label',
      'One thing goes by more than one label',
      'Two things go by more than one label',
      'Three things go by more than one label',
      '12 things go by more than one label',
    ],
  ],
];

describe('headlines and captions', () => {
  it('say none of what stands without its noun', () => {
    expect(en.contents.caption(2, 2, 0)).toBe(
      'Both accounts name their source, neither shows a date of publication.',
    );
    expect(en.voice.tableCaption(3, 0, 0, 2)).toBe(
      'No speaker is heard in both accounts, none in one alone: words quoted + words reported.',
    );
  });

  it('say both and neither of two, all and none of more', () => {
    const values = [0, 1, 2].map((place) => ({ printed: `${place}`, who: 'A' }));
    expect(en.findings.figure('boats', values.slice(0, 2)).text).toBe(
      '“0” (A) and “1” (A) cannot both be right.',
    );
    expect(en.findings.figure('boats', values).text).toMatch(/cannot all be right\.$/u);
    expect(en.findings.agreement(2, 0, 2, 2).text).toBe(
      'Neither of the two statements stands in both accounts; both stand in one account alone.',
    );
    expect(en.findings.agreement(3, 0, 3, 4).text).toBe(
      'None of the three statements stands in all four accounts; all stand in one account alone.',
    );
    expect(en.findings.agreement(1, 1, 0, 2).text).toBe(
      'Both accounts carry the one statement; none stands in one account alone.',
    );
    expect(en.cover.subtitle(2, 'May', 'Dale', true)).toMatch(/where they cannot both be right\.$/u);
    expect(en.discrepancies.title(1, 3, 2)).toBe('On one of three points the accounts cannot both be right');
    expect(en.discrepancies.title(0, 2, 5)).toBe(
      'The accounts differ on two points, and neither is a contradiction',
    );
    expect(en.figures.title(2, 0, 4, 5)).toBe('Two figures can be compared, and neither conflicts');
    expect(en.method.reviewCaption(2, 2)).toBe('Neither of two records is confirmed.');
    expect(en.method.reviewCaption(1, 1)).toBe('The one record is not confirmed.');
  });

  it.each(counted)('are right in number: %s', (_name, word, expected) => {
    expect(numbers.map(word)).toEqual(expected);
  });

  it('name those that have most and least, one or several, and say where all are equal', () => {
    const { barCaption } = en.cover;
    expect(barCaption(12, extreme(1, 9), extreme(2, 3))).toBe(
      'Account A carries most, nine of 12 statements, and accounts A and B least, three.',
    );
    expect(barCaption(12, extreme(3, 9), extreme(3, 9))).toBe('Each carries nine of 12 statements.');
    expect(barCaption(1, extreme(1, 1), extreme(1, 1))).toBe('It carries the one statement.');
    const { aloneCaption } = en.alone;
    expect(aloneCaption(extreme(2, 4), extreme(1, 0))).toBe(
      'Accounts A and B have most to themselves, four statements each, and account A least, none.',
    );
    expect(aloneCaption(extreme(2, 1), extreme(2, 1))).toBe(
      'Accounts A and B each have one statement to themselves.',
    );
  });
});
