import { keyOf } from '../../queries/lists/sort-keys.ts';
import { statementDimensions, statementList } from '../../queries/lists/statements.ts';
import { ModeEnum } from '../attestation.ts';
import { StatementConnection } from '../connections.ts';
import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { ReviewStateEnum } from '../review.ts';
import { StatementKindEnum } from '../statement.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';

listField('statements', {
  description: 'What was said, independent of who reports it.',
  type: StatementConnection,
  list: statementList,
  groups: { name: 'statementGroups', by: statementDimensions },
  filter: filterInput<typeof statementList.fields>('StatementFilter', 'Which statements.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its gist.' }),
    speaker: t.idList({ description: 'By one of these actors.' }),
    side: t.idList({ description: 'By somebody who speaks for one of these actors.' }),
    role: t.field({
      type: [ParticipantRoleEnum],
      description: 'By somebody who takes one of these parts in the talks, or speaks for who does.',
    }),
    topic: t.idList({ description: 'About one of these topics.' }),
    kind: t.field({ type: [StatementKindEnum], description: 'Of one of these kinds.' }),
    account: t.stringList({ description: 'Reported by one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'Reported by an account of one of these sources.' }),
    mode: t.field({
      type: [ModeEnum],
      description: 'Reported in one of these modes; with `account` or `source`, in that report.',
    }),
    review: t.field({ type: [ReviewStateEnum], description: 'In one of these states of review.' }),
    carriedByAtLeast: t.int({ description: 'Reported by at least so many accounts.' }),
    carriedByAtMost: t.int({ description: 'Reported by at most so many accounts.' }),
    independentAtLeast: t.int({ description: 'Carried by at least so many independent lineages.' }),
    independentAtMost: t.int({ description: 'Carried by at most so many independent lineages.' }),
    discrepancyKind: t.field({
      type: [DiscrepancyKindEnum],
      description: 'Over which accounts part in one of these kinds.',
    }),
    discrepancyStatus: t.field({
      type: [DiscrepancyStatusEnum],
      description:
        'Over which accounts part with one of these statuses; with `discrepancyKind`, in that kind.',
    }),
  })),
  orders: {
    INDEPENDENT: {
      description: 'By the number of independent lineages that carry it.',
      keys: [keyOf('statements', 'independent', 'integer')],
    },
    CARRIED_BY: {
      description: 'By the number of accounts that report it.',
      keys: [keyOf('statements', 'carried_by', 'integer')],
    },
    SPEAKER: {
      description: 'By name of the speaker; those of whom nobody is named have an empty one.',
      keys: [keyOf('statements', 'speaker_name', 'text')],
    },
  },
});
