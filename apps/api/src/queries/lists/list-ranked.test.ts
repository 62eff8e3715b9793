import type { Dossier } from '@parley/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectDossier } from '../../import/projection.ts';
import { writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { rankText, readSearch } from '../../store/search-terms.ts';
import { describeStores } from '../../store/test-stores.ts';
import { InvalidCursor } from '../failures.ts';
import { RequestViews } from '../request-views.ts';
import { ViewCache } from '../view-cache.ts';
import type { Connection } from './connection.ts';
import { listRanked } from './list-ranked.ts';
import type { PageArguments } from './page.ts';
import type { Search, SearchHit } from './search.ts';

const windowSize = 200;
const words = fc.constantFrom('ferry', 'house', 'houses', 'the', 'pier', 'mole', 'of');
const gists = fc.sample(
  fc.array(words, { minLength: 1, maxLength: 9 }).map((all) => all.join(' ')),
  { numRuns: 420, seed: 3 },
);

/** Two dossiers of more texts than are ranked at a time, and one of a few. */
const dossiers: Dossier[] = [200, 200, 20].map((statements, nth) => {
  const dossier = sampleDossier(`quay-${nth}`, { accounts: 2, statements, attestations: 3 });
  const from = nth * 200;
  return {
    ...dossier,
    statements: dossier.statements.map((statement, index) => ({
      ...statement,
      gist: gists[from + index] ?? 'ferry',
    })),
  };
});
const texts = dossiers
  .flatMap((dossier) => projectDossier(dossier).search_texts)
  .toSorted((one, other) => one.place - other.place);

/** What search is to answer, said in another way than SQL. */
function expected({ text, filter }: Search): string[] {
  const query = readSearch('sqlite', text);
  if (!query) return [];
  const has = (padded: string): boolean =>
    query.terms.every((term, nth) =>
      padded.includes(nth === query.terms.length - 1 ? ` ${term}` : ` ${term} `),
    );
  const found = texts.filter(
    ({ words: own, kind, talks_id: talks }) =>
      has(` ${own} `) &&
      (!filter?.kind || filter.kind.includes(kind)) &&
      (!filter?.talks || filter.talks.includes(talks)),
  );
  const ids: string[] = [];
  for (let from = 0; from < found.length; from += windowSize) {
    const window = found.slice(from, from + windowSize);
    const ranked = window.toSorted((one, other) => rankText(other.words, query) - rankText(one.words, query));
    ids.push(...ranked.map((one) => (one.kind === 'talks' ? one.talks_id : `${one.talks_id}/${one.id}`)));
  }
  return ids;
}

const idsOf = (page: Connection<SearchHit>): string[] => page.edges.map(({ node }) => node.record.id);

describeStores('What search finds', (stores) => {
  async function openSearch() {
    const store = await stores.open();
    for (const dossier of dossiers)
      await writeDossier(store, { dossier, digest: dossier.talks.id, folder: '' });
    await store.refreshStatistics();
    const cache = new ViewCache();
    return async (search: Search, page: PageArguments): Promise<Connection<SearchHit>> => {
      const found = await listRanked({ store, views: new RequestViews(store, cache) }, search, page);
      if (found instanceof Error) throw found;
      return found;
    };
  }

  test('is ranked, and paged through forwards and backwards, the same on both engines', async () => {
    const search = await openSearch();
    const searches: Search[] = [
      { text: 'ferry', filter: null },
      { text: 'the house', filter: null },
      { text: 'pie', filter: { kind: ['statement'] } },
      { text: 'ferry', filter: { talks: ['talks:quay-1', 'talks:quay-2'] } },
      { text: 'ferry house', filter: { kind: ['discrepancy'] } },
      { text: 'zeppelin', filter: null },
      { text: '…', filter: null },
    ];
    for (const one of searches) {
      const whole = expected(one);
      const forwards: string[] = [];
      let page = await search(one, { first: 70 });
      expect(await page.totalCount()).toBe(whole.length);
      for (;;) {
        forwards.push(...idsOf(page));
        if (!page.pageInfo.hasNextPage) break;
        page = await search(one, { first: 70, after: page.pageInfo.endCursor });
      }
      expect(forwards).toEqual(whole);
      const backwards: string[] = [];
      page = await search(one, { last: 90 });
      for (;;) {
        backwards.unshift(...idsOf(page));
        if (!page.pageInfo.hasPreviousPage) break;
        page = await search(one, { last: 90, before: page.pageInfo.startCursor });
      }
      expect(backwards).toEqual(whole);
    }
    expect(expected(searches[0]!).length).toBeGreaterThan(windowSize);
  });

  test('lies between two cursors where both are given', async () => {
    const search = await openSearch();
    const asked = { text: 'ferry', filter: null };
    const whole = expected(asked);
    const { edges } = await search(asked, { first: 100 });
    const [after, before] = [edges[10]?.cursor ?? '', edges[60]?.cursor ?? ''];
    expect(idsOf(await search(asked, { first: 100, after, before }))).toEqual(whole.slice(11, 60));
    expect(idsOf(await search(asked, { last: 20, after, before }))).toEqual(whole.slice(40, 60));
  });

  test('has no place for a cursor of a list in another order', async () => {
    const search = await openSearch();
    const cursor = Buffer.from('["DOSSIER","talks:quay-0",1]').toString('base64url');
    await expect(search({ text: 'ferry', filter: null }, { after: cursor })).rejects.toBeInstanceOf(
      InvalidCursor,
    );
  });
});
