import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SpanIndex } from './span-index.ts';

const span = fc.tuple(fc.nat(3000), fc.nat(900)).map(([start, length]) => ({ start, end: start + length }));

it('finds what a look at every stretch would find', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, asked) => {
      const index = new SpanIndex(spans, (one) => [one]);
      expect(index.around(asked)).toEqual(
        spans.filter(({ start, end }) => start <= asked.start && asked.end <= end),
      );
      expect(index.inside(asked)).toEqual(
        spans.filter(({ start, end }) => asked.start <= start && end <= asked.end),
      );
      expect(index.touching(asked)).toEqual(
        spans.filter(({ start, end }) => start <= asked.end && asked.start <= end),
      );
    }),
  );
});
