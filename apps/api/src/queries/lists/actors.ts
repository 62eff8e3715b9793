import type { ActorNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, column } = fieldsOf('actors');
const fields = {
  talks,
  type: among('type'),
  side: named('actor', 'side_id'),
  country: among('country'),
};

export const actorList: RecordList<typeof fields, ActorNode> = {
  table: 'actors',
  id: column('id'),
  order: dossierOrder('actors'),
  fields,
  find: (view, id) => view.actors.get(id as ActorNode['recordId']),
};
