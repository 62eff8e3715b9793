import type { AccountNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, column, says, held } = fieldsOf('accounts');
const fields = {
  talks,
  held,
  text: says('account', column('id')),
  account: named('account', 'id'),
  source: named('source', 'source_id'),
  language: among('language'),
};

const by = dimensionsOf('accounts');

export const accountList: RecordList<typeof fields, AccountNode> = {
  table: 'accounts',
  id: column('id'),
  order: dossierOrder('accounts'),
  fields,
  find: (view, id) => view.accounts.get(id),
};

/** By what they can be grouped. */
export const accountDimensions = {
  TALKS: by.talks,
  SOURCE: by.named('source_id', 'By source.'),
  LANGUAGE: by.text('language', 'By language.'),
};
