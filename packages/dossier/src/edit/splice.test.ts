import { describe, expect, it } from 'vitest';
import { applySplices } from './splice.ts';

describe('splices', () => {
  it('are applied by place, whatever their order', () => {
    const splices = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: '+' },
    ];
    expect(applySplices('abcdef', splices)).toBe('b+cdEf');
  });

  it('insert before what is replaced at the same place, in their order', () => {
    const splices = [
      { start: 1, end: 3, text: '' },
      { start: 1, end: 1, text: 'x' },
      { start: 1, end: 1, text: 'y' },
    ];
    expect(applySplices('abcd', splices)).toBe('axyd');
  });
});
