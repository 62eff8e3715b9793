import type { AccountNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, column } = fieldsOf('accounts');
const fields = {
  talks,
  account: named('account', 'id'),
  source: named('source', 'source_id'),
  language: among('language'),
};

export const accountList: RecordList<typeof fields, AccountNode> = {
  table: 'accounts',
  id: column('id'),
  order: dossierOrder('accounts'),
  fields,
  find: (view, id) => view.accounts.get(id as AccountNode['recordId']),
};
