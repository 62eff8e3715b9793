import { keyOf } from '../../queries/lists/sort-keys.ts';
import { topicList } from '../../queries/lists/topics.ts';
import { TopicConnection } from '../connections.ts';
import { filterInput, heldInput, listField } from '../list-field.ts';

listField('topics', {
  description: 'What statements are about.',
  type: TopicConnection,
  list: topicList,
  filter: filterInput<typeof topicList.fields>('TopicFilter', 'Which topics.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
    held: heldInput(t),
    text: t.string({ description: 'With all these words, as `search` compares them, in its label.' }),
  })),
  orders: {
    LABEL: { description: 'By label.', keys: [keyOf('topics', 'label', 'text')] },
  },
});
