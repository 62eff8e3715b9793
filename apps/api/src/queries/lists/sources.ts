import type { SourceNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, linked, column, says, held } = fieldsOf('sources');
const fields = {
  talks,
  held,
  text: says('source', column('id')),
  type: among('type'),
  account: linked('account', 'accounts', 'source_id', 'id'),
};

export const sourceList: RecordList<typeof fields, SourceNode> = {
  table: 'sources',
  id: column('id'),
  order: dossierOrder('sources'),
  fields,
  find: (view, id) => view.sources.get(id),
};
