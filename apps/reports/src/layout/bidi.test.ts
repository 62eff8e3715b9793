import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLevels, mirror, orderVisually, runsBackwards } from './bidi.ts';

/** Characters from left to right; Hebrew stands as capitals, as writers on bidi do. */
function show(text: string): string {
  const hebrew = text.replaceAll(/[A-Z]/gu, (capital) =>
    String.fromCodePoint(0x5d0 + capital.charCodeAt(0) - 65),
  );
  const { levels } = findLevels(hebrew);
  return orderVisually(
    Array.from(text, (character, at) => ({ character, level: levels[at] ?? 0 })),
    ({ level }) => level,
  )
    .map(({ character, level }) => (level % 2 === 1 ? mirror(character) : character))
    .join('');
}

describe('words from right to left', () => {
  it('stand backwards inside an English sentence, with their brackets mirrored and their numbers forwards', () => {
    expect(show('he said SHALOM (OLAM) 12 OD yesterday')).toBe('he said DO 12 (MALO) MOLAHS yesterday');
  });

  it('turn a paragraph round when most of its words are theirs, whichever comes first', () => {
    expect(show('reuters: SHALOM OLAM')).toBe('MALO MOLAHS :reuters');
    expect(show('SHALOM, said the minister')).toBe('MOLAHS, said the minister');
  });

  it('are counted without the words that are only quoted', () => {
    expect(findLevels('a \u05D0 \u05D1 \u05D2', 'a').base).toBe(0);
  });

  it('are not looked for in Latin, Cyrillic, Greek, Han or emoji', () => {
    expect(runsBackwards('Treaty Договор Συνθήκη 港口 \u{1F6A2} “€”')).toBe(false);
    expect(runsBackwards('\u06F1')).toBe(true);
  });

  it('are only put in another order, never lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (levels) => {
        const pieces = levels.map((level, id) => ({ level, id }));
        const ordered = orderVisually(pieces, ({ level }) => level);
        expect(ordered.toSorted((one, other) => one.id - other.id)).toEqual(pieces);
      }),
    );
  });
});
