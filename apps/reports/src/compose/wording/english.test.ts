import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agree,
  capitalise,
  count,
  list,
  number,
  percent,
  percentSign,
  portion,
  quantity,
  quote,
  sentence,
  shortList,
  spell,
  spellAlone,
  units,
} from './english.ts';

describe('a number', () => {
  it('is written and agreed with as the runtime does it', () => {
    const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
    const plural = new Intl.PluralRules('en-GB');
    const hundredths = fc.integer().map((value) => value / 100);
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.maxSafeInteger(), hundredths, fc.double({ noNaN: true })),
        (value) => {
          // Nobody counts to less than none.
          fc.pre(!Object.is(value, -0));
          expect(number(value)).toBe(digits.format(value));
          // "No account", where the runtime has "zero accounts".
          expect(agree(value, 'one', 'other')).toBe(value === 0 ? 'one' : plural.select(value));
        },
      ),
    );
  });
});

describe('a quantity', () => {
  it('is told in millions and billions where no digit is lost by it', () => {
    expect([2_000_000, 2_300_000, 44_000_000, 1_250_000_000].map(quantity)).toEqual([
      '2 million',
      '2.3 million',
      '44 million',
      '1.25 billion',
    ]);
    expect([999_999, 2_345_678, 0, 12_500].map(quantity)).toEqual(['999,999', '2,345,678', '0', '12,500']);
  });
});

describe('English wording', () => {
  it('writes small numbers as words and large ones in digits', () => {
    expect([0, 1, 12].map(spellAlone)).toEqual(['none', 'one', '12']);
    expect([0, 1, 10, 11, 2500, 2.3].map(spell)).toEqual(['no', 'one', 'ten', '11', '2,500', '2.3']);
    expect(number(2_300_000)).toBe('2,300,000');
  });

  it('makes the noun and the verb agree with the number', () => {
    expect(count(1, 'account')).toBe('one account');
    expect(count(5, 'account')).toBe('five accounts');
    expect(count(0, 'discrepancy', 'discrepancies')).toBe('no discrepancy');
    expect(count(12, 'discrepancy', 'discrepancies')).toBe('12 discrepancies');
    expect([0, 1, 2].map((value) => agree(value, 'differs', 'differ'))).toEqual([
      'differs',
      'differs',
      'differ',
    ]);
  });

  it('names a part of a whole', () => {
    expect(portion(1, 1, 'figure')).toBe('the one figure');
    expect(portion(2, 2, 'figure')).toBe('both figures');
    expect(portion(4, 4, 'figure')).toBe('all four figures');
    expect(portion(1, 12, 'figure')).toBe('one of 12 figures');
    expect(portion(0, 12, 'figure')).toBe('no figure');
  });

  it('joins a list with commas and one conjunction', () => {
    expect(list([])).toBe('');
    expect(list(['A'])).toBe('A');
    expect(list(['A', 'B'])).toBe('A and B');
    expect(list(['A', 'B', 'C'])).toBe('A, B and C');
  });

  it('says how many a shortened list leaves out', () => {
    expect(shortList(['A', 'B', 'C'], 3)).toBe('A, B and C');
    expect(shortList(['A', 'B', 'C', 'D'], 3)).toBe('A, B, C and one other');
    expect(shortList(['A', 'B', 'C', 'D', 'E'], 2)).toBe('A, B and three others');
  });

  it('never rounds some to none, or most to all', () => {
    expect(percent(0)).toBe('0 per cent');
    expect(percent(0.004)).toBe('under 1 per cent');
    expect(percent(0.61)).toBe('61 per cent');
    expect(percent(0.996)).toBe('over 99 per cent');
    expect(percent(1)).toBe('100 per cent');
    expect(percentSign(0.61)).toBe('61 %');
  });

  it('begins and ends a sentence once', () => {
    expect(sentence('it ends')).toBe('it ends.');
    expect(sentence('It ends.')).toBe('It ends.');
    expect(sentence('They said “no.”')).toBe('They said “no.”');
    expect(capitalise('five accounts')).toBe('Five accounts');
    expect(capitalise('“what”')).toBe('“what”');
  });

  it('gives a unit the number of its value', () => {
    expect(units(1, 'hour')).toBe('hour');
    expect(units(24, 'hour')).toBe('hours');
    expect(units(2.3, 'person')).toBe('people');
    expect(units(1, 'percent')).toBe('per cent');
    expect(units(3, 'country')).toBe('countries');
    expect(units(3, 'day')).toBe('days');
    expect(units(2, 'church')).toBe('churches');
    expect(units(3, 'tonne of fish')).toBe('tonnes of fish');
    expect(units(40, 'krone')).toBe('kroner');
  });

  it('sets quotations', () => {
    expect(quote('a “special” case')).toBe('“a ‘special’ case”');
  });
});
