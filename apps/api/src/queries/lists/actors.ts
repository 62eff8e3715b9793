import type { ActorNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, column, inRole, says, held } = fieldsOf('actors');
const statements = ofStatements({
  table: 'statements',
  from: 'speaker_id',
  talksId,
  id: column('id'),
  names: { account: 'account', source: 'source', mode: 'mode', ...reported },
});
const fields = {
  talks,
  held,
  text: says('actor', column('id')),
  type: among('type'),
  side: named('actor', 'side_id'),
  role: inRole('id'),
  country: among('country'),
  ...statements.fields,
};

const by = dimensionsOf('actors');

export const actorList: RecordList<typeof fields, ActorNode> = {
  table: 'actors',
  id: column('id'),
  order: dossierOrder('actors'),
  fields,
  find: (view, id) => view.actors.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const actorDimensions = {
  TALKS: by.talks,
  TYPE: by.among('type', 'By type.'),
  SIDE: by.named('side_id', 'By side.'),
  COUNTRY: by.text('country', 'By country.'),
};
