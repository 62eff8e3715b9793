import { columnsOf, every, exists, type Column, type Condition } from './conditions.ts';
import type { Asking, FilterField } from './fields.ts';
import { conditionOf } from './filter.ts';
import type { Filter, FilterFields } from './record-list.ts';
import { isNamed, refer } from './references.ts';
import { statementList } from './statements.ts';

const { fields } = statementList;
type StatementFields = typeof fields;

/** What is asked of a statement, by the name that the field has in a filter on something else. */
type Names = Readonly<Record<string, keyof StatementFields>>;

/** The names by which reports and their quotations ask for what they report. */
export const reported = {
  topic: 'topic',
  kind: 'kind',
  carriedByAtLeast: 'carriedByAtLeast',
  carriedByAtMost: 'carriedByAtMost',
  independentAtLeast: 'independentAtLeast',
  independentAtMost: 'independentAtMost',
  discrepancyKind: 'discrepancyKind',
  discrepancyStatus: 'discrepancyStatus',
} as const satisfies Names;

/** Tables that name the statements of a record, with the columns that name the record. */
interface Links {
  attestation_statements: 'attestation_id' | 'account_id';
  discrepancy_statements: 'discrepancy_id';
  variant_statements: 'variant_id';
  statement_topics: 'topic_id';
  statements: 'speaker_id';
}

/** Where the statements of a record stand: in a table whose column `from` has this id. */
interface Link<Table extends keyof Links, Asked extends Names> {
  readonly table: Table;
  readonly from: Links[Table];
  readonly talksId: Column;
  readonly id: Column;
  readonly names: Asked;
  /** What else is asked of the row of that table, by fields that the list has itself. */
  readonly beside?: (filter: Filter<FilterFields>) => readonly Condition[];
}

type FieldsOf<Asked extends Names> = {
  readonly [Name in keyof Asked]: StatementFields[Asked[Name]];
} & { readonly statement: FilterField<readonly string[]> };

/** Fields that ask for statements of a record; all that are given are asked of one statement together. */
export function ofStatements<Table extends keyof Links, Asked extends Names>({
  table,
  from,
  talksId,
  id,
  names,
  beside = () => [],
}: Link<Table, Asked>) {
  // The condition is that of `jointly`.
  const together = { condition: () => every([]) };
  const own = Object.entries(names).map(
    ([name, asked]) => [name, { ...fields[asked], ...together }] as const,
  );
  const isStatement = table === 'statements';
  const statementId = columnsOf(table)((isStatement ? 'id' : 'statement_id') as never);
  return {
    fields: {
      statement: { names: 'statement', ...together },
      ...Object.fromEntries(own),
    } as FieldsOf<Asked>,
    jointly: (filter: Filter<FilterFields>, asking: Asking): Condition[] => {
      const asked = Object.entries(names).flatMap(([name, inStatement]) => {
        const value: unknown = filter[name];
        return value === null || value === undefined ? [] : [[inStatement, value] as const];
      });
      const named = filter['statement'] as readonly string[] | null | undefined;
      const holds = asked.length > 0 ? [conditionOf(statementList, Object.fromEntries(asked), asking)] : [];
      const fits = [
        ...(named ? [isNamed(refer('statement', named), talksId, statementId)] : []),
        ...(isStatement || holds.length === 0
          ? holds
          : [exists('statements', { talks_id: talksId, id: statementId }, holds)]),
        ...beside(filter),
      ];
      if (fits.length === 0) return [];
      return [exists(table, { talks_id: talksId, [from]: id } as never, fits)];
    },
  };
}
