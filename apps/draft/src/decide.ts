import type { RecordChange } from '@parley/dossier';
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

/** Who decides and when, as it is recorded. */
export interface Reviewer {
  readonly by: string;
  /** EDTF day. */
  readonly on: string;
}

// What a person has changed but not yet confirmed.
const touched: Review = { state: 'suggested', rule: 'changed-in-review', confidence: 0.99 };

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
): RecordChange[] {
  return [
    set(id, 'speaker', speaker),
    set(id, 'review', touched),
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
export function changeMode({ id }: Attestation, own: readonly Statement[], mode: Mode): RecordChange[] {
  const nobody =
    mode === 'narrated'
      ? [
          ...['speaker', 'source', 'cue', 'chain', 'setting'].map((name) => set(id, name, undefined)),
          ...own.map((statement) => set(statement.id, 'speaker', undefined)),
        ]
      : [];
  return [set(id, 'mode', mode), ...nobody, set(id, 'review', touched)];
}

/** Writes the gist of a statement and confirms it. */
export function writeGist(id: StatementId, gist: string, reviewer: Reviewer): RecordChange[] {
  return [set(id, 'gist', gist), set(id, 'review', { state: 'confirmed', ...reviewer })];
}

/** Makes a report attest another statement in place of one; that one is taken out where nobody else attests it. */
export function mergeInto(
  { id, statements }: Attestation,
  statement: Statement,
  isOwn: boolean,
  target: StatementId,
): RecordChange[] {
  const named = new Set(statements.map((one) => (one === statement.id ? target : one)));
  return [
    set(id, 'statements', [...named]),
    set(id, 'review', touched),
    ...(isOwn ? [{ id: statement.id, remove: true } as const] : []),
  ];
}

/** Parts a report from the others: in place of a statement it gets one of its own, a copy. */
export function splitOff(
  { id, statements }: Attestation,
  statement: Statement,
  taken: ReadonlySet<string>,
): RecordChange[] {
  let own: StatementId = `${statement.id}-own`;
  for (let turn = 2; taken.has(own); turn += 1) own = `${statement.id}-own-${turn}`;
  const { audience, counters, ...copy } = statement;
  const record = {
    ...copy,
    id: own,
    ...(audience.length > 0 && { audience }),
    ...(counters.length > 0 && { counters }),
    review: touched,
  };
  return [
    { id: statement.id, add: record },
    set(
      id,
      'statements',
      statements.map((one) => (one === statement.id ? own : one)),
    ),
    set(id, 'review', touched),
  ];
}
