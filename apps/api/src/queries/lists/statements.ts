import type { Mode } from '@parley/schema';
import { sql } from 'kysely';
import type { StatementNode } from '../node.ts';
import { columnsOf, every, exists, isOneOf } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import type { RecordList } from './record-list.ts';
import { isNamed, refer } from './references.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, linked, column } = fieldsOf('statements');

// Account and mode are asked of one report together: "which statements does A quote directly".
const inReport = () => every([]);
const account: FilterField<readonly string[]> = { names: 'account', condition: inReport };
const mode: FilterField<readonly Mode[]> = { condition: inReport };

const carriedByAtLeast: FilterField<number> = {
  condition: (accounts) => sql`${column('carried_by')} >= ${accounts}`,
};

const fields = {
  talks,
  speaker: named('actor', 'speaker_id'),
  side: linked('actor', 'actors', 'id', 'side_id', column('speaker_id')),
  topic: linked('topic', 'statement_topics', 'statement_id', 'topic_id'),
  kind: among('kind'),
  account,
  mode,
  review: among('review'),
  carriedByAtLeast,
};

const report = columnsOf('attestation_statements');

export const statementList: RecordList<typeof fields, StatementNode> = {
  table: 'statements',
  id: column('id'),
  order: dossierOrder('statements'),
  fields,
  find: (view, id) => view.statements.get(id as StatementNode['recordId']),
  jointly: ({ account: accounts, mode: modes }) => {
    const fits = [
      ...(accounts ? [isNamed(refer('account', accounts), talksId, report('account_id'))] : []),
      ...(modes ? [isOneOf(report('mode'), modes)] : []),
    ];
    if (fits.length === 0) return [];
    return [exists('attestation_statements', { talks_id: talksId, statement_id: column('id') }, fits)];
  },
};
