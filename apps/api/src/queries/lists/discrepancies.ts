import type { DiscrepancyNode } from '../node.ts';
import { columnsOf, exists } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { RecordList } from './record-list.ts';
import { isNamed, refer } from './references.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, linked, column, says, held } = fieldsOf('discrepancies');

const concerns = columnsOf('discrepancy_statements');
const parts = columnsOf('discrepancy_accounts');

/** About a topic: of a statement that is concerned. */
const topic: FilterField<readonly string[]> = {
  names: 'topic',
  condition: (topics) => {
    const about = isNamed(refer('topic', topics), talksId, columnsOf('statement_topics')('topic_id'));
    const pairs = { talks_id: talksId, statement_id: concerns('statement_id') };
    return exists('discrepancy_statements', { talks_id: talksId, discrepancy_id: column('id') }, [
      exists('statement_topics', pairs, [about]),
    ]);
  },
};

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
  statement: linked('statement', 'discrepancy_statements', 'discrepancy_id', 'statement_id'),
  account: linked('account', 'discrepancy_accounts', 'discrepancy_id', 'account_id'),
  topic,
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
};

/** By what they can be grouped. */
export const discrepancyDimensions = {
  TALKS: by.talks,
  KIND: by.among('kind', 'By kind.'),
  STATUS: by.among('status', 'By status.'),
  REVIEW: by.among('review', 'By state of review.'),
  ACCOUNT: by.linked('discrepancy_accounts', 'discrepancy_id', 'account_id', 'By account that stands in it.'),
  STATEMENT: by.linked('discrepancy_statements', 'discrepancy_id', 'statement_id', 'By statement concerned.'),
};
