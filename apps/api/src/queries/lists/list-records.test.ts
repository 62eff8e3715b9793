import type { Dossier } from '@parley/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDossier } from '../../import/write-dossier.ts';
import {
  anyFilter,
  fits,
  listedDossiers,
  listedStatements,
  type StatementFilter,
} from '../../samples/listed-statements.ts';
import { describeStores } from '../../store/test-stores.ts';
import {
  AccountNotFound,
  InvalidCursor,
  InvalidPage,
  RecordNotFound,
  TalksNotFound,
  type Failure,
} from '../failures.ts';
import { RequestViews } from '../request-views.ts';
import { ViewCache } from '../view-cache.ts';
import { attestationList } from './attestations.ts';
import type { Connection } from './connection.ts';
import { listRecords } from './list-records.ts';
import type { ListOrder } from './ordering.ts';
import type { PageArguments } from './page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { keyOf } from './sort-keys.ts';
import { statementList } from './statements.ts';

const dossierOrder: ListOrder = { name: 'DOSSIER', keys: [], descending: false };
const mostCarried: ListOrder = {
  name: 'CARRIED_BY',
  keys: [keyOf('statements', 'carried_by', 'integer')],
  descending: true,
};
const leastCarried: ListOrder = { ...mostCarried, descending: false };

function idsOf(result: unknown): string[] {
  if (result instanceof Error) throw result;
  return (result as Connection<{ id: string }>).edges.map(({ node }) => node.id);
}

function carriedBy({ dossier, statement }: (typeof listedStatements)[number]): number {
  const reports = dossier.attestations.filter(({ statements }) => statements.includes(statement.id));
  return new Set(reports.map(({ account }) => account)).size;
}

describeStores('Lists of records', (stores) => {
  async function openLists(read: readonly Dossier[] = listedDossiers) {
    const store = await stores.open();
    for (const dossier of read) await writeDossier(store, { dossier, digest: dossier.talks.id, folder: '' });
    const cache = new ViewCache();
    return <Fields extends FilterFields, Item>(
      list: RecordList<Fields, Item>,
      page: PageArguments,
      filter: Filter<Fields> | null = null,
      order = dossierOrder,
    ) => listRecords({ store, views: new RequestViews(store, cache) }, list, { filter, order, page });
  }

  test('a filter gives the statements that fit it, and their number', async () => {
    const list = await openLists();
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const result = await list(statementList, { first: 100 }, filter);
        const expected = listedStatements.filter((entry) => fits(entry, filter)).map(({ id }) => id);
        expect(idsOf(result)).toEqual(expected);
        expect(await (result as Connection<unknown>).totalCount()).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  test('pages of any size, forwards and backwards, make up the whole list', async () => {
    const list = await openLists();
    const whole = new Map(
      await Promise.all(
        [dossierOrder, mostCarried, leastCarried].map(
          async (order) => [order, idsOf(await list(statementList, { first: 100 }, null, order))] as const,
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        fc.constantFrom(dossierOrder, mostCarried, leastCarried),
        async (size, backwards, order) => {
          let read: string[] = [];
          let cursor: string | null = null;
          do {
            const page: PageArguments = backwards
              ? { last: size, before: cursor }
              : { first: size, after: cursor };
            const result = (await list(statementList, page, null, order)) as Connection<{ id: string }>;
            read = backwards ? [...idsOf(result), ...read] : [...read, ...idsOf(result)];
            const { hasNextPage, hasPreviousPage, endCursor, startCursor } = result.pageInfo;
            cursor = backwards ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null;
          } while (cursor !== null);
          expect(read).toEqual(whole.get(order));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('an order puts the most carried statements first, and equals in the order of the dossiers', async () => {
    const list = await openLists();
    const expected = listedStatements.toSorted((left, right) => carriedBy(right) - carriedBy(left));
    const ids = idsOf(await list(statementList, { first: 100 }, null, mostCarried));
    expect(ids).toEqual(expected.map(({ id }) => id));
  });

  test('what nobody says is not said by one whom a filter leaves out', async () => {
    const list = await openLists();
    const ids = idsOf(await list(statementList, { first: 100 }, { not: { speaker: ['actor:miller'] } }));
    const expected = listedStatements.filter(({ statement }) => statement.speaker !== 'actor:miller');
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(expected.some(({ statement }) => statement.speaker === undefined)).toBe(true);
  });

  test('a list that ends with the page says so', async () => {
    const list = await openLists();
    const all = listedStatements.length;
    const pageInfo = async (page: PageArguments) =>
      ((await list(statementList, page)) as Connection<unknown>).pageInfo;
    expect(await pageInfo({ first: all })).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await pageInfo({ first: all - 1 })).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await pageInfo({ last: all })).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await pageInfo({ last: all - 1 })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('an account and a mode are asked of the same report', async () => {
    const list = await openLists();
    const result = await list(
      attestationList,
      { first: 100 },
      { account: ['A'], mode: ['direct'], topic: ['topic:harbour'] },
    );
    const expected = listedDossiers.flatMap((dossier) =>
      dossier.attestations
        .filter(
          ({ account, mode, statements }) =>
            account === 'account:a' &&
            mode === 'direct' &&
            dossier.statements.some(
              ({ id, topics }) => statements.includes(id) && topics.includes('topic:harbour'),
            ),
        )
        .map(({ id }) => `${dossier.talks.id}/${id}`),
    );
    expect(idsOf(result)).toEqual(expected);
    expect(expected).not.toHaveLength(0);
  });

  const sigla = ['A', 'B', 'C', 'D'];
  const topics = ['topic:fishing', 'topic:harbour', 'topic:prisoners'];
  const talks = ['talks:ferry-house', 'talks:pier', 'talks:weir'];
  test.each<[string, StatementFilter, new (...parts: never[]) => Failure, string, string[]]>([
    ['talks', { talks: ['talks:atlantis'] }, TalksNotFound, 'talks:atlantis', talks],
    ['an account', { account: ['Q'] }, AccountNotFound, 'Q', sigla],
    ['an account of these talks', { talks: ['weir'], account: ['D'] }, AccountNotFound, 'D', ['A', 'B']],
    ['an account inside of not', { not: { account: ['A', 'Q'] } }, AccountNotFound, 'Q', sigla],
    ['a topic', { topic: ['topic:moon'] }, RecordNotFound, 'topic:moon', topics],
    ['a topic with NUL in its name', { topic: ['\0'] }, RecordNotFound, '\uFFFD', topics],
  ])(
    '%s that a filter names is unknown: the failure names those that exist',
    async (_what, filter, ...failure) => {
      const list = await openLists();
      const [type, asked, known] = failure;
      const result = await list(statementList, {}, filter);
      expect(result).toBeInstanceOf(type);
      expect(result).toMatchObject({ asked, known });
    },
  );

  test('an account is not missing where the talks that it is none of are left out', async () => {
    const list = await openLists();
    const ids = idsOf(
      await list(statementList, { first: 100 }, { account: ['D'], not: { talks: ['weir'] } }),
    );
    expect(ids).toEqual(
      listedStatements.filter((entry) => fits(entry, { account: ['D'] })).map(({ id }) => id),
    );
    expect(ids).not.toHaveLength(0);
    const either: StatementFilter = {
      or: [
        { talks: ['weir'], account: ['B'] },
        { talks: ['ferry-house'], account: ['D'] },
      ],
    };
    expect(await list(statementList, {}, either)).not.toBeInstanceOf(Error);
  });

  test('a filter by a global id holds for its talks alone', async () => {
    const list = await openLists();
    const ids = idsOf(await list(statementList, {}, { speaker: ['talks:pier/actor:miller'] }));
    expect(ids).not.toHaveLength(0);
    expect(ids.every((id) => id.startsWith('talks:pier/'))).toBe(true);
  });

  test.each(['', 'nonsense', '%', 'W10', 'WyJET1NTSUVSIl0', 'WyJET1NTSUVSIiwxLDFd', 'x'.repeat(5000)])(
    'the cursor %j is refused',
    async (cursor) => {
      const list = await openLists();
      expect(await list(statementList, { after: cursor })).toBeInstanceOf(InvalidCursor);
      expect(await list(statementList, { before: cursor })).toBeInstanceOf(InvalidCursor);
    },
  );

  test('a cursor of another order is refused', async () => {
    const list = await openLists();
    const result = (await list(statementList, { first: 1 }, null, mostCarried)) as Connection<unknown>;
    expect(await list(statementList, { after: result.pageInfo.endCursor })).toBeInstanceOf(InvalidCursor);
  });

  test.each([-1, 101, 2 ** 31 - 1])('a page of %d records is refused', async (size) => {
    const list = await openLists();
    expect(await list(statementList, { first: size })).toEqual(new InvalidPage(size, 100));
    expect(await list(statementList, { last: size })).toEqual(new InvalidPage(size, 100));
  });

  test('a filter that nests without end is refused', async () => {
    const list = await openLists();
    let filter: StatementFilter = {};
    for (let depth = 0; depth < 2000; depth += 1) filter = { not: filter };
    await expect(list(statementList, {}, filter)).rejects.toThrow('The filter is too large');
    await expect(list(statementList, {}, { talks: Array<string>(201).fill('pier') })).rejects.toThrow(
      'too large',
    );
  });

  test('a filter with more texts than are looked for is refused', async () => {
    const list = await openLists();
    const or = Array.from({ length: 9 }, (_, index) => ({ text: `point ${index}` }));
    await expect(list(statementList, {}, { or })).rejects.toThrow('too large');
    expect(idsOf(await list(statementList, { first: 100 }, { or: or.slice(1) }))).not.toHaveLength(0);
  });

  test('a list of an empty store is empty', async () => {
    const list = await openLists([]);
    const result = (await list(statementList, {})) as Connection<unknown>;
    expect(result.edges).toEqual([]);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = result.pageInfo;
    expect([hasNextPage, hasPreviousPage, startCursor, endCursor]).toEqual([false, false, null, null]);
  });
});
