import { describe, expect, it } from 'vitest';
import { readCues } from './read-cues.ts';

function shown(text: string, language = 'en'): string {
  return readCues(text, language)
    .map(({ class: kind, lemma }) => `${kind}:${lemma}`)
    .join(' ');
}

describe('modal words', () => {
  it.each([
    ['It seems that there are others', 'hedge:seem'],
    [
      'We will try to never depend again',
      'commitment:will attempt:try negation:never absolute:never absolute:never',
    ],
    ['no major progress', 'negation:no degree:major'],
    ['he didn’t answer', 'negation:not'],
    ['we’ll see', 'commitment:will'],
    ['they won’t return', 'commitment:will negation:not'],
    ["they won't return", 'commitment:will negation:not'],
    ['we shan’t sign', 'commitment:will negation:not'],
    ['we can’t accept this', 'ability:can negation:not'],
    ['we wouldn’t go', 'commitment:would negation:not'],
    ['some boats sail', 'degree:part'],
    ['almost a promise', 'degree:almost commitment:pledge'],
    ['is expected to return only if it rains', 'hedge:expected condition:if'],
    ['he was not in a position to commit himself', 'negation:not ability:can commitment:commit'],
    ['agreed in principle', 'commitment:agree degree:principle'],
  ])('of “%s” are %s', (text, cues) => {
    expect(shown(text)).toBe(cues);
  });

  it('leave out what is said of the speaking', () => {
    expect(shown('I want to repeat that we stay')).toBe('');
  });

  it.each([
    'some 40 boats',
    'nearly forty-four boats',
    'almost a million',
    'almost half of it',
    'some $2.3bn',
  ])('leave out what rounds a number: “%s”', (text) => {
    expect(shown(text)).toBe('');
  });

  it('are not looked for in another language', () => {
    expect(shown('It seems so', 'tr')).toBe('');
  });

  it('stand where they are found, outside the BMP too', () => {
    const text = '🚢 they might sail';
    const [cue] = readCues(text, 'en');
    expect(cue && text.slice(cue.start, cue.end)).toBe('might');
  });
});
