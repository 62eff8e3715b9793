import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import type { InputFields } from '../list-field.ts';
import { StatementKindEnum } from '../statement.ts';

/** What reports, and what stands in them, are asked for by the statements that are reported. */
export function reportedInputs(t: InputFields) {
  return {
    statement: t.idList({ description: 'In a report of one of these statements.' }),
    topic: t.idList({
      description: 'In a report of a statement about one of these topics; with `statement`, of that one.',
    }),
    kind: t.field({
      type: [StatementKindEnum],
      description:
        'In a report of a statement of one of these kinds; with `statement` or `topic`, of that one.',
    }),
    carriedByAtLeast: t.int({ description: 'Of a statement that at least so many accounts report.' }),
    carriedByAtMost: t.int({ description: 'Of a statement that at most so many accounts report.' }),
    independentAtLeast: t.int({
      description: 'Of a statement that at least so many independent lineages carry.',
    }),
    independentAtMost: t.int({
      description: 'Of a statement that at most so many independent lineages carry.',
    }),
    discrepancyKind: t.field({
      type: [DiscrepancyKindEnum],
      description: 'Of a statement over which accounts part in one of these kinds.',
    }),
    discrepancyStatus: t.field({
      type: [DiscrepancyStatusEnum],
      description: 'Of a statement over which accounts part with one of these statuses.',
    }),
  };
}
