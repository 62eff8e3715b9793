import type { FigureNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, among, named, column } = fieldsOf('figures');
const fields = {
  talks,
  account: named('account', 'account_id'),
  unit: among('unit'),
  counts: among('counts'),
};

export const figureList: RecordList<typeof fields, FigureNode> = {
  table: 'figures',
  id: column('id'),
  order: dossierOrder('figures'),
  fields,
  find: (view, id) => view.figures.get(id as FigureNode['recordId']),
};
