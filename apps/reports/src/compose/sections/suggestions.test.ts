import { describe, expect, it } from 'vitest';
import type { SayingFieldsFragment, SuggestionFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { saying, suggestion } from '../../fixtures/ferry-found.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { composeSuggestions } from './suggestions.ts';

const compose = (...suggestions: SuggestionFieldsFragment[]) =>
  composeSuggestions(ferryContext({ suggestions }))[0];

function rowsOf(...suggestions: SuggestionFieldsFragment[]) {
  const table = compose(...suggestions)?.blocks.find((block) => block.kind === 'table');
  return table?.groups.flatMap(({ rows }) => rows) ?? [];
}

/** What is said of a difference that a rule finds. */
function said(rule: SuggestionFieldsFragment['rule']): string {
  return wordsOf(rowsOf(suggestion({ rule, explanation: 'A and B.' }))[0]?.cells[2]?.content);
}

/** What a reading of these parts is in print. */
function wordsOfReading(...says: SayingFieldsFragment[]): string {
  const [first] = suggestion().readings;
  if (!first) throw new Error('no reading');
  const readings = [{ ...first, evidence: [], gist: 'in English', says }];
  return wordsOf(rowsOf(suggestion({ readings }))[0]?.cells[2]?.content);
}

describe('what rules find', () => {
  it('has no part of the briefing where they find nothing', () => {
    expect(compose()).toBeUndefined();
  });

  it('says how much of it nobody has reviewed', () => {
    expect(compose(suggestion())?.title).toBe('Rules find one difference that nobody has reviewed');
    expect(compose(suggestion(), suggestion())?.title).toBe(
      'Rules find two differences that nobody has reviewed',
    );
  });

  it('is told apart by mark, word and number, and names status, rule and confidence', () => {
    const [row] = rowsOf(suggestion({ status: 'UNRESOLVED' }));
    expect(row?.id).toBe('found-rule-timesDiffer-fares');
    expect(row?.cells.map(({ content }) => wordsOf(content))).toEqual([
      'suggested S1',
      'When fares rise time · statement 1',
      'A “on 1 June” a-1 B “in June”',
      'unresolved times differ · 0.8',
    ]);
    expect(JSON.stringify(row?.cells[0])).toContain('"mark":"suggested"');
    expect(JSON.stringify(row)).toContain('"target":"attestation-a-1"');
    expect(JSON.stringify(row)).toContain('"target":"statement-fares"');
  });

  it('keeps the order in which the API gives it, whatever its kind and status', () => {
    const titles = ['one', 'two', 'three'];
    const rows = rowsOf(
      ...titles.map((title, index) =>
        suggestion({ title, status: index === 2 ? 'CONTRADICTORY' : 'COMPATIBLE' }),
      ),
    );
    expect(rows.map(({ cells }) => wordsOf(cells[1]?.content).split(' ')[0])).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('says in the words of the briefing what a rule means, whatever the API says in English', () => {
    expect(said('TIMES_DIFFER')).toBe('A “on 1 June” a-1 B “in June”');
    expect(said('EXTENTS_DIFFER')).toBe(
      'A “on 1 June” a-1 B “in June” Some end the quotation where others go on.',
    );
    expect(said('TOLD_ALONE')).toBe(
      'A “on 1 June” a-1 B “in June” One statement of a speaker stands in one account alone.',
    );
  });

  it('leaves out a sentence of an unknown rule that only says the readings again', () => {
    const rule = 'NEW_RULE' as SuggestionFieldsFragment['rule'];
    const [again] = rowsOf(suggestion({ rule, explanation: 'A has “on 1 June”, B has “in June”.' }));
    expect(wordsOf(again?.cells[2]?.content)).toBe('A “on 1 June” a-1 B “in June”');
    const [other] = rowsOf(suggestion({ rule, explanation: 'A is more exact.' }));
    expect(wordsOf(other?.cells[2]?.content)).toBe('A “on 1 June” a-1 B “in June” A is more exact.');
  });

  it('tells the first few of many readings and counts the others', () => {
    const [reading] = suggestion().readings;
    if (!reading) throw new Error('no reading');
    const readings = Array.from({ length: 9 }, (_, index) => ({
      ...reading,
      says: [saying('QUOTED', { words: [`${index} ships`] })],
    }));
    const words = wordsOf(rowsOf(suggestion({ readings }))[0]?.cells[2]?.content);
    expect(words).toContain('“4 ships”');
    expect(words).not.toContain('“5 ships”');
    expect(words).toContain('and four further readings');
    expect(wordsOf(compose(suggestion({ readings }))?.blocks)).toContain(
      'all of them in the attached answer',
    );
  });

  it('prints the first hundred and says how many there are', () => {
    const many = Array.from({ length: 101 }, () => suggestion());
    expect(rowsOf(...many)).toHaveLength(100);
    expect(wordsOf(compose(...many)?.blocks)).toContain('the first 100 of 101 suggestions');
  });

  it('names a few of many places and counts the rest, with a word on it in the caption', () => {
    const [reading] = suggestion().readings;
    const [place] = reading?.evidence ?? [];
    if (!reading || !place) throw new Error('no evidence');
    const placed = (count: number) => {
      const evidence = Array.from({ length: count }, (_, start) => ({
        ...place,
        attestation: null,
        anchor: { ...place.anchor, start, end: start + 1 },
      }));
      return suggestion({ readings: [{ ...reading, evidence }] });
    };
    expect(wordsOf(rowsOf(placed(20))[0]?.cells[2]?.content)).toContain('A 5–6 and 14 more');
    expect(wordsOf(compose(placed(20))?.blocks)).toContain('all of them in the attached answer');
    expect(wordsOf(rowsOf(placed(7))[0]?.cells[2]?.content)).toContain('A 6–7');
    expect(wordsOf(compose(placed(7))?.blocks)).not.toContain('attached answer');
  });

  it('does not say a claim twice that another stands against', () => {
    const readings = suggestion().readings.map((reading, index) => ({
      ...reading,
      gist: index === 0 ? 'Fares rise' : 'Fares fall',
      says: [saying('TOLD', { names: [index === 0 ? 'Fares rise' : 'Fares fall'] })],
    }));
    const [row] = rowsOf(suggestion({ title: 'Fares rise', readings }));
    expect(wordsOf(row?.cells[2]?.content)).toMatch(/^A The claim in question\. a-1 B Fares fall\./);
  });

  it('words readings by their codes, with days, counts and words of the accounts', () => {
    expect(wordsOfReading(saying('COLLECTED', { date: '2031-06-03' }), saying('UNPUBLISHED'))).toBe(
      'A collected on 3 June 2031, no date of publication',
    );
    expect(wordsOfReading(saying('QUOTED', { words: ['will'] }), saying('NEGATED', { words: ['can'] }))).toBe(
      'A “will”, “can” with a negation',
    );
    expect(wordsOfReading(saying('VERBS', { words: ['claimed', 'claimed'], cueClasses: ['DOUBTING'] }))).toBe(
      'A “claimed” (doubting)',
    );
    expect(wordsOfReading(saying('NAMED', { names: ['The {words} Fund', 'Vara'] }))).toBe(
      'A The {words} Fund and Vara',
    );
    expect(wordsOfReading(saying('FRAGMENT', { count: 1 }))).toBe('A a fragment (one word)');
    expect(wordsOfReading(saying('MARKS_UNLIKE', { words: ['“', '“'] }))).toBe(
      'A It opens with “ and closes with “.',
    );
  });

  it('has the English of the API for a code that the wording does not know yet', () => {
    const [first] = suggestion().readings;
    if (!first) throw new Error('no reading');
    const says = [saying('NEW_CODE' as 'QUOTED', {})];
    const [row] = rowsOf(suggestion({ readings: [{ ...first, evidence: [], gist: 'New.', says }] }));
    expect(wordsOf(row?.cells[2]?.content)).toBe('A New.');
  });

  it('asks in its own words where the dossier has no name for what is in question', () => {
    const [row] = rowsOf(suggestion({ rule: 'CREDITS_DIFFER', title: 'whatever' }));
    expect(wordsOf(row?.cells[1]?.content)).toContain('Credits');
  });

  it('names a rule that the wording does not know yet', () => {
    const rule = 'NEW_RULE' as SuggestionFieldsFragment['rule'];
    expect(wordsOf(rowsOf(suggestion({ rule }))[0]?.cells[3]?.content)).toBe('compatible new rule · 0.8');
  });
});
