import type { Dossier } from '@parley/schema';
import { afterAll, expect, test } from 'vitest';
import { writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { describeStores, makeStores } from '../../store/test-stores.ts';
import { InvalidCursor, TalksNotFound } from '../failures.ts';
import { RequestViews } from '../request-views.ts';
import { ViewCache } from '../view-cache.ts';
import { actorDimensions, actorList } from './actors.ts';
import { attestationDimensions, attestationList } from './attestations.ts';
import type { Connection } from './connection.ts';
import type { Dimensions } from './dimensions.ts';
import { discrepancyDimensions, discrepancyList } from './discrepancies.ts';
import { groupRecords, type Group } from './group-records.ts';
import { mentionDimensions, mentionList } from './mentions.ts';
import type { PageArguments } from './page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { statementDimensions, statementList } from './statements.ts';

const dossiers = [
  sampleDossier('ferry-house', { accounts: 4, statements: 21, attestations: 12 }),
  sampleDossier('pier', { accounts: 3, statements: 14, attestations: 9 }),
];

interface Told {
  readonly dossier: Dossier;
  readonly talks: string;
}
const each = <Item>(read: (dossier: Dossier) => readonly Item[]): (Item & Told)[] =>
  dossiers.flatMap((dossier) => read(dossier).map((item) => ({ ...item, dossier, talks: dossier.talks.id })));

/** Groups counted in another way than SQL: `value,value count`, the largest first, then by what they have in common. */
function count<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[][]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of new Set(keysOf(item).map((keys) => keys.join(' '))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .map(([key, number]) => `${key} ${number}`);
}

/** The attestations of a statement. */
function reports({ attestations }: Dossier, id: string): Dossier['attestations'] {
  return attestations.filter(({ statements }) => statements.some((one) => one === id));
}

const statementOf = (dossier: Dossier, id: string) => dossier.statements.find((one) => one.id === id)!;
const sourceOf = (dossier: Dossier, id: string) => dossier.accounts.find((one) => one.id === id)!.source;

function told(result: unknown): string[] {
  if (result instanceof Error) throw result;
  return (result as Connection<Group>).edges.map(
    ({ node: { keys, count: number } }) => `${keys.map(({ value }) => value).join(' ')} ${number}`,
  );
}

describeStores('Groups of records', (stores) => {
  const lasting = makeStores(stores.engine, afterAll);
  let groups: ReturnType<typeof fillGroups> | undefined;
  const openGroups = () => (groups ??= fillGroups());

  async function fillGroups() {
    const store = await lasting.open();
    for (const dossier of dossiers)
      await writeDossier(store, { dossier, digest: dossier.talks.id, folder: '' });
    const cache = new ViewCache();
    return <Fields extends FilterFields, Item>(
      list: RecordList<Fields, Item>,
      dimensions: Dimensions,
      by: readonly string[],
      page: PageArguments = { first: 100 },
      filter: Filter<Fields> | null = null,
    ) =>
      groupRecords(
        { store, views: new RequestViews(store, cache) },
        { ...list, dimensions },
        { by, filter, page },
      );
  }

  test('count the records that have a value in common, the largest first', async () => {
    const group = await openGroups();
    const result = await group(attestationList, attestationDimensions, ['MODE']);
    const expected = count(
      each(({ attestations }) => attestations),
      ({ mode }) => [[mode.toUpperCase()]],
    );
    expect(told(result)).toEqual(expected);
    expect(await (result as Connection<Group>).totalCount()).toBe(expected.length);
  });

  test('tell records with the same id of different talks apart, and name them', async () => {
    const group = await openGroups();
    const result = (await group(statementList, statementDimensions, ['SPEAKER'])) as Connection<Group>;
    expect(told(result).toSorted()).toEqual(
      count(
        each(({ statements }) => statements),
        ({ talks, speaker }) => [[`${talks}/${speaker}`]],
      ).toSorted(),
    );
    const { value, record } = result.edges[0]!.node.keys[0]!;
    expect(record).toMatchObject({ id: value });
  });

  test('count a record once in each of the groups that it fits', async () => {
    const group = await openGroups();
    expect(told(await group(statementList, statementDimensions, ['TOPIC'])).toSorted()).toEqual(
      count(
        each(({ statements }) => statements),
        ({ talks, topics }) => topics.map((topic) => [`${talks}/${topic}`]),
      ).toSorted(),
    );
    const byReport = await group(statementList, statementDimensions, ['ACCOUNT', 'MODE']);
    const carried = told(byReport).filter((line) => !line.startsWith(' '));
    expect(carried.toSorted()).toEqual(
      count(
        each(({ statements }) => statements),
        ({ dossier, talks, id }) =>
          reports(dossier, id).map(({ account, mode }) => [`${talks}/${account}`, mode.toUpperCase()]),
      ).toSorted(),
    );
  });

  test('are made by what the records lead to, each record once in each group', async () => {
    const group = await openGroups();
    const attestations = each((dossier) => dossier.attestations);
    const byReport = async (name: string): Promise<string[]> =>
      told(await group(attestationList, attestationDimensions, [name])).toSorted();
    expect(await byReport('STATEMENT')).toEqual(
      count(attestations, ({ talks, statements }) => statements.map((id) => [`${talks}/${id}`])).toSorted(),
    );
    expect(await byReport('KIND')).toEqual(
      count(attestations, ({ dossier, statements }) =>
        statements.map((id) => [statementOf(dossier, id).kind.toUpperCase()]),
      ).toSorted(),
    );
    expect(await byReport('TOPIC')).toEqual(
      count(attestations, ({ dossier, talks, statements }) =>
        statements.flatMap((id) => statementOf(dossier, id).topics.map((topic) => [`${talks}/${topic}`])),
      ).toSorted(),
    );
    const bySource = told(await group(statementList, statementDimensions, ['SOURCE']));
    expect(bySource.filter((line) => !line.startsWith(' ')).toSorted()).toEqual(
      count(
        each(({ statements }) => statements),
        ({ dossier, talks, id }) =>
          reports(dossier, id).map(({ account }) => [`${talks}/${sourceOf(dossier, account)}`]),
      ).toSorted(),
    );
    const discrepancies = each((dossier) => dossier.discrepancies);
    for (const [name, keysOf] of [
      [
        'SOURCE',
        ({ dossier, readings }) =>
          readings.flatMap(({ accounts }) => accounts.map((id) => sourceOf(dossier, id))),
      ],
      ['TOPIC', ({ dossier, statements }) => statements.flatMap((id) => statementOf(dossier, id).topics)],
    ] satisfies [string, (one: (typeof discrepancies)[number]) => string[]][]) {
      expect(told(await group(discrepancyList, discrepancyDimensions, [name])).toSorted()).toEqual(
        count(discrepancies, (one) => keysOf(one).map((id) => [`${one.talks}/${id}`])).toSorted(),
      );
    }
  });

  test('have no value where the records have nothing of the kind', async () => {
    const group = await openGroups();
    const result = (await group(actorList, actorDimensions, ['COUNTRY'])) as Connection<Group>;
    expect(result.edges.map(({ node }) => node)).toEqual([
      { keys: [{ by: 'COUNTRY', value: null, record: null }], count: 8 },
    ]);
  });

  test('put what has no record in common into one group, whatever its talks', async () => {
    const group = await openGroups();
    const result = (await group(mentionList, mentionDimensions, ['ACTOR'])) as Connection<Group>;
    const none = each(({ mentions }) => mentions).filter((mention) => !('actor' in mention));
    expect(new Set(none.map(({ talks }) => talks)).size).toBe(2);
    expect(result.edges.flatMap(({ node }) => (node.keys[0]?.value === null ? [node.count] : []))).toEqual([
      none.length,
    ]);
    expect(await result.totalCount()).toBe(result.edges.length);
  });

  test('by nothing are all in one', async () => {
    const group = await openGroups();
    const all = each(({ statements }) => statements);
    expect(told(await group(statementList, statementDimensions, []))).toEqual([` ${all.length}`]);
  });

  test('are those of the records that a filter lets through', async () => {
    const group = await openGroups();
    const filter = { talks: ['pier'], account: ['A'] };
    const result = await group(attestationList, attestationDimensions, ['MODE'], { first: 9 }, filter);
    const expected = each(({ attestations }) => attestations).filter(
      ({ talks, account }) => talks === 'talks:pier' && account === 'account:a',
    );
    expect(told(result)).toEqual(count(expected, ({ mode }) => [[mode.toUpperCase()]]));
  });

  test('come in pages that make up the whole, forwards and backwards', async () => {
    const group = await openGroups();
    const by = ['SPEAKER', 'KIND'];
    const whole = told(await group(statementList, statementDimensions, by));
    for (const backwards of [false, true]) {
      let read: string[] = [];
      let cursor: string | null = null;
      do {
        const page: PageArguments = backwards ? { last: 4, before: cursor } : { first: 4, after: cursor };
        const result = (await group(statementList, statementDimensions, by, page)) as Connection<Group>;
        read = backwards ? [...told(result), ...read] : [...read, ...told(result)];
        const { hasNextPage, hasPreviousPage, endCursor, startCursor } = result.pageInfo;
        cursor = backwards ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null;
      } while (cursor !== null);
      expect(read).toEqual(whole);
    }
    expect(whole.length).toBeGreaterThan(8);
  });

  test('refuse a cursor of other groups, and talks that are not there', async () => {
    const group = await openGroups();
    const modes = (await group(attestationList, attestationDimensions, ['MODE'])) as Connection<Group>;
    const after = modes.pageInfo.endCursor;
    expect(await group(attestationList, attestationDimensions, ['SETTING'], { after })).toBeInstanceOf(
      InvalidCursor,
    );
    const elsewhere = await group(attestationList, attestationDimensions, ['MODE'], {}, { talks: ['moon'] });
    expect(elsewhere).toBeInstanceOf(TalksNotFound);
  });
});
