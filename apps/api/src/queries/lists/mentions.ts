import type { MentionNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, column } = fieldsOf('mentions');
const fields = {
  talks,
  account: named('account', 'account_id'),
  kind: among('kind'),
  actor: named('actor', 'actor_id'),
};

export const mentionList: RecordList<typeof fields, MentionNode> = {
  table: 'mentions',
  id: column('id'),
  order: dossierOrder('mentions'),
  fields,
  find: (view, id) => view.mentions.get(id as MentionNode['recordId']),
};
