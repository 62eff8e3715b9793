import { mentionList } from '../../queries/lists/mentions.ts';
import { MentionConnection } from '../connections.ts';
import { filterInput, listField } from '../list-field.ts';
import { MentionKindEnum } from '../mention.ts';

listField('mentions', {
  description: 'Comparable details: times, places, participants, spellings of names, labels.',
  type: MentionConnection,
  list: mentionList,
  filter: filterInput<typeof mentionList.fields>('MentionFilter', 'Which mentions.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    account: t.stringList({ description: 'In one of these accounts, by siglum ("A") or id.' }),
    kind: t.field({ type: [MentionKindEnum], description: 'Of one of these kinds.' }),
    actor: t.idList({ description: 'Of one of these actors.' }),
  })),
});
