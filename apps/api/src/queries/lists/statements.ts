import type { DiscrepancyKind, DiscrepancyStatus, Mode } from '@parley/schema';
import { sql } from 'kysely';
import type { StatementNode } from '../node.ts';
import { columnsOf, every, exists, isOneOf, type Condition } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { Filter, RecordList } from './record-list.ts';
import { isNamed, refer } from './references.ts';
import { dossierOrder } from './sort-keys.ts';

const { talks, talksId, among, named, linked, column, ofSide, inRole, says, held } = fieldsOf('statements');

// Account, source and mode are asked of one report together: "which statements does A quote directly".
const together = () => every([]);
const account: FilterField<readonly string[]> = { names: 'account', condition: together };
const source: FilterField<readonly string[]> = { names: 'source', condition: together };
const mode: FilterField<readonly Mode[]> = { condition: together };
// So are kind and status of one discrepancy.
const discrepancyKind: FilterField<readonly DiscrepancyKind[]> = { condition: together };
const discrepancyStatus: FilterField<readonly DiscrepancyStatus[]> = { condition: together };

const atLeast = (name: 'carried_by' | 'independent'): FilterField<number> => ({
  condition: (number) => sql`${column(name)} >= ${number}`,
});
const atMost = (name: 'carried_by' | 'independent'): FilterField<number> => ({
  condition: (number) => sql`${column(name)} <= ${number}`,
});

const fields = {
  talks,
  held,
  text: says('statement', column('id')),
  speaker: named('actor', 'speaker_id'),
  side: ofSide('speaker_id'),
  role: inRole('speaker_id'),
  topic: linked('topic', 'statement_topics', 'statement_id', 'topic_id'),
  kind: among('kind'),
  account,
  source,
  mode,
  review: among('review'),
  carriedByAtLeast: atLeast('carried_by'),
  carriedByAtMost: atMost('carried_by'),
  independentAtLeast: atLeast('independent'),
  independentAtMost: atMost('independent'),
  discrepancyKind,
  discrepancyStatus,
};

const report = columnsOf('attestation_statements');
const sourceOf = columnsOf('accounts');
const concerns = columnsOf('discrepancy_statements');
const differs = columnsOf('discrepancies');

const by = dimensionsOf('statements');

export const statementList: RecordList<typeof fields, StatementNode> = {
  table: 'statements',
  id: column('id'),
  order: dossierOrder('statements'),
  fields,
  find: (view, id) => view.statements.get(id),
  jointly: (filter) => [...inOneReport(filter), ...inOneDiscrepancy(filter)],
};

function inOneReport(filter: Filter<typeof fields>): Condition[] {
  const fits = [
    ...(filter.account ? [isNamed(refer('account', filter.account), talksId, report('account_id'))] : []),
    ...(filter.source ? [publishes(filter.source)] : []),
    ...(filter.mode ? [isOneOf(report('mode'), filter.mode)] : []),
  ];
  if (fits.length === 0) return [];
  return [exists('attestation_statements', { talks_id: talksId, statement_id: column('id') }, fits)];
}

function publishes(sources: readonly string[]): Condition {
  return exists('accounts', { talks_id: talksId, id: report('account_id') }, [
    isNamed(refer('source', sources), talksId, sourceOf('source_id')),
  ]);
}

function inOneDiscrepancy(filter: Filter<typeof fields>): Condition[] {
  const fits = [
    ...(filter.discrepancyKind ? [isOneOf(differs('kind'), filter.discrepancyKind)] : []),
    ...(filter.discrepancyStatus ? [isOneOf(differs('status'), filter.discrepancyStatus)] : []),
  ];
  if (fits.length === 0) return [];
  const discrepancy = exists('discrepancies', { talks_id: talksId, id: concerns('discrepancy_id') }, fits);
  return [exists('discrepancy_statements', { talks_id: talksId, statement_id: column('id') }, [discrepancy])];
}

/** By what they can be grouped. */
export const statementDimensions = {
  TALKS: by.talks,
  SPEAKER: by.named('speaker_id', 'By speaker.'),
  SIDE: by.through('speaker_id', 'actors', 'side_id', 'By the side of the speaker.'),
  TOPIC: by.linked('statement_topics', 'statement_id', 'topic_id', 'By topic.'),
  KIND: by.among('kind', 'By kind.'),
  REVIEW: by.among('review', 'By state of review.'),
  ACCOUNT: by.linked('attestation_statements', 'statement_id', 'account_id', 'By account that reports it.'),
  SOURCE: by.linkedThrough(
    'attestation_statements',
    'statement_id',
    ['account_id', 'accounts', 'source_id'],
    'By source of an account that reports it.',
  ),
  MODE: by.linked(
    'attestation_statements',
    'statement_id',
    'mode',
    'By mode; with `ACCOUNT`, of that account.',
    'enum',
  ),
};
