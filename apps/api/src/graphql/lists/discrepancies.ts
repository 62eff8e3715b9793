import { keyOf } from '../../queries/lists/sort-keys.ts';
import { discrepancyDimensions, discrepancyList } from '../../queries/lists/discrepancies.ts';
import { ModeEnum } from '../attestation.ts';
import { DiscrepancyConnection } from '../connections.ts';
import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';
import { countInputs, speakerInputs, statementKindInput } from './statement-inputs.ts';

listField('discrepancies', {
  description: 'Where accounts part; for their rank among one another, see `comparison`.',
  type: DiscrepancyConnection,
  list: discrepancyList,
  groups: { name: 'discrepancyGroups', by: discrepancyDimensions },
  filter: filterInput<typeof discrepancyList.fields>('DiscrepancyFilter', 'Which discrepancies.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({
      description: 'With all these words, as `search` compares them, in title, explanation or readings.',
    }),
    kind: t.field({ type: [DiscrepancyKindEnum], description: 'Of one of these kinds.' }),
    status: t.field({ type: [DiscrepancyStatusEnum], description: 'With one of these statuses.' }),
    statement: t.idList({ description: 'Over one of these statements.' }),
    account: t.stringList({ description: 'In which one of these accounts stands, by siglum ("A") or id.' }),
    ...speakerInputs(t, 'Over a statement by'),
    mode: t.field({ type: [ModeEnum], description: 'Over a statement reported in one of these modes.' }),
    ...countInputs(t, 'Over'),
    statementKind: statementKindInput(t, 'Over'),
    topic: t.idList({
      description:
        'Over a statement about one of these topics; what else is asked of a statement is asked of the same one.',
    }),
    source: t.idList({ description: 'In which an account of one of these sources stands.' }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
  })),
  orders: {
    SERIOUSNESS: {
      description:
        'By how much they matter to a reader: status, then weight of the kind and how widely they reach.',
      keys: [keyOf('discrepancies', 'seriousness', 'integer')],
    },
    TITLE: { description: 'By title.', keys: [keyOf('discrepancies', 'title', 'text')] },
  },
});
