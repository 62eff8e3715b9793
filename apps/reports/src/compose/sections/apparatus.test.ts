import { describe, expect, it } from 'vitest';
import type { ApparatusFieldsFragment } from '../../__generated__/graphql.ts';
import { ferryContext } from '../../fixtures/ferry-answer.ts';
import { refer } from '../../fixtures/ferry-records.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import type { Section } from '../blocks.ts';
import { composeApparatus } from './apparatus.ts';

type Reading = ApparatusFieldsFragment['readings'][number];

function reading(slug: string, segments: Reading['segments'], changes: Partial<Reading> = {}): Reading {
  return {
    account: refer(`account:${slug}`),
    quotations: slug === 'b' ? [refer('quotation:b-1-1')] : [],
    words: segments
      .filter(({ kind }) => kind === 'SAME' || kind === 'ADDED')
      .map(({ text }) => text)
      .join(''),
    wordCount: 3,
    added: 0,
    leftOut: 0,
    outside: 0,
    extent: 'FULL',
    segments,
    ...changes,
  };
}

const base = reading('b', [{ kind: 'SAME', text: 'fares will rise' }]);
const entry = (...others: Reading[]): ApparatusFieldsFragment => ({
  id: 'variant:fares',
  title: null,
  statements: [refer('statement:fares')],
  speaker: refer('actor:reyes'),
  base: refer('account:b'),
  readings: [base, ...others],
  places: [],
});
const compose = (...apparatus: ApparatusFieldsFragment[]) => composeApparatus(ferryContext({ apparatus }));

/** The table of readings, which stands with its base. */
function tableOf({ blocks }: Section) {
  return blocks
    .flatMap((block) => (block.kind === 'keep' ? block.blocks : [block]))
    .find((block) => block.kind === 'table');
}

describe('the apparatus', () => {
  it('boxes the base with its speaker and place, and tags what a reading adds and leaves out', () => {
    const differing = reading(
      'a',
      [
        { kind: 'SAME', text: 'fares ' },
        { kind: 'LEFT_OUT', text: 'will rise' },
        { kind: 'ADDED', text: 'are to rise' },
      ],
      { added: 3, leftOut: 2 },
    );
    const section = compose(entry(differing));
    expect(section.title).toBe('The one shared quotation is worded differently');
    const keep = section.blocks.find((block) => block.kind === 'keep');
    expect(wordsOf(keep?.blocks.slice(0, 2))).toBe(
      'Quotation 1: Fares will rise Base reading · account B “fares will rise” Ana Reyes · statement 1 · b-1-1',
    );
    const table = tableOf(section);
    expect(table?.groups[0]?.rows[0]?.cells[1]?.content).toEqual([
      'fares ',
      { kind: 'leftOut', children: ['will rise'] },
      ' ',
      { kind: 'added', children: ['are to rise'] },
    ]);
    expect(wordsOf(table?.groups[0]?.rows[0]?.cells[3]?.content)).toBe('+3 −2');
  });

  it('prints words in another language than the base as they are, and counts nothing of them', () => {
    const translated = reading('a', [], { words: 'тарифи зростуть', extent: null });
    const section = compose(entry(translated));
    expect(section.title).toBe('The one shared quotation stands in several languages');
    expect(wordsOf(section.blocks)).toContain('no words are compared');
    const table = tableOf(section);
    expect(wordsOf(table?.caption.says)).toBe('Two accounts print the words, one in another language.');
    expect(table?.groups[0]?.rows[0]?.cells.map(({ content }) => wordsOf(content)).slice(1)).toEqual([
      'тарифи зростуть',
      'English',
      'not compared',
    ]);
    const alike = reading('c', [{ kind: 'SAME', text: 'fares will rise' }]);
    expect(compose(entry(translated, alike)).title).toBe(
      'One shared quotation, the same within each language',
    );
    const parted = {
      ...entry(translated, alike),
      places: [{ readings: [{ accounts: [refer('account:a')], words: 'тарифи' }] }],
    };
    expect(compose(parted).title).toBe('The one shared quotation is worded differently');
  });

  it('shows words that the marks do not reach as a gap, with spaces around it', () => {
    const fragment = reading(
      'a',
      [
        { kind: 'OUTSIDE', text: 'fares' },
        { kind: 'SAME', text: 'will rise' },
      ],
      { extent: 'FRAGMENT', outside: 1 },
    );
    const section = compose(entry(fragment));
    const table = tableOf(section);
    expect(wordsOf(table?.groups[0]?.rows[0]?.cells[1]?.content)).toBe('[1 word] will rise');
    expect(wordsOf(table?.caption.says)).toBe('Two accounts print the words, one only in part.');
  });

  it('gives one line to quotations that every account has alike', () => {
    const section = compose(entry(reading('a', base.segments)));
    expect(section.title).toBe('One shared quotation, the same in every account');
    const table = tableOf(section);
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))).toEqual([
      ['“fares will rise”', 'Fares will rise', 'Ana Reyes', 'B A'],
    ]);
  });

  it('says so where no quotation stands in two accounts', () => {
    expect(compose().title).toBe('No quotation stands in two accounts');
    expect(compose().blocks).toHaveLength(2);
  });
});
