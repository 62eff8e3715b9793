import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure, InvalidCursor, InvalidPage } from '../failures.ts';
import type { Connection } from './connection.ts';
import { listWithin } from './list-within.ts';
import type { PageArguments } from './page.ts';

const statements = { talks: 'talks:pier', name: 'statements' } as const;
const numbers = Array.from({ length: 40 }, (_, index) => index);

function list(page: PageArguments, items = numbers): Connection<number> {
  const result = listWithin(statements, items, page);
  if (result instanceof Failure) throw result;
  return result;
}

const nodes = ({ edges }: Connection<number>): number[] => edges.map(({ node }) => node);

test('pages of any size, forwards and backwards, make up the whole list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat({ max: 40 }), (size, length) => {
      const items = numbers.slice(0, length);
      let page = list({ first: size }, items);
      const forwards = nodes(page);
      while (page.pageInfo.hasNextPage) {
        page = list({ first: size, after: page.pageInfo.endCursor }, items);
        forwards.push(...nodes(page));
      }
      page = list({ last: size }, items);
      const backwards = nodes(page);
      while (page.pageInfo.hasPreviousPage) {
        page = list({ last: size, before: page.pageInfo.startCursor }, items);
        backwards.unshift(...nodes(page));
      }
      expect(forwards).toEqual(items);
      expect(backwards).toEqual(items);
      expect(page.totalCount()).toBe(length);
    }),
  );
});

test('what lies between two cursors is given', () => {
  const [, second] = list({ first: 2 }).edges;
  const [, , , fourth] = list({ first: 4 }).edges;
  const page = list({ after: second?.cursor ?? null, before: fourth?.cursor ?? null });
  expect(nodes(page)).toEqual([2]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test('a cursor past the end of a list that has become shorter gives an empty page', () => {
  const { pageInfo } = list({ first: 30 });
  expect(nodes(list({ after: pageInfo.endCursor }, [1, 2, 3]))).toEqual([]);
});

test('a cursor of other talks or of another list is refused', () => {
  const { endCursor: after } = list({ first: 1 }).pageInfo;
  for (const other of [{ talks: 'talks:weir' }, { name: 'figures' }] as const) {
    expect(listWithin({ ...statements, ...other }, numbers, { after })).toBeInstanceOf(InvalidCursor);
  }
  expect(listWithin(statements, numbers, { before: 'nonsense' })).toBeInstanceOf(InvalidCursor);
});

test('a page of no records tells what there would be, and one of less is refused', () => {
  expect(list({ first: 0 })).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } });
  expect(list({ last: 0 })).toMatchObject({ edges: [], pageInfo: { hasPreviousPage: true } });
  expect(listWithin(statements, numbers, { first: -1 })).toBeInstanceOf(InvalidPage);
});
