import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import type { InputFields } from '../list-field.ts';
import { StatementKindEnum } from '../statement.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';

/**
 * What is asked of a statement, by other records that lead to some; all of it is asked of one.
 *
 * @param leads how they do: `In a report of`.
 */
export function statementInputs(t: InputFields, leads: string) {
  return {
    statement: t.idList({ description: `${leads} one of these statements.` }),
    ...countInputs(t, leads),
    topic: t.idList({
      description: `${leads} a statement about one of these topics; what else is asked of a statement is asked of the same one.`,
    }),
    discrepancyKind: t.field({
      type: [DiscrepancyKindEnum],
      description: `${leads} a statement over which accounts part in one of these kinds.`,
    }),
    discrepancyStatus: t.field({
      type: [DiscrepancyStatusEnum],
      description: `${leads} a statement over which accounts part with one of these statuses.`,
    }),
  };
}

/** How widely a statement is carried. */
export function countInputs(t: InputFields, leads: string) {
  return {
    carriedByAtLeast: t.int({ description: `${leads} a statement that at least so many accounts report.` }),
    carriedByAtMost: t.int({ description: `${leads} a statement that at most so many accounts report.` }),
    independentAtLeast: t.int({
      description: `${leads} a statement that at least so many independent lineages carry.`,
    }),
    independentAtMost: t.int({
      description: `${leads} a statement that at most so many independent lineages carry.`,
    }),
  };
}

/** Of which kind the statement is; apart, since some records have kinds of their own. */
export function statementKindInput(t: InputFields, leads: string) {
  return t.field({ type: [StatementKindEnum], description: `${leads} a statement of one of these kinds.` });
}

/** Who says it. */
export function speakerInputs(t: InputFields, leads: string) {
  return {
    speaker: t.idList({ description: `${leads} one of these actors.` }),
    side: t.idList({ description: `${leads} somebody who speaks for one of these actors.` }),
    role: t.field({
      type: [ParticipantRoleEnum],
      description: `${leads} somebody who takes one of these parts in the talks, or speaks for who does.`,
    }),
  };
}
