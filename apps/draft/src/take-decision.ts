import {
  changeWithTrail,
  replaceWithTrail,
  type DecidedOutcome,
  type ParsedFiles,
  type TrailEntry,
} from '@parley/dossier';
import type { Action } from './act-on.ts';
import { changedSince, takeSnapshot, type Snapshot } from './snapshot.ts';

/** What an action does where it is not refused. */
type Decided = Exclude<Action, { readonly refused: string }>;

/** A decision of this session that can be taken back. */
export interface Taken {
  /** The item that was decided on. */
  readonly id: string;
  readonly action: Decided['action'];
  readonly records: Decided['records'];
  readonly settles: boolean;
  /** The files that it changed, as they were before. */
  readonly files: Snapshot;
}

/** Where and by whom it is decided. */
export interface Deciding {
  readonly folder: string;
  /** Digest of the dossier as the person sees it; where it is another one by then, nothing is written. */
  readonly version: string;
  readonly by: string;
  readonly parsed: ParsedFiles;
}

/** Writes a decision and its entry in the trail. */
export async function takeDecision(
  { folder, version, by, parsed }: Deciding,
  id: string,
  { action, records, settles, changes }: Decided,
): Promise<{ readonly outcome: DecidedOutcome; readonly taken: Taken }> {
  const before = takeSnapshot(folder);
  const entry = entryOf(by, action, records);
  const outcome = await changeWithTrail(folder, changes, { version, entry, parsed });
  return { outcome, taken: { id, action, records, settles, files: changedSince(folder, before) } };
}

/** Puts the files back as they were before a decision; the trail goes on, and says that it was taken back. */
export async function takeBack(
  { folder, version, by }: Deciding,
  { action, records, files }: Taken,
): Promise<DecidedOutcome> {
  const texts = new Map([...takeSnapshot(folder), ...files]);
  const entry = { ...entryOf(by, 'correct', records), note: `Taken back: ${action}.` };
  return replaceWithTrail(folder, texts, { version, entry });
}

function entryOf(by: string, action: Decided['action'], records: Decided['records']): TrailEntry {
  const at = `${new Date().toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
  return { at, by, action, records: [...records] };
}
