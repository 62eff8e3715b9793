import type { MentionNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { inReport } from './in-report.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, column, published, says, held } = fieldsOf('mentions');
const attestationId = column('attestation_id');
// Mentions have kinds of their own.
const { kind: statementKind, ...others } = reported;
const statements = ofStatements({
  table: 'attestation_statements',
  from: 'attestation_id',
  talksId,
  id: attestationId,
  names: { statementKind, ...others },
});

const fields = {
  talks,
  held,
  text: says('mention', column('id')),
  account: named('account', 'account_id'),
  source: published('account_id'),
  ...inReport(talksId, attestationId),
  ...statements.fields,
  kind: among('kind'),
  actor: named('actor', 'actor_id'),
  review: among('review'),
};

const by = dimensionsOf('mentions');

export const mentionList: RecordList<typeof fields, MentionNode> = {
  table: 'mentions',
  id: column('id'),
  order: dossierOrder('mentions'),
  fields,
  find: (view, id) => view.mentions.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const mentionDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.named('account_id', 'By account.'),
  SOURCE: by.through('account_id', 'accounts', 'source_id', 'By source of the account.'),
  KIND: by.among('kind', 'By kind.'),
  ACTOR: by.named('actor_id', 'By actor.'),
  REVIEW: by.among('review', 'By state of review.'),
};
