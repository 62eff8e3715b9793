import { wordsOf } from '@parley/schema/anchors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeGist, type GistSource } from './propose-gist.ts';
import { proseOf } from './prose-of.ts';

const tarrow = { name: 'Ilse Tarrow', last: 'Tarrow' };
const source = (
  rule: string,
  lemma: string,
  content: string,
  cue = '',
  mode: GistSource['report']['mode'] = 'indirect',
): GistSource => ({ report: { mode, rule: `attribution:${rule}`, lemma }, content, cue });
const gistOf = (...sources: GistSource[]): string => proposeGist(tarrow, 'claim', sources, () => false).gist;

describe('a gist', () => {
  it.each([
    [
      'names the speaker for the pronoun',
      source('bare-clause', 'say', 'she would open the gate'),
      'Tarrow will open the gate.',
    ],
    [
      'is the clause of indirect speech without its hedges',
      source('that-clause', 'say', 'that the gate is still shut'),
      'The gate is shut.',
    ],
    [
      'of a denial says that it is one',
      source('that-clause', 'deny', 'that the gate was shut'),
      'Tarrow denies that the gate was shut.',
    ],
    [
      'of an act says what is done',
      source('object', 'call', 'a later harvest', 'called for', 'act'),
      'Tarrow calls for a later harvest.',
    ],
    [
      'keeps the words that are quoted in their marks',
      source('naming', 'describe', 'the talks as “difficult,”', 'described', 'mixed'),
      'Tarrow describes the talks as “difficult”.',
    ],
    [
      'is cut before a reason',
      source(
        'bare-clause',
        'say',
        'the gate of the upper lake is shut because nobody paid for the repair of the lock',
      ),
      'The gate of the upper lake is shut.',
    ],
    [
      'has no label of an interview',
      source('bare-clause', 'say', 'A: the gate was opened'),
      'The gate was opened.',
    ],
    ['ends with one mark', source('bare-clause', 'say', 'the gate was opened!'), 'The gate was opened.'],
  ])('%s', (_, one, expected) => expect(gistOf(one)).toBe(expected));

  it.each([
    ['a speech in marks alone', source('quotation-before', 'say', '“We shall open it,”', 'said', 'direct')],
    ['a pronoun that nobody explains', source('bare-clause', 'say', 'it was closed on Monday')],
    [
      'a condition that would be lost',
      source('bare-clause', 'say', `the gate opens, but only if ${'more '.repeat(14)}boats come`),
    ],
    ['a question', source('bare-clause', 'say', 'why the gate was shut?')],
    ['the clause of a demand', source('that-clause', 'insist', 'that the gate be opened')],
  ])('is left to a person for %s', (_, one) => expect(gistOf(one)).toMatch(/^To be written: Ilse Tarrow /));

  it.each([
    ['the offer was first made the day before yesterday'],
    ['some boats left the quay shortly after the first storm'],
    ['two boats left the quay two weeks before the talks'],
  ])('is not cut inside a time: %s', (content) => {
    const { gist } = proposeGist(
      tarrow,
      'claim',
      [source('bare-clause', 'say', content)],
      (run) => content.includes(run) && run.split(' ').length >= 9,
    );
    expect(gist).toMatch(/^To be written|(?:yesterday|storm|talks)\.$/);
  });

  it('never repeats nine words of an article outside quotation marks', () => {
    const word = fc.constantFrom(
      'the',
      'gate',
      'is',
      'shut',
      'lake',
      ',',
      'because',
      'boats',
      'were',
      'held',
      'on',
      'May',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 30 }), (words) => {
        const content = words.join(' ');
        const prints = proseOf([content]);
        const { gist } = proposeGist(tarrow, 'claim', [source('bare-clause', 'say', content)], prints);
        const list = wordsOf(gist).map(({ text }) => text.toLowerCase());
        for (let start = 0; start + 9 <= list.length; start += 1)
          expect(prints(list.slice(start, start + 9).join(' '))).toBe(false);
      }),
    );
  });
});
