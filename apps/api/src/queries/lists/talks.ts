import { sql } from 'kysely';
import type { TalksNode } from '../node.ts';
import type { DiscrepancyKind, DiscrepancyStatus, ParticipantRole } from '@parley/schema';
import { columnsOf, every, exists, isOneOf, type Condition } from './conditions.ts';
import { fieldsOf, type FilterField } from './fields.ts';
import { dimensionsOf } from './dimensions.ts';
import type { Filter, RecordList, SortKey } from './record-list.ts';
import { isNamed, refer, type ReferenceKind } from './references.ts';
import { keyOf } from './sort-keys.ts';

const { talks, talksId, among, column, says, held } = fieldsOf('talks');

/** Some record of the talks is one of those named. */
const has = (
  kind: ReferenceKind,
  table: 'statements' | 'topics' | 'sources',
  id: 'speaker_id' | 'id',
): FilterField<readonly string[]> => ({
  names: kind,
  condition: (asked) =>
    exists(table, { talks_id: talksId }, [isNamed(refer(kind, asked), talksId, sql.ref(`${table}.${id}`))]),
});

const participant = columnsOf('talks_participants');
const differs = columnsOf('discrepancies');
// Who takes part, and in which part, is asked of one participant; kind and status of one discrepancy.
const together = () => every([]);
const participants: FilterField<readonly string[]> = { names: 'actor', condition: together };
const role: FilterField<readonly ParticipantRole[]> = { condition: together };
const discrepancyKind: FilterField<readonly DiscrepancyKind[]> = { condition: together };
const discrepancyStatus: FilterField<readonly DiscrepancyStatus[]> = { condition: together };
const fields = {
  talks,
  held,
  text: says('talks', talksId),
  country: among('country'),
  participant: participants,
  role,
  speaker: has('actor', 'statements', 'speaker_id'),
  topic: has('topic', 'topics', 'id'),
  source: has('source', 'sources', 'id'),
  discrepancyKind,
  discrepancyStatus,
};

function inTalks(filter: Filter<typeof fields>): Condition[] {
  const takesPart = [
    ...(filter.participant
      ? [isNamed(refer('actor', filter.participant), talksId, participant('actor_id'))]
      : []),
    ...(filter.role ? [isOneOf(participant('role'), filter.role)] : []),
  ];
  const parts = [
    ...(filter.discrepancyKind ? [isOneOf(differs('kind'), filter.discrepancyKind)] : []),
    ...(filter.discrepancyStatus ? [isOneOf(differs('status'), filter.discrepancyStatus)] : []),
  ];
  return [
    ...(takesPart.length > 0 ? [exists('talks_participants', { talks_id: talksId }, takesPart)] : []),
    ...(parts.length > 0 ? [exists('discrepancies', { talks_id: talksId }, parts)] : []),
  ];
}

const by = dimensionsOf('talks');

export const talksList: RecordList<typeof fields, TalksNode> = {
  table: 'talks',
  id: talksId,
  order: [keyOf('talks', 'talks_id', 'text')],
  fields,
  find: (view) => view.talks,
  jointly: inTalks,
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
