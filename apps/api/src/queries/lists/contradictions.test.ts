import { expect, test } from 'vitest';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { describeStores } from '../../store/test-stores.ts';
import { InvalidFilter, InvalidPage } from '../failures.ts';
import type { Filter } from './record-list.ts';
import { statementList } from './statements.ts';
import { idsOf, openTestLists } from './test-lists.ts';

type Statements = Filter<(typeof statementList)['fields']>;

describeStores('What no record can fit', (stores) => {
  const openLists = async () => openTestLists(await stores.open(), [sampleDossier('pier')]);

  test.each<[string, Statements, RegExp]>([
    ['a day after the last', { held: { from: '2032', until: '2031-12-31' } }, /from 2032 until 2031-12-31/],
    ['more than the most', { carriedByAtLeast: 3, carriedByAtMost: 2 }, /at least 3 and at most 2/],
    ['less than nothing', { independentAtMost: -1 }, /`independentAtMost` is -1/],
    ['the same inside', { or: [{ not: { and: [{ carriedByAtLeast: -2 }] } }] }, /`carriedByAtLeast` is -2/],
  ])('is refused: %s', async (_what, filter, message) => {
    const result = await (await openLists())(statementList, {}, filter);
    expect(result).toBeInstanceOf(InvalidFilter);
    expect(result).toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/^Give/),
    });
  });

  test('is told from what one day and one number fit', async () => {
    const list = await openLists();
    const held = { from: '2031-05-04', until: '2031-05' } as const;
    const all = idsOf(await list(statementList, {}));
    expect(idsOf(await list(statementList, {}, { held, carriedByAtLeast: 0 }))).toEqual(all);
    expect(await list(statementList, {}, { carriedByAtLeast: 2, carriedByAtMost: 2 })).not.toBeInstanceOf(
      Error,
    );
  });

  test('the first and the last records at once are no page', async () => {
    const list = await openLists();
    expect(await list(statementList, { first: 2, last: 1 })).toEqual(new InvalidPage(2, 100, true));
    expect(idsOf(await list(statementList, { first: null, last: 1 }))).toHaveLength(1);
  });
});
