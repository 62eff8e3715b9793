import { keyOf } from '../../queries/lists/sort-keys.ts';
import { statementList } from '../../queries/lists/statements.ts';
import { ModeEnum } from '../attestation.ts';
import { StatementConnection } from '../connections.ts';
import { filterInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';
import { StatementKindEnum } from '../statement.ts';

listField('statements', {
  description: 'What was said, independent of who reports it.',
  type: StatementConnection,
  list: statementList,
  filter: filterInput<typeof statementList.fields>('StatementFilter', 'Which statements.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    speaker: t.idList({ description: 'By one of these actors.' }),
    side: t.idList({ description: 'By somebody who speaks for one of these actors.' }),
    topic: t.idList({ description: 'About one of these topics.' }),
    kind: t.field({ type: [StatementKindEnum], description: 'Of one of these kinds.' }),
    account: t.stringList({ description: 'Reported by one of these accounts, by siglum ("A") or id.' }),
    mode: t.field({
      type: [ModeEnum],
      description: 'Reported in one of these modes; with `account`, by that account.',
    }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
    carriedByAtLeast: t.int({ description: 'Reported by at least so many accounts.' }),
  })),
  orders: {
    CARRIED_BY: {
      description: 'By the number of accounts that report it.',
      keys: [keyOf('statements', 'carried_by', 'integer')],
    },
  },
});
