import { countedColumns, type CountedList, type GroupCount } from '../store/counted-columns.ts';
import type { Projection } from './projection.ts';

type Counted = Pick<Projection, CountedList | 'attestation_statements'>;

/** Counts what the store keeps sums of, in the rows of a dossier. */
export function countGroups(rows: Counted): GroupCount[] {
  const counts = Object.entries(countedColumns).flatMap(([list, columns]) => {
    const records = rows[list as CountedList] as readonly object[] as readonly Record<
      string,
      string | null
    >[];
    const by = Object.entries<string>(columns).flatMap(([name, column]) =>
      count(
        list,
        name,
        records.map((record) => record[column] ?? ''),
      ),
    );
    return [...(records.length > 0 ? [[list, '', '', records.length] as const] : []), ...by];
  });
  return [...counts, ...count('statements', 'MODE', modesOf(rows))];
}

/** Each mode of each statement once; empty for one that nobody reports. */
function modesOf({ statements, attestation_statements: reports }: Counted): string[] {
  const modes = Map.groupBy(reports, ({ statement_id: id }) => id);
  return statements.flatMap(({ id }) => [...new Set(modes.get(id)?.map(({ mode }) => mode) ?? [''])]);
}

function count(list: string, by: string, values: readonly string[]): GroupCount[] {
  const groups = new Map<string, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([value, number]) => [list, by, value, number]);
}
