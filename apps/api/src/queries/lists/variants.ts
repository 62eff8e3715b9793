import type { VariantNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, linked, column, says, held } = fieldsOf('variants');
const fields = {
  talks,
  held,
  text: says('variant', column('id')),
  statement: linked('statement', 'variant_statements', 'variant_id', 'statement_id'),
  account: linked('account', 'variant_quotations', 'variant_id', 'account_id'),
  review: among('review'),
};

export const variantList: RecordList<typeof fields, VariantNode> = {
  table: 'variants',
  id: column('id'),
  order: dossierOrder('variants'),
  fields,
  find: (view, id) => view.variants.get(id),
};
