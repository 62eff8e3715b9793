import type { Dossier, ReviewState } from '@parley/schema';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { describeStores } from '../../store/test-stores.ts';
import { accountList } from './accounts.ts';
import { actorList } from './actors.ts';
import { discrepancyList } from './discrepancies.ts';
import { figureList } from './figures.ts';
import { lineageList } from './lineages.ts';
import { mentionList } from './mentions.ts';
import type { Filter } from './record-list.ts';
import { searchFor } from './search.ts';
import { sourceList } from './sources.ts';
import { talksList } from './talks.ts';
import { idsIn, idsOf, openTestLists } from './test-lists.ts';
import { topicList } from './topics.ts';
import { variantList } from './variants.ts';

const page = { first: 100 };
const longCounts = `${'people who were asked '.repeat(40)}in spring`;
const likeIt = `${'people who were asked '.repeat(40)}in autumn`;
const suggested = { state: 'suggested', rule: 'figures', confidence: 0.5 } as const;
const rejected = { state: 'rejected', by: 'desk' } as const;

/** Details that stand in reports and outside of them, reviewed by themselves, with their report, or not at all. */
function detail(dossier: Dossier): Dossier {
  const reportIn = (account: string, nth: number) =>
    dossier.attestations.filter((report) => report.account === account)[nth]!.id;
  return {
    ...dossier,
    accounts: dossier.accounts.map((account, nth) =>
      nth === 1 ? account : { ...account, published: { date: `2031-05-0${4 + nth}`, evidence: 'Printed.' } },
    ),
    attestations: dossier.attestations.map((report) =>
      report.id === reportIn('account:a', 2) ? { ...report, review: suggested } : report,
    ),
    figures: dossier.figures.map((figure, nth) => ({
      ...figure,
      ...(nth < 2 && { attestation: reportIn(figure.account, 2) }),
      ...(nth === 1 && { review: rejected, counts: longCounts, unit: longCounts }),
      ...(nth === 2 && { counts: likeIt }),
    })),
    mentions: dossier.mentions.map((mention, nth) => {
      const { id, account, printed, anchor } = mention;
      if (nth !== 1) return nth === 0 ? { ...mention, attestation: reportIn(account, 2) } : mention;
      const place = { name: 'Lantern Quay' };
      return {
        id,
        account,
        printed,
        anchor,
        kind: 'place',
        about: 'the second sitting',
        place,
        review: rejected,
      };
    }),
  };
}

const ferry = detail(sampleDossier('ferry-house', { accounts: 4, statements: 21, attestations: 12 }));
const { talks, discrepancies } = sampleDossier('pier', { accounts: 3, statements: 14, attestations: 9 });
const pier = {
  ...sampleDossier('pier', { accounts: 3, statements: 14, attestations: 9 }),
  talks: { ...talks, participants: [{ actor: 'actor:envoy', role: 'host' }] } as Dossier['talks'],
  discrepancies: discrepancies.map((one) => ({ ...one, status: 'contradictory' as const })),
};
const dossiers = [ferry, pier];

const idsWhere = idsIn(dossiers);

type Detail = Dossier['figures'][number] | Dossier['mentions'][number];

const reportOf = ({ attestation }: Detail, dossier: Dossier) =>
  dossier.attestations.find(({ id }) => id === attestation);

const stateOf = (detailed: Detail, dossier: Dossier): ReviewState =>
  detailed.review?.state ?? reportOf(detailed, dossier)?.review.state ?? 'confirmed';

/** The statements that somebody leads to, by the ids of reports. */
const reportedBy = (dossier: Dossier, fits: (report: Dossier['attestations'][number]) => boolean) => {
  const ids = new Set(dossier.attestations.filter(fits).flatMap(({ statements }) => statements));
  return dossier.statements.filter(({ id }) => ids.has(id));
};

const counting = (counts: string) =>
  idsWhere(
    ({ figures }) => figures,
    (figure) => figure.counts === counts,
  );

const tells = (detailed: Detail, dossier: Dossier): boolean => {
  const report = reportOf(detailed, dossier);
  return report?.mode === 'direct' && report.speaker === 'actor:miller';
};

const demands = (detailed: Detail, dossier: Dossier): boolean => {
  const report = reportOf(detailed, dossier);
  return dossier.statements.some(({ id, kind }) => report?.statements.includes(id) && kind === 'demand');
};

const direct = (dossier: Dossier) =>
  reportedBy(dossier, ({ account, mode }) => account === 'account:b' && mode === 'direct');

const asked = (kind: string): boolean => ['assessment', 'denial'].includes(kind);

const about =
  (topic: string) =>
  ({ statements }: Dossier['variants'][number], dossier: Dossier): boolean =>
    dossier.statements.some(
      ({ id, topics }) => statements.includes(id) && topics.some((one) => one === topic),
    );
const [variant] = ferry.variants;

describeStores('Lists are filtered by all that their records lead to', (stores) => {
  const openLists = async () => openTestLists(await stores.open(), dossiers);

  test.each(['suggested', 'confirmed', 'rejected'] as const)(
    'details that are %s, with their report where they say nothing themselves',
    async (state) => {
      const list = await openLists();
      const fits = (detailed: Detail, dossier: Dossier) => stateOf(detailed, dossier) === state;
      expect(idsOf(await list(figureList, page, { review: [state] }))).toEqual(
        idsWhere((dossier) => dossier.figures, fits),
      );
      expect(idsOf(await list(mentionList, page, { review: [state] }))).toEqual(
        idsWhere((dossier) => dossier.mentions, fits),
      );
    },
  );

  test('mentions by their words, which search finds where it is asked for mentions', async () => {
    const store = await stores.open();
    const list = await openTestLists(store, dossiers);
    const second = idsWhere(
      ({ mentions }) => mentions,
      (mention) => 'about' in mention && mention.about === 'the second sitting',
    );
    for (const text of ['second sitting', 'lantern', 'talks second']) {
      expect(idsOf(await list(mentionList, page, { text }))).toEqual(second);
    }
    const find = async (filter: Parameters<typeof searchFor>[1]['filter']) => {
      const result = await list(searchFor(store.engine, { text: 'lantern', filter }), page, filter);
      if (result instanceof Error) throw result;
      return result.edges.map(({ node: { record } }) => record.id);
    };
    expect(await find({ kind: ['mention', 'statement'] })).toEqual(second);
    expect(await find({ kind: ['mention'], account: ['B'] })).toEqual(second);
    expect(await find({ kind: ['mention'], account: ['A'] })).toEqual([]);
    expect(await find({})).toEqual([]);
    expect(await find({ talks: ['ferry-house'] })).toEqual([]);
  });

  test('figures by a text that is longer than an index keeps, and not by its beginning', async () => {
    const list = await openLists();
    expect(idsOf(await list(figureList, page, { counts: [longCounts] }))).toEqual(counting(longCounts));
    expect(idsOf(await list(figureList, page, { counts: [likeIt] }))).toEqual(counting(likeIt));
    expect(idsOf(await list(figureList, page, { unit: [longCounts] }))).toEqual(counting(longCounts));
    expect(idsOf(await list(figureList, page, { counts: [longCounts.slice(0, 500)] }))).toEqual([]);
    const either = [longCounts, 'prisoners to be freed'];
    expect(idsOf(await list(figureList, page, { counts: either })).toSorted()).toEqual(
      either.flatMap(counting).toSorted(),
    );
  });

  test('figures and mentions by the mode of their report and what it reports', async () => {
    const list = await openLists();
    const filter = { mode: ['direct'], side: ['actor:aston'], role: ['principal'] } as const;
    expect(idsOf(await list(figureList, page, filter))).toEqual(
      idsWhere((dossier) => dossier.figures, tells),
    );
    expect(idsOf(await list(mentionList, page, filter))).toEqual(
      idsWhere((dossier) => dossier.mentions, tells),
    );
    expect(idsOf(await list(figureList, page, { kind: ['demand'] }))).toEqual(
      idsWhere((dossier) => dossier.figures, demands),
    );
    expect(idsOf(await list(mentionList, page, { statementKind: ['demand'], kind: ['label'] }))).toEqual(
      idsWhere((dossier) => dossier.mentions, demands),
    );
  });

  test('accounts by their day and by what they report, the mode in the same report', async () => {
    const list = await openLists();
    const on = { from: '2031-05-05', until: '2031-05-06' };
    expect(idsOf(await list(accountList, page, { published: on }))).toEqual(
      idsWhere(
        ({ accounts }) => accounts,
        ({ published }) => published !== undefined && published.date >= on.from && published.date <= on.until,
      ),
    );
    expect(idsOf(await list(accountList, page, { published: {} }))).toEqual(
      idsWhere(
        ({ accounts }) => accounts,
        ({ published }) => published !== undefined,
      ),
    );
    for (const [mode, topic] of [
      ['direct', 'topic:harbour'],
      ['act', 'topic:fishing'],
    ] as const) {
      const filter = { speaker: ['actor:miller'], mode: [mode], topic: [topic] } as const;
      const found = dossiers.flatMap((dossier) =>
        dossier.accounts
          .filter(({ id }) =>
            reportedBy(dossier, (report) => report.account === id && report.mode === mode).some(
              ({ speaker, topics }) => speaker === 'actor:miller' && topics.includes(topic),
            ),
          )
          .map(({ id }) => `${dossier.talks.id}/${id}`),
      );
      expect(idsOf(await list(accountList, page, filter))).toEqual(found);
    }
  });

  test('actors and topics by the statements that lead to them', async () => {
    const list = await openLists();
    const filter = { account: ['B'], mode: ['direct'], kind: ['assessment', 'denial'] } as const;
    expect(idsOf(await list(actorList, page, filter))).toEqual(
      idsWhere(
        ({ actors }) => actors,
        ({ id }, dossier) => direct(dossier).some(({ speaker, kind }) => speaker === id && asked(kind)),
      ),
    );
    expect(idsOf(await list(topicList, page, { ...filter, side: ['actor:aston'] }))).toEqual(
      idsWhere(
        ({ topics }) => topics,
        ({ id }, dossier) =>
          direct(dossier).some(
            ({ speaker = '', topics, kind }) =>
              ['actor:aston', 'actor:miller'].includes(speaker) && topics.includes(id) && asked(kind),
          ),
      ),
    );
    expect(idsOf(await list(actorList, page, { statement: ['talks:pier/statement:s-2'] }))).toEqual([
      `talks:pier/${pier.statements[2]?.speaker}`,
    ]);
  });

  test('variants, discrepancies, lineages and sources by their accounts and statements', async () => {
    const list = await openLists();
    const topic = ferry.statements.find(({ id }) => id === variant?.statements[0])?.topics[0] ?? '';
    expect(idsOf(await list(variantList, page, { topic: [topic], source: ['source:a'] }))).toEqual(
      idsWhere((dossier) => dossier.variants, about(topic)),
    );
    expect(idsOf(await list(variantList, page, { source: ['source:d'] }))).toEqual([
      `talks:ferry-house/${variant?.id}`,
    ]);
    expect(idsOf(await list(discrepancyList, page, { carriedByAtLeast: 99 }))).toEqual([]);
    expect(
      idsOf(await list(discrepancyList, page, { carriedByAtLeast: 1, mode: ['indirect'] })),
    ).toHaveLength(2);
    expect(idsOf(await list(lineageList, page, { source: ['source:b'] }))).toHaveLength(2);
    expect(idsOf(await list(lineageList, page, { source: ['source:c'] }))).toEqual([]);
    expect(idsOf(await list(sourceList, page, { account: ['D'] }))).toEqual(['talks:ferry-house/source:d']);
  });

  test('talks by who takes part in which part, by who speaks, and by what accounts part over', async () => {
    const list = await openLists();
    const find = async (filter: Filter<(typeof talksList)['fields']>) =>
      idsOf(await list(talksList, page, filter));
    expect(await find({ participant: ['actor:envoy'], role: ['host'] })).toEqual(['talks:pier']);
    expect(await find({ participant: ['actor:envoy'], role: ['principal'] })).toEqual([]);
    expect(await find({ role: ['principal'] })).toEqual(['talks:ferry-house']);
    expect(await find({ speaker: ['actor:miller'], source: ['source:d'] })).toEqual(['talks:ferry-house']);
    expect(await find({ topic: ['topic:harbour'] })).toEqual(['talks:ferry-house', 'talks:pier']);
    expect(await find({ discrepancyKind: ['figure'], discrepancyStatus: ['contradictory'] })).toEqual([
      'talks:pier',
    ]);
    expect(await find({ discrepancyKind: ['naming'], discrepancyStatus: ['contradictory'] })).toEqual([]);
  });
});
