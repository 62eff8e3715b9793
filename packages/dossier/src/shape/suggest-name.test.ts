import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, nearestName } from './suggest-name.ts';

describe('the name that was most likely meant', () => {
  it.each([
    ['sorce', 'source'],
    ['Source', 'source'],
    ['quotatoin', 'quotations'],
    ['atestations', 'attestations'],
  ])('of %s is %s', (word, meant) => {
    expect(nearestName(word, ['source', 'cue', 'quotations', 'attestations'])).toBe(meant);
  });

  it('is none where no name is near', () => {
    expect(nearestName('colour', ['source', 'cue'])).toBeUndefined();
    expect(nearestName('x'.repeat(100_000), ['source'])).toBeUndefined();
  });
});

describe('the number of edits between two words', () => {
  it('is a distance: symmetric, and none between equal words alone', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(countEdits(one, other)).toBe(countEdits(other, one));
        expect(countEdits(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it('counts letters that changed places as one', () => {
    expect(countEdits('quotatoin', 'quotation')).toBe(1);
  });
});
