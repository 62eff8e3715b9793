import { dayKeyOf } from '../../queries/lists/sort-keys.ts';
import { mentionDimensions, mentionList } from '../../queries/lists/mentions.ts';
import { ModeEnum } from '../attestation.ts';
import { MentionConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { MentionKindEnum } from '../mention.ts';
import { detailStateText, ReviewStateEnum } from '../review.ts';
import { passageOrder } from './passage-order.ts';
import { speakerInputs, statementInputs, statementKindInput } from './statement-inputs.ts';

listField('mentions', {
  description: 'Comparable details: times, places, participants, spellings of names, labels.',
  type: MentionConnection,
  list: mentionList,
  groups: { name: 'mentionGroups', by: mentionDimensions },
  filter: filterInput<typeof mentionList.fields>('MentionFilter', 'Which mentions.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({
      description:
        'With all these words, as `search` compares them, in what is printed, what it is about or the place meant.',
    }),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'In an account of one of these sources.' }),
    ...speakerInputs(t, 'In a report of what is said by'),
    mode: t.field({ type: [ModeEnum], description: 'In a report in one of these modes.' }),
    ...statementInputs(t, 'In a report of'),
    statementKind: statementKindInput(t, 'In a report of'),
    kind: t.field({ type: [MentionKindEnum], description: 'Of one of these kinds.' }),
    actor: t.idList({ description: 'Of one of these actors.' }),
    review: t.field({ type: [ReviewStateEnum], description: detailStateText }),
  })),
  orders: {
    PASSAGE: passageOrder('mentions'),
    DATE: {
      description: 'By the first day of what times resolve to; all other mentions come last.',
      keys: [dayKeyOf('mentions', 'first_day')],
    },
  },
});
