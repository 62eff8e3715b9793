import type { Dossier } from '@parley/schema';
import { expect, test } from 'vitest';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { describeStores } from '../../store/test-stores.ts';
import { statementList } from './statements.ts';
import { idsOf, openTestLists } from './test-lists.ts';
import type { Filter } from './record-list.ts';

type Statements = Filter<(typeof statementList)['fields']>;

const dossiers = [
  sampleDossier('pier', { accounts: 3, statements: 14, attestations: 9 }),
  sampleDossier('weir', { accounts: 2, statements: 5, attestations: 4 }),
];

describeStores('Records that a filter names', (stores) => {
  const openLists = async (read: readonly Dossier[] = dossiers) => openTestLists(await stores.open(), read);

  test.each<[string, Statements]>([
    ['a speaker', { speaker: ['talks:pier/actor:miller'] }],
    ['an account', { account: ['talks:pier/account:a'] }],
    ['a topic', { topic: ['talks:pier/topic:harbour'] }],
  ])(
    '%s of other talks, by its global id, fits nothing wherever it stands in a filter',
    async (_what, other) => {
      const list = await openLists();
      const weir = { talks: ['weir'] };
      for (const filter of [{ ...weir, ...other }, { ...weir, and: [other] }, { and: [weir, other] }]) {
        expect(idsOf(await list(statementList, {}, filter))).toEqual([]);
      }
      expect(idsOf(await list(statementList, {}, { ...weir, not: other }))).toHaveLength(5);
    },
  );

  test('what no talks have is told from what only these have not', async () => {
    const list = await openLists();
    const weir = { talks: ['weir'] };
    expect(await list(statementList, {}, { ...weir, speaker: ['actor:nobody'] })).toMatchObject({
      message: 'These talks have no actor "actor:nobody"',
      hint: expect.stringContaining('actor:miller'),
    });
    const unknown = 'talks:pier/actor:nobody';
    for (const filter of [{ speaker: [unknown] }, { ...weir, speaker: [unknown] }]) {
      expect(await list(statementList, {}, filter)).toMatchObject({
        message: `There is no actor "${unknown}"`,
      });
    }
    const empty = await openLists([]);
    expect(await empty(statementList, {}, { speaker: ['actor:nobody'] })).toMatchObject({
      hint: 'No talks have any actor: name none.',
    });
  });
});
