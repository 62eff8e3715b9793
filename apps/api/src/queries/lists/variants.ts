import type { VariantNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, linked, column, publishedIn, says, held } = fieldsOf('variants');

const statements = ofStatements({
  table: 'variant_statements',
  from: 'variant_id',
  talksId,
  id: column('id'),
  names: { speaker: 'speaker', side: 'side', role: 'role', mode: 'mode', ...reported },
});

const fields = {
  talks,
  held,
  text: says('variant', column('id')),
  ...statements.fields,
  account: linked('account', 'variant_quotations', 'variant_id', 'account_id'),
  source: publishedIn('variant_quotations', 'variant_id'),
  review: among('review'),
};

export const variantList: RecordList<typeof fields, VariantNode> = {
  table: 'variants',
  id: column('id'),
  order: dossierOrder('variants'),
  fields,
  find: (view, id) => view.variants.get(id),
  jointly: statements.jointly,
};
