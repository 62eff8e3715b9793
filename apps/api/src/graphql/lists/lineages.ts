import { keyOf } from '../../queries/lists/sort-keys.ts';
import { lineageDimensions, lineageList } from '../../queries/lists/lineages.ts';
import { LineageConnection } from '../connections.ts';
import { LineageStrengthEnum } from '../lineage.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';

listField('lineages', {
  description: 'Copies that accounts, or passages of them, go back to.',
  type: LineageConnection,
  list: lineageList,
  groups: { name: 'lineageGroups', by: lineageDimensions },
  filter: filterInput<typeof lineageList.fields>('LineageFilter', 'Which lineages.', (t) => ({
    talks: t.idList({ description: 'Of accounts of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its title.' }),
    account: t.stringList({ description: 'With one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'With an account of one of these sources.' }),
    copy: t.idList({ description: 'Going back to one of these sources.' }),
    strength: t.field({ type: [LineageStrengthEnum], description: 'Borne out so well.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
  orders: {
    MEMBERS: {
      description: 'By the number of accounts that belong to them.',
      keys: [keyOf('lineages', 'members', 'integer')],
    },
    TITLE: { description: 'By title.', keys: [keyOf('lineages', 'title', 'text')] },
  },
});
