import type { LineageNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, linked, column } = fieldsOf('lineages');
const fields = {
  talks,
  account: linked('account', 'lineage_members', 'lineage_id', 'account_id'),
  copy: named('source', 'copy_id'),
  strength: among('strength'),
  review: among('review'),
};

export const lineageList: RecordList<typeof fields, LineageNode> = {
  table: 'lineages',
  id: column('id'),
  order: dossierOrder('lineages'),
  fields,
  find: (view, id) => view.lineages.get(id as LineageNode['recordId']),
};
