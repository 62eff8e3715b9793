import { keyOf } from '../../queries/lists/sort-keys.ts';
import { mentionDimensions, mentionList } from '../../queries/lists/mentions.ts';
import { MentionConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';
import { MentionKindEnum } from '../mention.ts';

listField('mentions', {
  description: 'Comparable details: times, places, participants, spellings of names, labels.',
  type: MentionConnection,
  list: mentionList,
  groups: { name: 'mentionGroups', by: mentionDimensions },
  filter: filterInput<typeof mentionList.fields>('MentionFilter', 'Which mentions.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    source: t.idList({ description: 'In an account of one of these sources.' }),
    speaker: t.idList({ description: 'In a report in which one of these actors speaks.' }),
    kind: t.field({ type: [MentionKindEnum], description: 'Of one of these kinds.' }),
    actor: t.idList({ description: 'Of one of these actors.' }),
  })),
  orders: {
    PASSAGE: {
      description: 'By talks, account and place in the text.',
      keys: [
        keyOf('mentions', 'talks_id', 'text'),
        keyOf('mentions', 'account_id', 'text'),
        keyOf('mentions', 'passage_start', 'integer'),
      ],
    },
  },
});
