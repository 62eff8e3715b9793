import type { QuotationNode } from '../node.ts';
import { exists, none } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { inReport } from './in-report.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, column, published, says, held } = fieldsOf('quotations');

const attestationId = column('attestation_id');
const inVariant: FilterField<boolean> = {
  condition: (wanted) => {
    const inOne = exists('variant_quotations', { talks_id: talksId, quotation_id: column('id') });
    return wanted ? inOne : none(inOne);
  },
};

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
  text: says('quotation', column('id')),
  account: named('account', 'account_id'),
  source: published('account_id'),
  ...inReport(talksId, attestationId),
  ...statements.fields,
  use: among('use'),
  language: among('language'),
  inVariant,
};

const by = dimensionsOf('quotations');

export const quotationList: RecordList<typeof fields, QuotationNode> = {
  table: 'quotations',
  id: column('id'),
  order: dossierOrder('quotations'),
  fields,
  find: (view, id) => view.quotations.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const quotationDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.named('account_id', 'By account.'),
  SOURCE: by.through('account_id', 'accounts', 'source_id', 'By source of the account.'),
  SPEAKER: by.through('attestation_id', 'attestations', 'speaker_id', 'By speaker.'),
  USE: by.among('use', 'By what the marks are for.'),
  LANGUAGE: by.text('language', 'By language.'),
};
