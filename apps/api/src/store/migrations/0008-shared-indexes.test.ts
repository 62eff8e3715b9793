import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { openTestApi, testLists } from '../../server/test-api.ts';
import type { Store } from '../store.ts';
import { describeStores } from '../test-stores.ts';
import { fillOldStore } from './test-old-stores.ts';

const dossiers = [sampleDossier('ferry'), sampleDossier('pier')];

async function indexesOf({ db, engine }: Store): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`${sql.raw(
    engine === 'sqlite'
      ? "select name from sqlite_schema where type = 'index'"
      : 'select indexname as name from pg_indexes where schemaname = current_schema()',
  )}`.execute(db);
  return rows.map(({ name }) => name).filter((name) => name.startsWith('all_'));
}

describeStores('A store from before an order and its reverse shared an index', (stores) => {
  test('has one index for both, but for days, and lists from either end', async () => {
    const location = await stores.locate();
    await fillOldStore(location, dossiers, { last: '0007-smaller-indexes' });
    const upgraded = await stores.open(location);
    const names = await indexesOf(upgraded);
    const twice = names.filter((name) => names.includes(`${name}_desc`)).toSorted();
    expect(twice).toEqual([
      'all_accounts_by_published_first',
      'all_figures_by_as_of_day',
      'all_mentions_by_first_day',
    ]);

    const api = await openTestApi([], upgraded);
    for (const [list, type] of Object.entries(testLists)) {
      const { data } = await api.ask(`{ field: __type(name: "${type}OrderField") { enumValues { name } } }`);
      for (const { name } of data.field.enumValues as { name: string }[]) {
        const idsFrom = async (direction: string): Promise<string[]> => {
          const { data: page } =
            await api.ask(`{ page: ${list}(first: 100, orderBy: { field: ${name}, direction: ${direction} }) {
            ... on ${type}Connection { edges { node { id } } } } }`);
          return (page.page.edges as { node: { id: string } }[]).map(({ node }) => node.id);
        };
        const ascending = await idsFrom('ASCENDING');
        const descending = await idsFrom('DESCENDING');
        expect(ascending.length).toBeGreaterThan(0);
        const isOfDays = /^(?:PUBLISHED|AS_OF|DATE)$/.test(name);
        expect(isOfDays ? descending.toSorted() : descending).toEqual(
          isOfDays ? ascending.toSorted() : ascending.toReversed(),
        );
      }
    }
  });
});
