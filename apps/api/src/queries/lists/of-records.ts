import type { ParticipantRole, RecordKind } from '@parley/schema';
import { sql } from 'kysely';
import { accountList } from './accounts.ts';
import { columnsOf, exists, some, every, type Condition } from './conditions.ts';
import { discrepancyList } from './discrepancies.ts';
import type { Asking, FilterField } from './fields.ts';
import { figureList } from './figures.ts';
import { conditionOf } from './filter.ts';
import { lineageList } from './lineages.ts';
import { mentionList } from './mentions.ts';
import { quotationList } from './quotations.ts';
import type { ReferenceKind } from './references.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { statementList } from './statements.ts';
import { variantList } from './variants.ts';

const names = ['account', 'source', 'speaker', 'side', 'role', 'topic'] as const;

const together = (kind: ReferenceKind): FilterField<readonly string[]> => ({
  names: kind,
  condition: () => every([]),
});

const role: FilterField<readonly ParticipantRole[]> = { condition: () => every([]) };

/** Fields by which records of several kinds are found, asked of each as its own list asks. */
export const recordFields = {
  account: together('account'),
  source: together('source'),
  speaker: together('actor'),
  side: together('actor'),
  role,
  topic: together('topic'),
};

type Name = (typeof names)[number];

// Accounts are not said by anybody, whatever they report.
const lists: readonly (readonly [RecordKind, RecordList<FilterFields, unknown>, readonly Name[]])[] = [
  ['account', accountList, ['account', 'source']],
  ['statement', statementList, names],
  ['quotation', quotationList, names],
  ['figure', figureList, names],
  ['mention', mentionList, names],
  ['variant', variantList, names],
  ['discrepancy', discrepancyList, names],
  ['lineage', lineageList, ['account', 'source']],
];

/** The record that a search text is of fits what is asked; one of a kind that has nothing of the sort does not. */
export function fitRecords(filter: Filter<typeof recordFields>, asking: Asking): Condition[] {
  const asked = names.flatMap((name) => {
    const value = filter[name];
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
  if (asked.length === 0) return [];
  const column = columnsOf('search_texts');
  const kinds = lists.filter(([, , known]) => asked.every(([name]) => known.includes(name)));
  return [
    some(
      kinds.map(([kind, list]) => {
        const own = conditionOf(list, Object.fromEntries(asked), asking);
        const fits = exists(list.table, { talks_id: column('talks_id'), id: column('id') } as never, [own]);
        return sql`(${column('kind')} = ${kind} and ${fits})`;
      }),
    ),
  ];
}
