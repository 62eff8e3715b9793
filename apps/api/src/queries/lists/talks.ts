import { sql } from 'kysely';
import type { TalksNode } from '../node.ts';
import { fieldsOf } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { RecordList, SortKey } from './record-list.ts';
import { keyOf } from './sort-keys.ts';

const { talks, talksId, among, column, says, held } = fieldsOf('talks');
const fields = { talks, held, text: says('talks', talksId), country: among('country') };

const by = dimensionsOf('talks');

export const talksList: RecordList<typeof fields, TalksNode> = {
  table: 'talks',
  id: talksId,
  order: [keyOf('talks', 'talks_id', 'text')],
  fields,
  find: (view) => view.talks,
};

/** The first day of the talks; an open beginning comes before all. */
export const firstDay: SortKey = {
  value: sql`coalesce(${column('first_day')}, -2147483648)`,
  type: 'integer',
};

/** By what they can be grouped. */
export const talksDimensions = {
  COUNTRY: by.text('country', 'By country.'),
};
