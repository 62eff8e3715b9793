import {
  confirmReport,
  decideOn,
  isUnwritten,
  mergeStatements,
  splitStatement,
  touched,
  type RecordChange,
  type Reviewer,
} from '@parley/dossier';
import {
  kindOf,
  linkRecords,
  type ActorId,
  type AttestationId,
  type Dossier,
  type LinkedRecords,
  type RecordId,
  type Review,
  type StatementId,
  type TalksId,
} from '@parley/schema';
import { mostKnown, RecordNotFound } from '../queries/failures.ts';
import { refuseDecision, type DecisionRefused } from './failures.ts';

/** What a decision changes, and the ids that the trail names. */
export interface Plan {
  readonly changes: readonly RecordChange[];
  readonly records: readonly RecordId[];
}

/** A dossier with what is needed to decide on it. */
export interface Deciding {
  readonly dossier: Dossier;
  readonly records: LinkedRecords;
  readonly reviewer: Reviewer;
}

/** Plans a decision, or says why it cannot be taken. */
export type Planner = (deciding: Deciding) => Plan | RecordNotFound | DecisionRefused;

/** Makes a dossier ready to be decided on. */
export function beginDeciding(dossier: Dossier, reviewer: Reviewer): Deciding {
  return { dossier, reviewer, records: linkRecords(dossier) };
}

/** The id of a record in its own dossier, given so or as a global id. */
export function recordIdOf(asked: string, talks: TalksId): RecordId {
  return (asked.startsWith(`${talks}/`) ? asked.slice(talks.length + 1) : asked) as RecordId;
}

/** Confirms records; a report together with those of its statements that have words. What stands so already stays. */
export function planConfirm(ids: readonly RecordId[]): Planner {
  return ({ dossier, records, reviewer }) => {
    const changes: RecordChange[] = [];
    if (ids.length === 0) return refuseNothing();
    for (const id of new Set(ids)) {
      const refused = refuseUnreviewable(dossier, records, id);
      if (refused) return refused;
      const record = records.get(id);
      if (record && 'passage' in record && 'statements' in record) {
        const statements = dossier.statements.filter((one) => record.statements.includes(one.id));
        changes.push(...confirmReport(record, statements, new Map(), reviewer));
      } else if (record && 'gist' in record && isUnwritten(record)) {
        const message = `The gist of ${id} is still to be written`;
        return refuseDecision('gist-unwritten', message, 'Correct the gist, which confirms the statement.');
      } else {
        changes.push(...decideOn(id, 'confirmed', reviewer));
      }
    }
    return { changes: withoutStanding({ records, reviewer }, changes), records: [...new Set(ids)] };
  };
}

/** Rejects records, which stay in the dossier, so that no rule suggests them again. */
export function planReject(ids: readonly RecordId[]): Planner {
  return ({ dossier, records, reviewer }) => {
    const unique = [...new Set(ids)];
    if (unique.length === 0) return refuseNothing();
    for (const id of unique) {
      const refused = refuseUnreviewable(dossier, records, id);
      if (refused) return refused;
    }
    const changes = unique.flatMap((id) => decideOn(id, 'rejected', reviewer));
    return { changes: withoutStanding({ records, reviewer }, changes), records: unique };
  };
}

/** Makes one statement of several, all of one speaker: whose words they are is no matter of merging. */
export function planMerge(keep: RecordId, others: readonly RecordId[]): Planner {
  return ({ dossier, records }) => {
    const merged = new Set(others);
    for (const id of [keep, ...merged]) {
      if (kindOf(id) !== 'statement' || !records.get(id)) return notFound(dossier, 'statement', id);
    }
    const hint = 'Name the statements that are to become part of the one that is kept.';
    if (merged.size === 0) {
      return refuseDecision('merge-of-nothing', `No statement is named to be merged into ${keep}`, hint);
    }
    if (merged.has(keep)) {
      return refuseDecision('merge-with-itself', `${keep} cannot be merged into itself`, hint);
    }
    // What is rejected is compared no more, and with it would go what the others report.
    if (records.get(keep as StatementId)?.review.state === 'rejected') {
      const remedy = 'Confirm it first, or keep one that was not rejected.';
      return refuseDecision(
        'keep-rejected',
        `${keep} was rejected; what is merged into it would not be compared any more`,
        remedy,
      );
    }
    const speaker = speakerOf(records, keep);
    const other = [...merged].find((id) => speakerOf(records, id) !== speaker);
    if (other !== undefined) {
      const of = (id: RecordId): string => `${id} is of ${speakerOf(records, id) ?? 'no speaker'}`;
      const remedy =
        'If it is the same speaker, correct the speaker of one of them first; else leave them apart.';
      return refuseDecision('speakers-differ', `${of(keep)}, and ${of(other)}`, remedy);
    }
    return {
      changes: mergeStatements(dossier, keep as StatementId, merged as Set<StatementId>),
      records: [keep, ...merged],
    };
  };
}

function speakerOf(records: LinkedRecords, statement: RecordId): ActorId | undefined {
  return records.get(statement as StatementId)?.speaker;
}

/**
 * Changes without those of reviews that say what stands: the same person has decided the same, and gives no other
 * reason now. The day is then the one of the decision.
 */
function withoutStanding(
  { records, reviewer }: Pick<Deciding, 'records' | 'reviewer'>,
  changes: readonly RecordChange[],
): RecordChange[] {
  return changes.filter((change) => {
    if (!('field' in change) || change.field[0] !== 'review') return true;
    const record = records.get(change.id);
    const stands = record && 'review' in record ? record.review : undefined;
    if (stands === undefined || stands.state === 'suggested') return true;
    const { state } = change.value as Review;
    const isSame = stands.state === state && stands.by === reviewer.by;
    return !isSame || (reviewer.note !== undefined && reviewer.note !== stands.note);
  });
}

/** Gives some of the reports of a statement one of their own, with words of its own where they are given. */
export function planSplit(asked: RecordId, reports: readonly RecordId[], gist?: string): Planner {
  return ({ dossier, records, reviewer }) => {
    const statement = kindOf(asked) === 'statement' ? records.get(asked as StatementId) : undefined;
    if (!statement) return notFound(dossier, 'statement', asked);
    const attesting = dossier.attestations.filter(({ statements }) => statements.includes(statement.id));
    const leaving = new Set(reports);
    const missing = [...leaving].find((id) => !attesting.some((report) => report.id === id));
    if (missing !== undefined) {
      return new RecordNotFound(
        `attestation of ${statement.id}`,
        missing,
        attesting.map(({ id }) => id),
        'these talks',
      );
    }
    if (leaving.size === 0 || leaving.size === attesting.length) {
      const message = `${statement.id} would have ${leaving.size === 0 ? 'all' : 'none'} of its reports`;
      return refuseDecision('split-of-nothing', message, 'Name some of its reports, and leave it others.');
    }
    const split = splitStatement(
      dossier,
      statement,
      attesting.filter(({ id }) => leaving.has(id)),
      gist === undefined ? { review: touched } : { gist, review: { state: 'confirmed', ...reviewer } },
    );
    return {
      changes: split.changes,
      records: [statement.id, split.id, ...([...leaving] as AttestationId[])],
    };
  };
}

const reviewed = new Set([
  'statement',
  'attestation',
  'figure',
  'mention',
  'variant',
  'discrepancy',
  'lineage',
]);

function refuseNothing(): DecisionRefused {
  return refuseDecision('nothing-decided', 'No record is named', 'Name one at least.');
}

function refuseUnreviewable(
  dossier: Dossier,
  records: LinkedRecords,
  id: RecordId,
): RecordNotFound | DecisionRefused | undefined {
  const kind = kindOf(id);
  if (!records.get(id)) return notFound(dossier, reviewed.has(kind) ? kind : 'record', id);
  if (reviewed.has(kind)) return undefined;
  const message = `${id} is not confirmed or rejected: it is no finding, but what findings are about`;
  return refuseDecision(
    'record-not-reviewed',
    message,
    `Name records of these kinds: ${[...reviewed].join(', ')}.`,
  );
}

/** Says that there is no such record, and which there are. */
export function notFound(dossier: Dossier, kind: string, asked: string): RecordNotFound {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    statement: dossier.statements,
    attestation: dossier.attestations,
    figure: dossier.figures,
    mention: dossier.mentions,
    variant: dossier.variants,
    discrepancy: dossier.discrepancies,
    lineage: dossier.lineages,
    actor: dossier.actors,
    topic: dossier.topics,
  };
  // Of an id of no kind, or of other talks, all that is known is that it should be one of a finding.
  const known =
    lists[kind] ?? Object.entries(lists).flatMap(([name, list]) => (reviewed.has(name) ? list : []));
  return new RecordNotFound(
    kind,
    asked,
    known.slice(0, mostKnown).map(({ id }) => id),
    'these talks',
  );
}
