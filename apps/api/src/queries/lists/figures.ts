import type { FigureNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { inReport } from './in-report.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, amongTexts, named, column, published, says, held } = fieldsOf('figures');
const attestationId = column('attestation_id');
const statements = ofStatements({
  table: 'attestation_statements',
  from: 'attestation_id',
  talksId,
  id: attestationId,
  names: reported,
});

const fields = {
  talks,
  held,
  text: says('figure', column('id')),
  account: named('account', 'account_id'),
  source: published('account_id'),
  ...inReport(talksId, attestationId),
  ...statements.fields,
  unit: amongTexts('unit'),
  counts: amongTexts('counts'),
  review: among('review'),
};

const by = dimensionsOf('figures');

export const figureList: RecordList<typeof fields, FigureNode> = {
  table: 'figures',
  id: column('id'),
  order: dossierOrder('figures'),
  fields,
  find: (view, id) => view.figures.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const figureDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.named('account_id', 'By account.'),
  SOURCE: by.through('account_id', 'accounts', 'source_id', 'By source of the account.'),
  UNIT: by.text('unit', 'By unit.'),
  COUNTS: by.text('counts', 'By what is counted.'),
  REVIEW: by.among('review', 'By state of review.'),
};
