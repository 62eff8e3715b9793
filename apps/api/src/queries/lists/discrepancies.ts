import type { DiscrepancyNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, linked, column } = fieldsOf('discrepancies');
const fields = {
  talks,
  kind: among('kind'),
  status: among('status'),
  statement: linked('statement', 'discrepancy_statements', 'discrepancy_id', 'statement_id'),
  account: linked('account', 'discrepancy_accounts', 'discrepancy_id', 'account_id'),
  review: among('review'),
};

export const discrepancyList: RecordList<typeof fields, DiscrepancyNode> = {
  table: 'discrepancies',
  id: column('id'),
  order: dossierOrder('discrepancies'),
  fields,
  find: (view, id) => view.discrepancies.get(id as DiscrepancyNode['recordId']),
};
