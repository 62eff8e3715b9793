import type { DiscrepancyNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { ofStatements } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, linked, column, publishedIn, says, held } = fieldsOf('discrepancies');

const statements = ofStatements({
  table: 'discrepancy_statements',
  from: 'discrepancy_id',
  talksId,
  id: column('id'),
  names: {
    speaker: 'speaker',
    side: 'side',
    role: 'role',
    topic: 'topic',
    statementKind: 'kind',
    mode: 'mode',
    carriedByAtLeast: 'carriedByAtLeast',
    carriedByAtMost: 'carriedByAtMost',
    independentAtLeast: 'independentAtLeast',
    independentAtMost: 'independentAtMost',
  },
});

const fields = {
  talks,
  held,
  text: says('discrepancy', column('id')),
  kind: among('kind'),
  status: among('status'),
  ...statements.fields,
  account: linked('account', 'discrepancy_accounts', 'discrepancy_id', 'account_id'),
  source: publishedIn('discrepancy_accounts', 'discrepancy_id'),
  review: among('review'),
};

const by = dimensionsOf('discrepancies');

export const discrepancyList: RecordList<typeof fields, DiscrepancyNode> = {
  table: 'discrepancies',
  id: column('id'),
  order: dossierOrder('discrepancies'),
  fields,
  find: (view, id) => view.discrepancies.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const discrepancyDimensions = {
  TALKS: by.talks,
  KIND: by.among('kind', 'By kind.'),
  STATUS: by.among('status', 'By status.'),
  REVIEW: by.among('review', 'By state of review.'),
  ACCOUNT: by.linked('discrepancy_accounts', 'discrepancy_id', 'account_id', 'By account that stands in it.'),
  SOURCE: by.linkedThrough(
    'discrepancy_accounts',
    'discrepancy_id',
    ['account_id', 'accounts', 'source_id'],
    'By source of an account that stands in it.',
  ),
  TOPIC: by.ofStatements('discrepancy_statements', 'discrepancy_id', 'By topic of the statements concerned.'),
  STATEMENT: by.linked('discrepancy_statements', 'discrepancy_id', 'statement_id', 'By statement concerned.'),
};
