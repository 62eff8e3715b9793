import type { MentionNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, linked, column, published, held } = fieldsOf('mentions');
const fields = {
  talks,
  held,
  account: named('account', 'account_id'),
  source: published('account_id'),
  speaker: linked('actor', 'attestations', 'id', 'speaker_id', column('attestation_id')),
  kind: among('kind'),
  actor: named('actor', 'actor_id'),
};

const by = dimensionsOf('mentions');

export const mentionList: RecordList<typeof fields, MentionNode> = {
  table: 'mentions',
  id: column('id'),
  order: dossierOrder('mentions'),
  fields,
  find: (view, id) => view.mentions.get(id),
};

/** By what they can be grouped. */
export const mentionDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.named('account_id', 'By account.'),
  KIND: by.among('kind', 'By kind.'),
  ACTOR: by.named('actor_id', 'By actor.'),
};
