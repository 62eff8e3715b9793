import type { Decision, Dossier } from '@parley/schema';
import { checkFolder } from '../check-folder.ts';
import { editRecords, type RecordChange } from '../edit/change-records.ts';
import { readFiles, type FolderContents, type ParsedFiles } from '../folder/read-files.ts';
import type { LocatedProblem } from '../located-problem.ts';
import { finishWriting, writeTogether, type FileChanges } from '../write/write-together.ts';
import { appendDecision, type TrailEntry } from './trail-entry.ts';

/** What became of a decision that was to be written. Where it was not, nothing was changed. */
export type DecidedOutcome =
  | {
      readonly ok: true;
      readonly dossier: Dossier;
      /** Of the files as they are now; the same as `digestDossier` gives. */
      readonly digest: string;
      readonly decision: Decision;
    }
  /** All is as it was decided already: nothing was written, and the trail has no entry of it. */
  | { readonly ok: true; readonly dossier: Dossier; readonly digest: string; readonly decision: null }
  /** The dossier is not the one that it was decided on any more; `current` is the digest that it has. */
  | { readonly ok: false; readonly current: string }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** What is written beside the changes themselves. */
export interface DecidedOn {
  /** Digest of the dossier that was decided on; null where there is to be none yet. */
  readonly version: string | null;
  readonly entry: TrailEntry;
}

/**
 * Makes changes that belong together in a dossier whose digest is `version`, and writes into its trail who made them,
 * all in one step. Other than `changeRecords`, it leaves no dossier that is not sound. Changes to what stands already
 * are none, and leave no entry.
 */
export async function changeWithTrail(
  folder: string,
  changes: readonly RecordChange[],
  {
    version,
    entry,
    parsed = new Map(),
  }: DecidedOn & { readonly version: string; readonly parsed?: ParsedFiles },
): Promise<DecidedOutcome> {
  const unfinished = finishWriting(folder);
  if (unfinished) return { ok: false, problems: [unfinished] };
  const contents = readFiles(folder, { parsed });
  if (contents.digest !== version) return { ok: false, current: contents.digest };
  if (contents.problems.length > 0) return { ok: false, problems: contents.problems };
  const edited = editRecords(contents, changes);
  if (!edited.ok) return edited;
  const { texts } = edited;
  if (texts.size === 0) return leaveAsItIs(contents);
  const decision: Decision = {
    ...entry,
    before: contents.digestContent(),
    after: readFiles(folder, { replaced: texts, parsed }).digestContent(),
  };
  const trail = appendDecision(contents, decision);
  if ('code' in trail) return { ok: false, problems: [trail] };
  const all = new Map([...texts, ...trail]);
  return writeSound(readFiles(folder, { replaced: all, parsed }), all, decision);
}

/** The outcome of a decision that changes nothing. */
export function leaveAsItIs(contents: FolderContents): DecidedOutcome {
  const { dossier, problems } = checkFolder(contents);
  return dossier ? { ok: true, dossier, digest: contents.digest, decision: null } : { ok: false, problems };
}

/** Writes files if the dossier is sound with them. */
export function writeSound(
  contents: FolderContents,
  changes: FileChanges,
  decision: Decision,
): DecidedOutcome {
  const { dossier, problems } = checkFolder(contents);
  if (!dossier) return { ok: false, problems };
  const problem = writeTogether(contents.folder, changes);
  return problem
    ? { ok: false, problems: [problem] }
    : { ok: true, dossier, digest: contents.digest, decision };
}
