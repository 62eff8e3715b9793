import type { LineageNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, linked, column, publishedIn, says, held } = fieldsOf('lineages');

const fields = {
  talks,
  held,
  text: says('lineage', column('id')),
  account: linked('account', 'lineage_members', 'lineage_id', 'account_id'),
  source: publishedIn('lineage_members', 'lineage_id'),
  copy: named('source', 'copy_id'),
  strength: among('strength'),
  review: among('review'),
};

const by = dimensionsOf('lineages');

export const lineageList: RecordList<typeof fields, LineageNode> = {
  table: 'lineages',
  id: column('id'),
  order: dossierOrder('lineages'),
  fields,
  find: (view, id) => view.lineages.get(id),
};

/** By what they can be grouped. */
export const lineageDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.linked('lineage_members', 'lineage_id', 'account_id', 'By account that belongs to it.'),
  COPY: by.named('copy_id', 'By source that they go back to.'),
  STRENGTH: by.among('strength', 'By strength.'),
};
