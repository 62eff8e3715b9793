import type { Dossier } from '@parley/schema';
import { expect, test } from 'vitest';
import { writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { openTestApi, testLists as lists, type TestApi } from '../../server/test-api.ts';
import { describeStores } from '../../store/test-stores.ts';

const published = ['2031-05-06', undefined, '2031-05', '2030-12-31/2031-01-02'];

/** Dates, lengths and details of every kind, known and not. */
function vary(dossier: Dossier, shift: number): Dossier {
  return {
    ...dossier,
    accounts: dossier.accounts.map((account, nth) => {
      const day = published[(nth + shift) % published.length];
      return {
        ...account,
        headline: `Talks ${(nth * 7 + shift) % 5}`,
        text: { ...account.text, words: 100 + ((nth * 3 + shift) % 4) },
        ...(day !== undefined && { published: { date: day, evidence: 'Printed.' } }),
      };
    }),
    statements: dossier.statements.map(({ speaker, ...statement }, nth) =>
      nth % 4 === 0 || speaker === undefined ? statement : { ...statement, speaker },
    ),
    figures: dossier.figures.map((figure, nth) => ({
      ...figure,
      ...(nth % 2 === 0 && { asOf: `203${(nth + shift) % 3}` }),
      anchor: { ...figure.anchor, start: 15 - nth, end: 30 },
    })),
    mentions: dossier.mentions.map((mention, nth) => {
      const { id, account, printed, anchor } = mention;
      const date = `2031-04-${10 + ((nth * 5 + shift) % 7)}`;
      return nth % 2 === 0
        ? { id, account, printed, anchor, kind: 'time', about: 'the meeting', date }
        : mention;
    }),
  };
}

const dossiers = [
  vary(sampleDossier('ferry-house', { accounts: 4, statements: 9, attestations: 8 }), 0),
  vary(sampleDossier('pier', { accounts: 3, statements: 7, attestations: 5 }), 1),
];

interface Page {
  readonly ids: readonly string[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

async function readPage(
  { ask }: TestApi,
  [list, order, direction]: readonly [keyof typeof lists, string, string],
  page: object,
): Promise<Page> {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    page: ${list}(first: $first, after: $after, last: $last, before: $before, orderBy: { field: ${order}, direction: ${direction} }) {
      ... on ${lists[list]}Connection { edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      ... on Failure { message } } }`;
  const { data } = await ask(query, { ...page });
  expect(data.page.message).toBeUndefined();
  const edges = data.page.edges as { node: { id: string } }[];
  return { ids: edges.map(({ node }) => node.id), pageInfo: data.page.pageInfo };
}

/** Global ids of records in the order of the dossiers. */
function idsOf<Item extends { id: string }>(read: (dossier: Dossier) => readonly Item[]) {
  return dossiers.flatMap((dossier) =>
    read(dossier).map((record) => ({ id: `${dossier.talks.id}/${record.id}`, record, dossier })),
  );
}

type Entry<Item> = { readonly id: string; readonly record: Item; readonly dossier: Dossier };

/** Ids by a value, those that have none last, equals as they were; numbers usually greatest first, or else reversed. */
function sorted<Item>(
  entries: readonly Entry<Item>[],
  by: (entry: Entry<Item>) => string | number | undefined,
  descending: boolean,
): string[] {
  const sign = descending ? -1 : 1;
  const values = entries.map((entry) => by(entry));
  const isReversed =
    !values.includes(undefined) && descending !== values.every((value) => typeof value === 'number');
  return (isReversed ? entries.toReversed() : entries)
    .toSorted((left, right) => {
      const [one, other] = [by(left), by(right)];
      if (one === other) return 0;
      if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
      return one < other ? -sign : sign;
    })
    .map(({ id }) => id);
}

const firstDay = (date: string | undefined): string | undefined => date?.split('/')[0]?.padEnd(10, '-01');
const nameOf = (id: string | undefined, { actors }: Dossier): string =>
  actors.find((actor) => actor.id === id)?.name ?? '';
const place = (record: { account: string; anchor: { start: number } }): string =>
  `${record.account} ${String(record.anchor.start).padStart(6, '0')}`;

describeStores('Lists in their orders', (stores) => {
  async function open(): Promise<TestApi> {
    const store = await stores.open();
    for (const dossier of dossiers)
      await writeDossier(store, { dossier, digest: dossier.talks.id, folder: '' });
    return openTestApi([], store);
  }

  test('come by the values that the orders name, what has none last in either direction', async () => {
    const api = await open();
    const accounts = idsOf((dossier) => dossier.accounts);
    const figures = idsOf((dossier) => dossier.figures);
    const quotations = idsOf(({ attestations }) =>
      attestations.flatMap(({ account, quotations: quoted }) => quoted.map((one) => ({ ...one, account }))),
    );
    for (const direction of ['ASCENDING', 'DESCENDING']) {
      const descending = direction === 'DESCENDING';
      const read = async (list: keyof typeof lists, order: string) =>
        (await readPage(api, [list, order, direction], { first: 100 })).ids;
      expect(await read('accounts', 'PUBLISHED')).toEqual(
        sorted(accounts, ({ record }) => firstDay(record.published?.date), descending),
      );
      expect(await read('accounts', 'HEADLINE')).toEqual(
        sorted(accounts, ({ record }) => record.headline, descending),
      );
      expect(await read('accounts', 'LENGTH')).toEqual(
        sorted(accounts, ({ record }) => record.text.words, descending),
      );
      expect(await read('statements', 'SPEAKER')).toEqual(
        sorted(
          idsOf((dossier) => dossier.statements),
          ({ record, dossier }) => nameOf(record.speaker, dossier),
          descending,
        ),
      );
      expect(await read('figures', 'AS_OF')).toEqual(
        sorted(figures, ({ record }) => firstDay(record.asOf), descending),
      );
      expect(await read('mentions', 'DATE')).toEqual(
        sorted(
          idsOf((dossier) => dossier.mentions),
          ({ record }) => (record.kind === 'time' ? record.date : undefined),
          descending,
        ),
      );
      const byPlace = <Item extends { account: string; anchor: { start: number } }>(
        entries: readonly Entry<Item>[],
      ) => sorted(entries, ({ record, dossier }) => `${dossier.talks.id} ${place(record)}`, descending);
      expect(await read('figures', 'PASSAGE')).toEqual(byPlace(figures));
      expect(await read('quotations', 'PASSAGE')).toEqual(byPlace(quotations));
      expect(await read('variants', 'TITLE')).toEqual(
        sorted(
          idsOf((dossier) => dossier.variants),
          ({ record }) => record.title,
          descending,
        ),
      );
    }
  });

  test('are the same read page by page, from either end', async () => {
    const api = await open();
    for (const [list, type] of Object.entries(lists) as [keyof typeof lists, string][]) {
      const { data } = await api.ask(`{ field: __type(name: "${type}OrderField") { enumValues { name } } }`);
      for (const { name } of data.field.enumValues as { name: string }[]) {
        for (const direction of ['ASCENDING', 'DESCENDING']) {
          const asked = [list, name, direction] as const;
          const { ids } = await readPage(api, asked, { first: 100 });
          expect(new Set(ids).size).toBe(ids.length);
          const size = Math.ceil(ids.length / 3);
          const on: string[] = [];
          for (let after: string | null = null; ;) {
            const page = await readPage(api, asked, { first: size, after });
            on.push(...page.ids);
            if (!page.pageInfo.hasNextPage) break;
            after = page.pageInfo.endCursor;
          }
          expect({ asked, on }).toEqual({ asked, on: ids });
          const back: string[] = [];
          for (let before: string | null = null; ;) {
            const page = await readPage(api, asked, { last: size, before });
            back.unshift(...page.ids);
            if (!page.pageInfo.hasPreviousPage) break;
            before = page.pageInfo.startCursor;
          }
          expect({ asked, back }).toEqual({ asked, back: ids });
        }
      }
    }
  });
});
