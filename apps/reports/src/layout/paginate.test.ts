import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DestinationItem } from './page-items.ts';
import { breakPages } from './break-pages.ts';
import { type BodyPage, placePages } from './paginate.ts';
import { penalty, type Piece } from './pieces.ts';

const piece = (
  name: number,
  heightPt: number,
  breakPenalty: number = penalty.free,
  more: Partial<Piece> = {},
): Piece => {
  const item: DestinationItem = { kind: 'destination', name: String(name), xPt: 0, yPt: 0 };
  return { heightPt, gapPt: 0, items: [item], breakPenalty, ...more };
};
const paginate = (pieces: Piece[]): BodyPage[] => placePages(breakPages(pieces, 'A4'), pieces, []);
const namesOf = (pages: BodyPage[]): number[][] =>
  pages.map((page) => page.items.flatMap((item) => (item.kind === 'destination' ? [Number(item.name)] : [])));
const pagesOf = (pieces: Piece[]): number[][] => namesOf(paginate(pieces));

/** Body of A4 is 719.89 pt high. */
const pieces = (count: number, heightPt: number, breakPenalty?: number): Piece[] =>
  Array.from({ length: count }, (_, index) => piece(index, heightPt, breakPenalty));

describe('filling pages', () => {
  it('puts every piece on a page once, in order, none below the margin', () => {
    const anyPiece = fc.record({
      heightPt: fc.integer({ min: 5, max: 400 }),
      breakPenalty: fc.constantFrom(0, 2, 26, 60, 5000),
    });
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 80 }), (drawn) => {
        const all = drawn.map(({ heightPt, breakPenalty }, index) => piece(index, heightPt, breakPenalty));
        const pages = paginate(all);
        expect(namesOf(pages).flat()).toEqual(all.map((_, index) => index));
        for (const page of pages) {
          for (const item of page.items) {
            const bottom =
              item.kind === 'destination' ? item.yPt + (all[Number(item.name)]?.heightPt ?? 0) : 0;
            expect(bottom).toBeLessThanOrEqual(841.89 - 58 + 0.1);
          }
        }
      }),
    );
  });

  it('takes a heading over to the page of what it heads', () => {
    const all = [...pieces(6, 110), piece(6, 20, penalty.never), piece(7, 260)];
    expect(pagesOf(all)[1]).toEqual([6, 7]);
  });

  it('keeps a card whole where that leaves little empty, and breaks it where it would leave half a page', () => {
    const card = (first: number, count: number): Piece[] =>
      Array.from({ length: count }, (_, index) =>
        piece(first + index, 60, index === count - 1 ? penalty.free : penalty.keep),
      );
    expect(pagesOf([piece(0, 600), ...card(1, 4)])).toEqual([[0], [1, 2, 3, 4]]);
    expect(pagesOf([piece(0, 300), ...card(1, 9)])[0]?.length).toBeGreaterThan(4);
  });

  it('ends with some rows rather than two, and with few where all before them must stand together', () => {
    const [first, last] = pagesOf(pieces(37, 20, penalty.row));
    expect(last?.length).toBeGreaterThan(5);
    expect(first?.length).toBeGreaterThan(25);
    const held = [...pieces(34, 20, penalty.never), piece(34, 20), piece(35, 20), piece(36, 20)];
    expect(pagesOf(held).at(-1)).toEqual([35, 36]);
  });

  it('leaves a little of several pages empty rather than half of one', () => {
    // Greedily the first page would take nine rows, and the card of 420 pt would leave half of the second empty.
    const rows = pieces(13, 75, penalty.row);
    const card = [
      piece(13, 210, penalty.never),
      piece(14, 210),
      ...pieces(4, 75).map((row, at) => ({ ...row, ...piece(15 + at, 75) })),
    ];
    const [first, second] = pagesOf([...rows, ...card]);
    expect(first?.length).toBeLessThan(9);
    expect(second?.length).toBeGreaterThan(4);
  });

  it('repeats the head above a piece that begins a page', () => {
    const repeat = { heightPt: 30, items: [{ kind: 'destination' as const, name: '99', xPt: 0, yPt: 0 }] };
    const all = pieces(9, 100).map((entry) => ({ ...entry, repeat }));
    const [, second] = paginate(all);
    const [head, row] = (second?.items ?? []).filter((item) => item.kind === 'destination');
    expect(head?.name).toBe('99');
    expect((row?.yPt ?? 0) - (head?.yPt ?? 0)).toBe(30);
  });

  it('starts a page where less room is left than a section wants', () => {
    expect(pagesOf([piece(0, 500), piece(1, 50, 0, { starts: 240 }), piece(2, 50)])).toEqual([[0], [1, 2]]);
    expect(pagesOf([piece(0, 400), piece(1, 50, 0, { starts: 240 }), piece(2, 50)])).toEqual([[0, 1, 2]]);
  });
});
