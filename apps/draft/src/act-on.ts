import {
  addPerson,
  changeMode,
  changeSpeaker,
  confirmReport,
  decideOn,
  isUnwritten,
  mergeInto,
  splitOff,
  writeGist,
  type RecordChange,
  type Reviewer,
} from '@parley/dossier';
import {
  Mode,
  type ActorId,
  type DecisionAction,
  type Dossier,
  type RecordId,
  type StatementId,
} from '@parley/schema';
import { oneLine } from './output.ts';
import { pickOne } from './pick-one.ts';
import type { ReportItem, ReviewItem } from './review-item.ts';
import type { Terminal } from './terminal.ts';

/** What a key does: changes to be written together with their entry in the trail, or why there are none. */
export type Action =
  | {
      readonly changes: readonly RecordChange[];
      /** What the trail says of it: the same as of a mutation that does it. */
      readonly action: DecisionAction;
      readonly records: readonly RecordId[];
      /** Whether the item is decided by them. */
      readonly settles: boolean;
      /** What the person should know besides. */
      readonly said?: string;
    }
  | { readonly refused: string };

/** A key that was pressed, with all that it can act on. */
export interface Turn {
  readonly item: ReviewItem;
  readonly dossier: Dossier;
  readonly terminal: Terminal;
  readonly reviewer: Reviewer;
}

export const keysHelp =
  '  y confirm  n reject  p speaker  m mode  t other statement (merge)  x own statement (split)  g write gist  s skip  u undo  q quit  ? keys';

/** Finds out what a key is to change; asks where it needs to know more. Undefined where the key means nothing. */
export async function actOn(key: string, turn: Turn): Promise<Action | undefined> {
  const { item, reviewer } = turn;
  if (item.kind === 'report') return actOnReport(key, turn, item);
  if (key === 'y') return settle(item.detail.id, 'confirmed', reviewer);
  if (key === 'n') return settle(item.detail.id, 'rejected', reviewer);
  return /^[pmtxg]$/.test(key) ? { refused: 'That is for reports; this stands outside of them.' } : undefined;
}

function settle(id: RecordId, state: 'confirmed' | 'rejected', reviewer: Reviewer): Action {
  const action = state === 'confirmed' ? 'confirm' : 'reject';
  return { settles: true, action, records: [id], changes: decideOn(id, state, reviewer) };
}

function correct(records: readonly RecordId[], changes: readonly RecordChange[]): Action {
  return { settles: false, action: 'correct', records, changes };
}

async function actOnReport(key: string, turn: Turn, item: ReportItem): Promise<Action | undefined> {
  switch (key) {
    case 'y':
      return confirm(turn, item);
    case 'n':
      return settle(item.attestation.id, 'rejected', turn.reviewer);
    case 'm':
      return askMode(turn, item);
    case 'p':
      return askSpeaker(turn, item);
    case 't':
      return askStatement(turn, item);
    case 'x':
      return split(turn, item);
    case 'g':
      return askGist(turn, item);
    default:
      return undefined;
  }
}

/** Confirms the report and asks for the gists that are still to be written. */
async function confirm(
  { terminal, reviewer }: Turn,
  { attestation, statements }: ReportItem,
): Promise<Action> {
  const gists = new Map<StatementId, string>();
  const unwritten = statements.filter(isUnwritten);
  for (const { id, gist } of unwritten) {
    const written = (await terminal.ask(`gist for "${oneLine(gist)}" (empty: later)`)).trim();
    if (written !== '') gists.set(id, written);
  }
  const missing = unwritten.length - gists.size;
  return {
    settles: true,
    action: 'confirm',
    records: [attestation.id, ...gists.keys()],
    changes: confirmReport(attestation, statements, gists, reviewer),
    ...(missing > 0 && {
      said: 'Confirmed; --confirmed-only prints it once its gist is written, and the next review asks for that.',
    }),
  };
}

async function askMode({ terminal }: Turn, { attestation, own }: ReportItem): Promise<Action> {
  const mode = Mode.safeParse((await terminal.ask(`mode (${Mode.options.join(', ')})`)).trim());
  return mode.success
    ? correct([attestation.id], changeMode(attestation, own, mode.data))
    : { refused: 'There is no such mode.' };
}

async function askSpeaker({ terminal, dossier }: Turn, { attestation, own }: ReportItem): Promise<Action> {
  const answer = (await terminal.ask('speaker (part of the name or id; +Name for somebody new)')).trim();
  if (answer.startsWith('+')) {
    const added = addPerson(dossier, answer.slice(1).trim());
    if (!added) return { refused: 'That is no name.' };
    return correct([attestation.id, added.id], [added.change, ...changeSpeaker(attestation, own, added.id)]);
  }
  const actor = pickOne<ActorId>(
    answer,
    dossier.actors.map(({ id, name }) => [id, name]),
  );
  return 'refused' in actor ? actor : correct([attestation.id], changeSpeaker(attestation, own, actor.id));
}

async function askStatement(turn: Turn, item: ReportItem): Promise<Action> {
  const { terminal, dossier } = turn;
  const statement = await whichStatement(turn, item);
  if (!statement) return { refused: 'There is no such statement.' };
  const target = pickOne<StatementId>(
    await terminal.ask('statement (part of its id or gist)'),
    dossier.statements.map(({ id, gist }) => [id, gist]),
  );
  if ('refused' in target) return target;
  if (target.id === statement.id) return { refused: 'It reports that one already.' };
  const isOwn = item.own.includes(statement);
  const changes = mergeInto(dossier, item.attestation, statement, isOwn, target.id);
  // Of a statement that others attest too nothing is merged: one report is corrected.
  if (!isOwn) return correct([item.attestation.id], changes);
  return { settles: false, action: 'merge', records: [target.id, statement.id], changes };
}

async function split(turn: Turn, item: ReportItem): Promise<Action> {
  const shared = item.statements.filter((statement) => !item.own.includes(statement));
  if (shared.length === 0) return { refused: 'The report stands alone already.' };
  const statement = await whichStatement(turn, { ...item, statements: shared });
  if (!statement) return { refused: 'There is no such statement.' };
  const changes = splitOff(turn.dossier, item.attestation, statement);
  const added = changes.flatMap((change) => ('add' in change ? [change.add.id] : []));
  return { settles: false, action: 'split', records: [statement.id, ...added, item.attestation.id], changes };
}

async function askGist(turn: Turn, item: ReportItem): Promise<Action> {
  const statement = await whichStatement(turn, item);
  if (!statement) return { refused: 'There is no such statement.' };
  const gist = (await turn.terminal.ask('gist')).trim();
  return gist === ''
    ? { refused: 'No gist was written.' }
    : correct([statement.id], writeGist(statement.id, gist, turn.reviewer));
}

async function whichStatement({ terminal }: Turn, { statements }: Pick<ReportItem, 'statements'>) {
  if (statements.length < 2) return statements[0];
  return statements[Number(await terminal.ask(`which of its statements (1 to ${statements.length})`)) - 1];
}
