import { keyOf } from '../../queries/lists/sort-keys.ts';
import { topicList } from '../../queries/lists/topics.ts';
import { TopicConnection } from '../connections.ts';
import { filterInput, listField } from '../list-field.ts';

listField('topics', {
  description: 'What statements are about.',
  type: TopicConnection,
  list: topicList,
  filter: filterInput<typeof topicList.fields>('TopicFilter', 'Which topics.', (t) => ({
    talks: t.idList({ description: 'Of these talks.' }),
  })),
  orders: {
    LABEL: { description: 'By label.', keys: [keyOf('topics', 'label', 'text')] },
  },
});
