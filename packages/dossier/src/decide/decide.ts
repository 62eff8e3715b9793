import type {
  ActorId,
  Attestation,
  Dossier,
  Mode,
  RecordId,
  Review,
  Statement,
  StatementId,
} from '@parley/schema';
import type { RecordChange } from '../edit/change-records.ts';

/** Who decides and when, as it is recorded. */
export interface Reviewer {
  readonly by: string;
  /** EDTF day. */
  readonly on: string;
  /** Why. */
  readonly note?: string;
}

/** The review of what a person has changed but not yet confirmed. */
export const touched: Review = { state: 'suggested', rule: 'changed-in-review', confidence: 0.99 };

const set = (id: RecordId, name: string, value: unknown): RecordChange => ({ id, field: [name], value });

/** Whether a person has still to put a statement into words. */
export function isUnwritten({ gist }: Statement): boolean {
  return gist.startsWith('To be written');
}

/**
 * Confirms a report as it stands, with those of its statements that have a gist, or are given one here: a report
 * counts only together with what it reports.
 */
export function confirmReport(
  { id }: Attestation,
  statements: readonly Statement[],
  gists: ReadonlyMap<StatementId, string>,
  reviewer: Reviewer,
): RecordChange[] {
  const confirmed: Review = { state: 'confirmed', ...reviewer };
  return [
    set(id, 'review', confirmed),
    ...statements.flatMap((statement): RecordChange[] => {
      const gist = gists.get(statement.id);
      if (gist !== undefined) return writeGist(statement.id, gist, reviewer);
      const settled = statement.review.state !== 'suggested' || isUnwritten(statement);
      return settled ? [] : [set(statement.id, 'review', confirmed)];
    }),
  ];
}

/** Confirms or rejects a record; a rejected one stays in the dossier, so that no later draft proposes it again. */
export function decideOn(id: RecordId, state: 'confirmed' | 'rejected', reviewer: Reviewer): RecordChange[] {
  return [set(id, 'review', { state, ...reviewer } satisfies Review)];
}

/** Gives a report another speaker, and the statements too that nobody else attests. */
export function changeSpeaker(
  { id }: Attestation,
  own: readonly Statement[],
  speaker: ActorId,
  review = touched,
): RecordChange[] {
  return [
    set(id, 'speaker', speaker),
    set(id, 'review', review),
    ...own.map((statement) => set(statement.id, 'speaker', speaker)),
  ];
}

/** Adds a person to the actors. */
export function addPerson(
  { actors }: Dossier,
  name: string,
): { id: ActorId; change: RecordChange } | undefined {
  const last = actors.at(-1);
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (!last || slug === '') return undefined;
  let id: ActorId = `actor:${slug}`;
  for (let turn = 2; actors.some((actor) => actor.id === id); turn += 1) id = `actor:${slug}-${turn}`;
  return { id, change: { id: last.id, add: { id, type: 'person', name } as { id: ActorId } } };
}

/** Gives a report another mode. Where that is the account's own voice, nobody speaks any more. */
export function changeMode(
  { id }: Attestation,
  own: readonly Statement[],
  mode: Mode,
  review = touched,
): RecordChange[] {
  const nobody =
    mode === 'narrated'
      ? [
          ...['speaker', 'source', 'cue', 'chain', 'setting'].map((name) => set(id, name, undefined)),
          ...own.map((statement) => set(statement.id, 'speaker', undefined)),
        ]
      : [];
  return [set(id, 'mode', mode), ...nobody, set(id, 'review', review)];
}

/** Writes the gist of a statement and confirms it. */
export function writeGist(id: StatementId, gist: string, reviewer: Reviewer): RecordChange[] {
  return [set(id, 'gist', gist), set(id, 'review', { state: 'confirmed', ...reviewer })];
}

/**
 * Makes a report attest another statement in place of one; that one is merged into the other where nobody else attests
 * it.
 */
export function mergeInto(
  dossier: Dossier,
  { id, statements }: Attestation,
  statement: Statement,
  isOwn: boolean,
  target: StatementId,
): RecordChange[] {
  if (isOwn) {
    return [...mergeStatements(dossier, target, new Set([statement.id])), set(id, 'review', touched)];
  }
  const named = new Set(statements.map((one) => (one === statement.id ? target : one)));
  return [set(id, 'statements', [...named]), set(id, 'review', touched)];
}

/**
 * Makes one statement of several: whatever names one of `merged` names `keep` then, and they are taken out. It has
 * their topics and what they counter, and their audience where it has none. The reports themselves stay as they were
 * reviewed.
 */
export function mergeStatements(
  dossier: Dossier,
  keep: StatementId,
  merged: ReadonlySet<StatementId>,
): RecordChange[] {
  const rename = (ids: readonly StatementId[]): StatementId[] => [
    ...new Set(ids.map((id) => (merged.has(id) ? keep : id))),
  ];
  const renameIn = (
    records: readonly { readonly id: RecordId; readonly statements: readonly StatementId[] }[],
  ): RecordChange[] =>
    records
      .filter(({ statements }) => statements.some((id) => merged.has(id)))
      .map(({ id, statements }) => set(id, 'statements', rename(statements)));
  const countering = dossier.statements.filter(
    ({ id, counters }) => id !== keep && !merged.has(id) && counters.some((one) => merged.has(one)),
  );
  return [
    ...renameIn(dossier.attestations),
    ...renameIn(dossier.variants),
    ...renameIn(dossier.discrepancies),
    ...countering.map(({ id, counters }) => set(id, 'counters', rename(counters))),
    ...joinStatements(dossier, keep, merged),
    ...[...merged].map((id) => ({ id, remove: true }) as const),
  ];
}

/** What the statement that is kept has of those merged into it: all that any of them counters or is about. */
function joinStatements(
  { statements }: Dossier,
  keep: StatementId,
  merged: ReadonlySet<StatementId>,
): RecordChange[] {
  const kept = statements.find(({ id }) => id === keep);
  if (!kept) return [];
  const others = statements.filter(({ id }) => merged.has(id));
  const all = [kept, ...others];
  const countered = all.flatMap(({ counters }) => counters).filter((id) => id !== keep && !merged.has(id));
  const joined = {
    // To whom the kept one was said is known better than to whom the others were.
    audience: kept.audience.length > 0 ? kept.audience : others.flatMap(({ audience }) => audience),
    topics: all.flatMap(({ topics }) => topics),
    counters: countered,
  };
  return (['audience', 'topics', 'counters'] as const).flatMap((name) => {
    const ids = [...new Set<RecordId>(joined[name])];
    if (ids.join(' ') === kept[name].join(' ')) return [];
    return [set(keep, name, ids.length > 0 ? ids : undefined)];
  });
}
