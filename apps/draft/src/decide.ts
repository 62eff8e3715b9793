import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setField, setReview, type LocatedProblem } from '@parley/dossier';
import type { ActorId, Attestation, Mode, Statement, StatementId } from '@parley/schema';
import { writeWhole } from './write-draft.ts';

/** Whether a decision was written, and if not, why. */
export type Decided =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** Who decides and when, as it is recorded. */
export interface Reviewer {
  readonly by: string;
  /** EDTF day. */
  readonly on: string;
}

/** Confirms a report as it stands. */
export function confirmReport(folder: string, { id }: Attestation, reviewer: Reviewer): Promise<Decided> {
  return setReview(folder, id, { state: 'confirmed', ...reviewer });
}

/** Rejects a report; it stays in the dossier, so that no later draft proposes it again. */
export function rejectReport(folder: string, { id }: Attestation, reviewer: Reviewer): Promise<Decided> {
  return setReview(folder, id, { state: 'rejected', ...reviewer });
}

/** Gives a report another speaker, and its statements too where nobody else attests them. */
export async function changeSpeaker(
  folder: string,
  attestation: Attestation,
  own: readonly Statement[],
  speaker: ActorId,
): Promise<Decided> {
  const outcome = await setField(folder, attestation.id, ['speaker'], speaker);
  if (!outcome.ok) return outcome;
  for (const { id } of own) {
    const statement = await setField(folder, id, ['speaker'], speaker);
    if (!statement.ok) return statement;
  }
  return { ok: true };
}

/** Gives a report another mode; what the mode forbids (a quotation, a source) is a problem and nothing is written. */
export function changeMode(folder: string, { id }: Attestation, mode: Mode): Promise<Decided> {
  return setField(folder, id, ['mode'], mode);
}

/** Writes the gist of a statement and confirms it. */
export async function writeGist(
  folder: string,
  id: StatementId,
  gist: string,
  reviewer: Reviewer,
): Promise<Decided> {
  const outcome = await setField(folder, id, ['gist'], gist);
  return outcome.ok ? setReview(folder, id, { state: 'confirmed', ...reviewer }) : outcome;
}

/** Makes a report attest another statement; those that nobody attests any more are taken out. */
export async function mergeInto(
  folder: string,
  attestation: Attestation,
  own: readonly Statement[],
  target: StatementId,
): Promise<Decided> {
  for (const { id } of own) if (id !== target) removeStatement(folder, id);
  return setField(folder, attestation.id, ['statements'], [target]);
}

/** Parts a report from the others: it gets a statement of its own, a copy of the one that it attested. */
export async function splitOff(
  folder: string,
  attestation: Attestation,
  statement: Statement,
  taken: ReadonlySet<string>,
): Promise<Decided> {
  let id: StatementId = `${statement.id}-own`;
  for (let turn = 2; taken.has(id); turn += 1) id = `${statement.id}-own-${turn}`;
  const path = join(folder, 'statements.yaml');
  const yaml = readFileSync(path, 'utf8');
  const block = findBlock(yaml, statement.id);
  if (block === undefined) return { ok: false, problems: [] };
  const copy = block.replace(statement.id, id);
  writeWhole(path, `${yaml.trimEnd()}\n\n${copy.trimEnd()}\n`);
  const outcome = await setField(folder, attestation.id, ['statements'], [id]);
  if (!outcome.ok) writeWhole(path, yaml);
  return outcome;
}

function removeStatement(folder: string, id: StatementId): void {
  const path = join(folder, 'statements.yaml');
  const yaml = readFileSync(path, 'utf8');
  const block = findBlock(yaml, id);
  if (block !== undefined) writeWhole(path, yaml.replace(block, ''));
}

/** The lines of a statement's record, up to the next record. */
function findBlock(yaml: string, id: string): string | undefined {
  const start = yaml.search(new RegExp(`^ {2}- id: ${id}$`, 'm'));
  if (start < 0) return undefined;
  const next = yaml.slice(start + 1).search(/^ {2}- id: /m);
  return next < 0 ? yaml.slice(start) : yaml.slice(start, start + 1 + next);
}
