import { expect, test } from 'vitest';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { openTestApi } from '../../server/test-api.ts';
import { describeStores } from '../../store/test-stores.ts';

const pageInfo = 'pageInfo { hasNextPage hasPreviousPage endCursor }';

/** A list of the graph: its field with arguments of a page, and the type of its page. */
const lists = [
  [(page: string) => `statements(${page})`, 'StatementConnection'],
  [(page: string) => `attestations(${page})`, 'AttestationConnection'],
  [(page: string) => `statements(${page}, orderBy: { field: CARRIED_BY })`, 'StatementConnection'],
  [(page: string) => `statementGroups(${page}, by: [KIND])`, 'GroupConnection'],
  [(page: string) => `attestationGroups(${page}, by: [KIND])`, 'GroupConnection'],
  [(page: string) => `statementGroups(${page}, by: [SPEAKER])`, 'GroupConnection'],
  [(page: string) => `search(${page}, text: "harbour")`, 'SearchConnection'],
  [(page: string) => `search(${page}, text: "harbour", orderBy: DOSSIER)`, 'SearchConnection'],
] as const;

describeStores('Pages', (stores) => {
  async function openLists() {
    const store = await stores.open();
    const { ask } = await openTestApi([sampleDossier('pier')], store);
    return async (field: string, type: string) => {
      const found = `... on ${type} { totalCount edges { cursor } ${pageInfo} }`;
      const { data, errors } = await ask(`{ list: ${field} { __typename ${found} } }`);
      expect(errors).toBeUndefined();
      return data.list;
    };
  }

  test('of no records tell whether there are any, and how many', async () => {
    const ask = await openLists();
    for (const [field, type] of lists) {
      const { totalCount } = await ask(field('first: 1'), type);
      const none = { totalCount, edges: [] };
      const onwards = { hasNextPage: true, hasPreviousPage: false, endCursor: null };
      expect(await ask(field('first: 0'), type)).toMatchObject({ ...none, pageInfo: onwards });
      const back = { hasNextPage: false, hasPreviousPage: true, endCursor: null };
      expect(await ask(field('last: 0'), type)).toMatchObject({ ...none, pageInfo: back });
    }
  });

  test('begin behind a cursor of the same list alone', async () => {
    const ask = await openLists();
    for (const [own, type] of lists) {
      const { endCursor } = (await ask(own('first: 1'), type)).pageInfo;
      for (const [field, otherType] of lists) {
        const { __typename: answered } = await ask(field(`after: "${endCursor}"`), otherType);
        expect(answered).toBe(field === own ? type : 'InvalidCursor');
      }
    }
  });
});
