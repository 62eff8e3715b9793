import type { DiscrepancyNode } from '../node.ts';
import { columnsOf, exists } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { ofStatements } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { isNamed, refer } from './references.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, linked, column, says, held } = fieldsOf('discrepancies');

const parts = columnsOf('discrepancy_accounts');

const statements = ofStatements({
  table: 'discrepancy_statements',
  from: 'discrepancy_id',
  talksId,
  id: column('id'),
  names: { speaker: 'speaker', side: 'side', role: 'role', topic: 'topic', statementKind: 'kind' },
});

const source: FilterField<readonly string[]> = {
  names: 'source',
  condition: (sources) => {
    const publishes = isNamed(refer('source', sources), talksId, columnsOf('accounts')('source_id'));
    return exists('discrepancy_accounts', { talks_id: talksId, discrepancy_id: column('id') }, [
      exists('accounts', { talks_id: talksId, id: parts('account_id') }, [publishes]),
    ]);
  },
};

const fields = {
  talks,
  held,
  text: says('discrepancy', column('id')),
  kind: among('kind'),
  status: among('status'),
  ...statements.fields,
  account: linked('account', 'discrepancy_accounts', 'discrepancy_id', 'account_id'),
  source,
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
