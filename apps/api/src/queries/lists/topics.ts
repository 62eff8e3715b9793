import type { TopicNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, column, says, held } = fieldsOf('topics');
const fields = { talks, held, text: says('topic', column('id')) };

export const topicList: RecordList<typeof fields, TopicNode> = {
  table: 'topics',
  id: column('id'),
  order: dossierOrder('topics'),
  fields,
  find: (view, id) => view.topics.get(id),
};
