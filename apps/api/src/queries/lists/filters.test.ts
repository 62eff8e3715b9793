import { compare } from '@parley/collation';
import type { Attestation, Dossier, Statement } from '@parley/schema';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { describeStores } from '../../store/test-stores.ts';
import { attestationList } from './attestations.ts';
import { discrepancyList } from './discrepancies.ts';
import { figureList } from './figures.ts';
import { mentionList } from './mentions.ts';
import { quotationList } from './quotations.ts';
import type { Filter } from './record-list.ts';
import { searchFor } from './search.ts';
import { idsIn, idsOf, openTestLists } from './test-lists.ts';

/** Figures and mentions stand in a report of their account. */
function place(dossier: Dossier): Dossier {
  const third = (account: string) =>
    dossier.attestations.filter((report) => report.account === account)[2]!.id;
  return {
    ...dossier,
    figures: dossier.figures.map((figure) => ({ ...figure, attestation: third(figure.account) })),
    mentions: dossier.mentions.map((mention) => ({ ...mention, attestation: third(mention.account) })),
  };
}

const dossiers = [
  place(sampleDossier('ferry-house', { accounts: 4, statements: 21, attestations: 12 })),
  place(sampleDossier('pier', { accounts: 3, statements: 14, attestations: 9 })),
];

const idsWhere = idsIn(dossiers);

const attestations = (dossier: Dossier) => dossier.attestations;
const quotations = (dossier: Dossier) =>
  dossier.attestations.flatMap((report) => report.quotations.map((quotation) => ({ ...quotation, report })));

const statementsOf = ({ statements }: Attestation, dossier: Dossier): Statement[] =>
  dossier.statements.filter(({ id }) => statements.includes(id));

const carriedBy = ({ id }: Statement, { attestations: reports }: Dossier): number =>
  new Set(reports.filter(({ statements }) => statements.includes(id)).map(({ account }) => account)).size;

function independent({ id }: Statement, dossier: Dossier): number {
  const rows = compare(dossier).coverage.bands.flatMap(({ statements }) => statements);
  return rows.find(({ statement }) => statement === id)?.independent ?? 0;
}

const partsOver = ({ id }: Statement, { discrepancies }: Dossier, kind: string, status: string): boolean =>
  discrepancies.some((one) => one.statements.includes(id) && one.kind === kind && one.status === status);

type Fits = (statement: Statement, dossier: Dossier) => boolean;
type Reported = Pick<
  Filter<(typeof attestationList)['fields']>,
  'topic' | 'kind' | 'carriedByAtLeast' | 'independentAtMost' | 'discrepancyKind' | 'discrepancyStatus'
>;

const reported: readonly [string, Reported, Fits][] = [
  [
    'a topic and a kind',
    { topic: ['topic:harbour'], kind: ['claim'] },
    ({ topics, kind }) => topics.includes('topic:harbour') && kind === 'claim',
  ],
  [
    'by how many accounts it is carried',
    { carriedByAtLeast: 2 },
    (statement, dossier) => carriedBy(statement, dossier) >= 2,
  ],
  [
    'by how many lineages it is carried',
    { independentAtMost: 1 },
    (statement, dossier) => independent(statement, dossier) <= 1,
  ],
  [
    'over what accounts part',
    { discrepancyKind: ['figure'], discrepancyStatus: ['compatible'] },
    (statement, dossier) => partsOver(statement, dossier, 'figure', 'compatible'),
  ],
];

const speaksForAston = (speaker: string, dossier: Dossier): boolean => {
  const side = dossier.actors.find(({ id }) => id === speaker)?.represents ?? speaker;
  return side === 'actor:aston';
};

const reportOf = (id: string | undefined, dossier: Dossier) =>
  dossier.attestations.find((report) => report.id === id);

const over = (fits: (statement: Statement) => boolean): string[] =>
  idsWhere(
    ({ discrepancies }) => discrepancies,
    ({ statements }, dossier) => dossier.statements.some((one) => statements.includes(one.id) && fits(one)),
  );

describeStores('Lists are filtered', (stores) => {
  const openLists = async () => openTestLists(await stores.open(), dossiers);
  const page = { first: 100 };

  test.each(reported)('reports and quotations by %s, of one statement', async (_what, filter, fits) => {
    const list = await openLists();
    const tells = (report: Attestation, dossier: Dossier): boolean =>
      statementsOf(report, dossier).some((statement) => fits(statement, dossier));
    expect(idsOf(await list(attestationList, page, filter))).toEqual(idsWhere(attestations, tells));
    expect(idsOf(await list(quotationList, page, filter)).toSorted()).toEqual(
      idsWhere(quotations, ({ report }, dossier) => tells(report, dossier)).toSorted(),
    );
  });

  test('reports by the words of what they say, of a gist or of a quotation', async () => {
    const list = await openLists();
    for (const text of ['harbour', 'point 4']) {
      const expected = idsWhere(
        attestations,
        (report, dossier) =>
          report.quotations.some(({ words }) => words.includes(text)) ||
          statementsOf(report, dossier).some(({ gist }) => gist.includes(text)),
      );
      expect(idsOf(await list(attestationList, page, { text }))).toEqual(expected);
    }
    expect(idsOf(await list(attestationList, page, { text: '…' }))).toEqual([]);
  });

  test('quotations by who says them and how', async () => {
    const list = await openLists();
    expect(
      idsOf(await list(quotationList, page, { side: ['actor:aston'], mode: ['direct'] })).toSorted(),
    ).toEqual(
      idsWhere(
        quotations,
        ({ report: { speaker = '', mode } }, dossier) =>
          mode === 'direct' && speaksForAston(speaker, dossier),
      ).toSorted(),
    );
    const everyone = idsOf(await list(quotationList, page, { role: ['principal'] }));
    expect(everyone).not.toHaveLength(0);
    expect(idsOf(await list(quotationList, page, { role: ['host'] }))).toEqual([]);
  });

  test('figures and mentions by who gives them', async () => {
    const list = await openLists();
    const speaker = ['actor:miller'];
    expect(idsOf(await list(figureList, page, { speaker }))).toEqual(
      idsWhere(
        ({ figures }) => figures,
        (figure, dossier) => reportOf(figure.attestation, dossier)?.speaker === 'actor:miller',
      ),
    );
    expect(idsOf(await list(figureList, page, { topic: ['topic:prisoners'] }))).toEqual(
      idsWhere(
        ({ figures }) => figures,
        ({ attestation }, dossier) => {
          const report = reportOf(attestation, dossier);
          return (
            report !== undefined &&
            statementsOf(report, dossier).some(({ topics }) => topics.includes('topic:prisoners'))
          );
        },
      ),
    );
    expect(idsOf(await list(mentionList, page, { speaker }))).toEqual(
      idsWhere(
        ({ mentions }) => mentions,
        (mention, dossier) => reportOf(mention.attestation, dossier)?.speaker === 'actor:miller',
      ),
    );
  });

  test('discrepancies by the statement that they are over', async () => {
    const list = await openLists();
    const found = idsOf(
      await list(discrepancyList, page, { speaker: ['actor:aston'], topic: ['topic:harbour'] }),
    );
    expect(found).toEqual(
      over(({ speaker, topics }) => speaker === 'actor:aston' && topics.includes('topic:harbour')),
    );
    expect(idsOf(await list(discrepancyList, page, { speaker: ['actor:miller'] }))).toEqual([]);
    expect(idsOf(await list(discrepancyList, page, { statementKind: ['claim'] }))).toEqual(
      over(({ kind }) => kind === 'claim'),
    );
  });

  test('what search finds, by account, source, speaker and topic, as each kind’s own list is', async () => {
    const store = await stores.open();
    const list = await openTestLists(store, dossiers);
    const find = async (filter: Parameters<typeof searchFor>[1]['filter']) => {
      const result = await list(searchFor(store.engine, { text: 'ferry', filter }), page, filter);
      if (result instanceof Error) throw result;
      return result.edges.map(({ node: { record } }) => record.id);
    };
    const all = await find({});
    const speaker = ['actor:miller'];
    const own = idsOf(await list(quotationList, page, { speaker, text: 'ferry' }));
    expect(own).not.toHaveLength(0);
    expect(await find({ speaker, kind: ['quotation'] })).toEqual(own);
    const topic = ['topic:harbour'];
    const told = await find({ account: ['A'], source: ['source:a'], topic, speaker });
    expect(told).not.toHaveLength(0);
    expect(told.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(told));
    expect(await find({ account: ['A'], source: ['source:b'], kind: ['quotation'] })).toEqual([]);
    // A variant has readings of several accounts.
    expect(await find({ account: ['A'], source: ['source:b'], kind: ['variant'] })).toHaveLength(2);
  });
});
