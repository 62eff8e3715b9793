import { lineageList } from '../../queries/lists/lineages.ts';
import { LineageConnection } from '../connections.ts';
import { LineageStrengthEnum } from '../lineage.ts';
import { filterInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';

listField('lineages', {
  description: 'Copies that accounts, or passages of them, go back to.',
  type: LineageConnection,
  list: lineageList,
  filter: filterInput<typeof lineageList.fields>('LineageFilter', 'Which lineages.', (t) => ({
    talks: t.idList({ description: 'Of accounts of these talks.' }),
    account: t.stringList({ description: 'With one of these accounts, by siglum ("A") or id.' }),
    copy: t.idList({ description: 'Going back to one of these sources.' }),
    strength: t.field({ type: [LineageStrengthEnum], description: 'Borne out so well.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
});
