import type { StatementKind } from '@parley/schema';
import type { AttestationNode } from '../node.ts';
import { columnsOf, every, exists, isOneOf } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { RecordList } from './record-list.ts';
import { isNamed, refer } from './references.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, linked, column, published, ofSide, inRole, held } =
  fieldsOf('attestations');

// These are asked of one of its statements together.
const ofStatement = () => every([]);
const statement: FilterField<readonly string[]> = { names: 'statement', condition: ofStatement };
const topic: FilterField<readonly string[]> = { names: 'topic', condition: ofStatement };
const kind: FilterField<readonly StatementKind[]> = { condition: ofStatement };

const fields = {
  talks,
  held,
  account: named('account', 'account_id'),
  source: published('account_id'),
  speaker: named('actor', 'speaker_id'),
  side: ofSide('speaker_id'),
  role: inRole('speaker_id'),
  through: linked('actor', 'attestation_chain', 'attestation_id', 'actor_id'),
  statement,
  topic,
  kind,
  mode: among('mode'),
  setting: among('setting'),
  review: among('review'),
};

const reported = columnsOf('attestation_statements');
const aboutTopic = columnsOf('statement_topics');

const by = dimensionsOf('attestations');

export const attestationList: RecordList<typeof fields, AttestationNode> = {
  table: 'attestations',
  id: column('id'),
  order: dossierOrder('attestations'),
  fields,
  find: (view, id) => view.attestations.get(id),
  jointly: ({ statement: statements, topic: topics, kind: kinds }) => {
    const statementId = reported('statement_id');
    const fits = [];
    if (statements) fits.push(isNamed(refer('statement', statements), talksId, statementId));
    if (topics) {
      const about = isNamed(refer('topic', topics), talksId, aboutTopic('topic_id'));
      fits.push(exists('statement_topics', { talks_id: talksId, statement_id: statementId }, [about]));
    }
    if (kinds) {
      const does = isOneOf(columnsOf('statements')('kind'), kinds);
      fits.push(exists('statements', { talks_id: talksId, id: statementId }, [does]));
    }
    if (fits.length === 0) return [];
    return [exists('attestation_statements', { talks_id: talksId, attestation_id: column('id') }, fits)];
  },
};

/** By what they can be grouped. */
export const attestationDimensions = {
  TALKS: by.talks,
  ACCOUNT: by.named('account_id', 'By account.'),
  SOURCE: by.through('account_id', 'accounts', 'source_id', 'By source of the account.'),
  SPEAKER: by.named('speaker_id', 'By speaker.'),
  SIDE: by.through('speaker_id', 'actors', 'side_id', 'By the side of the speaker.'),
  MODE: by.among('mode', 'By mode.'),
  SETTING: by.among('setting', 'By setting.'),
  REVIEW: by.among('review', 'By state of review.'),
};
