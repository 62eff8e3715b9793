import type { QuotationNode } from '../node.ts';
import { exists, none } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, linked, column } = fieldsOf('quotations');

const attestationId = column('attestation_id');
const inVariant: FilterField<boolean> = {
  condition: (wanted) => {
    const held = exists('variant_quotations', { talks_id: talksId, quotation_id: column('id') });
    return wanted ? held : none(held);
  },
};

const fields = {
  talks,
  account: named('account', 'account_id'),
  speaker: linked('actor', 'attestations', 'id', 'speaker_id', attestationId),
  statement: linked('statement', 'attestation_statements', 'attestation_id', 'statement_id', attestationId),
  use: among('use'),
  language: among('language'),
  inVariant,
};

export const quotationList: RecordList<typeof fields, QuotationNode> = {
  table: 'quotations',
  id: column('id'),
  order: dossierOrder('quotations'),
  fields,
  find: (view, id) => view.quotations.get(id as QuotationNode['recordId']),
};
