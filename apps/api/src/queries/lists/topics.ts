import type { TopicNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, column, says, held } = fieldsOf('topics');
const { topic: _topic, ...others } = reported;
const statements = ofStatements({
  table: 'statement_topics',
  from: 'topic_id',
  talksId,
  id: column('id'),
  names: {
    speaker: 'speaker',
    side: 'side',
    role: 'role',
    account: 'account',
    source: 'source',
    mode: 'mode',
    ...others,
  },
});
const fields = { talks, held, text: says('topic', column('id')), ...statements.fields };

export const topicList: RecordList<typeof fields, TopicNode> = {
  table: 'topics',
  id: column('id'),
  order: dossierOrder('topics'),
  fields,
  find: (view, id) => view.topics.get(id),
  jointly: statements.jointly,
};
