import { discrepancyList } from '../../queries/lists/discrepancies.ts';
import { DiscrepancyConnection } from '../connections.ts';
import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import { filterInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';

listField('discrepancies', {
  description: 'Where accounts part; for their rank among one another, see `comparison`.',
  type: DiscrepancyConnection,
  list: discrepancyList,
  filter: filterInput<typeof discrepancyList.fields>('DiscrepancyFilter', 'Which discrepancies.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    kind: t.field({ type: [DiscrepancyKindEnum], description: 'Of one of these kinds.' }),
    status: t.field({ type: [DiscrepancyStatusEnum], description: 'With one of these statuses.' }),
    statement: t.idList({ description: 'Over one of these statements.' }),
    account: t.stringList({ description: 'In which one of these accounts stands, by siglum ("A") or id.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
});
