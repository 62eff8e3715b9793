import type { Mode } from '@parley/schema';
import { sql } from 'kysely';
import type { AccountNode } from '../node.ts';
import { columnsOf, every, isOneOf } from './conditions.ts';
import { fieldsOf, isWithin, type DateRange, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, column, says, held } = fieldsOf('accounts');
const [first, last] = [column('published_first'), column('published_last')];

/** The date of publication is known and has one of these days. */
const published: FilterField<DateRange> = {
  condition: (range) => every([sql`coalesce(${first}, ${last}) is not null`, isWithin(range, first, last)]),
};

// Asked of the report that leads to a statement.
const mode: FilterField<readonly Mode[]> = { condition: () => every([]) };
const report = columnsOf('attestation_statements');
const statements = ofStatements({
  table: 'attestation_statements',
  from: 'account_id',
  talksId,
  id: column('id'),
  names: { speaker: 'speaker', side: 'side', role: 'role', ...reported },
  beside: ({ mode: asked }) => (asked ? [isOneOf(report('mode'), asked as readonly Mode[])] : []),
});

const fields = {
  talks,
  held,
  published,
  text: says('account', column('id')),
  account: named('account', 'id'),
  source: named('source', 'source_id'),
  language: among('language'),
  ...statements.fields,
  mode,
};

const by = dimensionsOf('accounts');

export const accountList: RecordList<typeof fields, AccountNode> = {
  table: 'accounts',
  id: column('id'),
  order: dossierOrder('accounts'),
  fields,
  find: (view, id) => view.accounts.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const accountDimensions = {
  TALKS: by.talks,
  SOURCE: by.named('source_id', 'By source.'),
  LANGUAGE: by.text('language', 'By language.'),
};
