import type { RecordKind } from '@parley/schema';
import { sql } from 'kysely';
import { readSearch } from '../../store/search-terms.ts';
import type { AttestationNode } from '../node.ts';
import { columnsOf, exists, some } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import { isFound } from './find-few.ts';
import { ofStatements, reported } from './of-statements.ts';
import type { RecordList } from './record-list.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, linked, column, published, ofSide, inRole, held } =
  fieldsOf('attestations');

const statements = ofStatements({
  table: 'attestation_statements',
  from: 'attestation_id',
  talksId,
  id: column('id'),
  names: reported,
});

// Reports have no words of their own.
const spoken: readonly RecordKind[] = ['statement', 'quotation'];
const text: FilterField<string> = {
  says: spoken,
  condition: (asked, { engine, found }) => {
    const query = readSearch(engine, asked, spoken);
    const few = found.get(asked);
    if (!query || !few) return some([]);
    const [link, quotation] = [columnsOf('attestation_statements'), columnsOf('quotations')];
    if (few === 'many') {
      const own = { talks_id: talksId, attestation_id: column('id') };
      return some([
        exists('attestation_statements', own, [isFound(query, few, talksId, link('statement_id'))]),
        exists('quotations', own, [isFound(query, few, talksId, quotation('id'))]),
      ]);
    }
    // From what was found to the reports, so that a rare word is not looked for in all of them.
    const statementFound = isFound(query, few, link('talks_id'), link('statement_id'));
    const quotationFound = isFound(query, few, quotation('talks_id'), quotation('id'));
    return sql`(${talksId}, ${column('id')}) in (
      select talks_id, attestation_id from attestation_statements where ${statementFound}
      union select talks_id, attestation_id from quotations where ${quotationFound})`;
  },
};

const fields = {
  talks,
  held,
  text,
  account: named('account', 'account_id'),
  source: published('account_id'),
  speaker: named('actor', 'speaker_id'),
  side: ofSide('speaker_id'),
  role: inRole('speaker_id'),
  through: linked('actor', 'attestation_chain', 'attestation_id', 'actor_id'),
  ...statements.fields,
  mode: among('mode'),
  setting: among('setting'),
  review: among('review'),
};

const by = dimensionsOf('attestations');

export const attestationList: RecordList<typeof fields, AttestationNode> = {
  table: 'attestations',
  id: column('id'),
  order: dossierOrder('attestations'),
  fields,
  find: (view, id) => view.attestations.get(id),
  jointly: statements.jointly,
};

/** By what they can be grouped. */
export const attestationDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.named('account_id', 'By account.'),
  SOURCE: by.through('account_id', 'accounts', 'source_id', 'By source of the account.'),
  SPEAKER: by.named('speaker_id', 'By speaker.'),
  SIDE: by.through('speaker_id', 'actors', 'side_id', 'By the side of the speaker.'),
  STATEMENT: by.linked('attestation_statements', 'attestation_id', 'statement_id', 'By statement reported.'),
  TOPIC: by.ofStatements('attestation_statements', 'attestation_id', 'By topic of the statements.'),
  KIND: by.linkedThrough(
    'attestation_statements',
    'attestation_id',
    ['statement_id', 'statements', 'kind'],
    'By kind of the statements.',
    'enum',
  ),
  MODE: by.among('mode', 'By mode.'),
  SETTING: by.among('setting', 'By setting.'),
  REVIEW: by.among('review', 'By state of review.'),
};
