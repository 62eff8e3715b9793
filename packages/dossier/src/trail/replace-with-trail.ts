import { basename } from 'node:path';
import type { Decision, Dossier } from '@parley/schema';
import { checkFolder } from '../check-folder.ts';
import { dossierFile, isTrailFile } from '../folder/layout.ts';
import { listFiles } from '../folder/list-files.ts';
import { readFiles, readTexts, type FolderContents } from '../folder/read-files.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { mergeFiles } from '../merge/merge-files.ts';
import { isFields } from '../shape/is-fields.ts';
import { finishWriting } from '../write/write-together.ts';
import { leaveAsItIs, writeSound, type DecidedOn, type DecidedOutcome } from './change-with-trail.ts';
import { appendDecision } from './trail-entry.ts';

/** Texts of the files of a dossier by their names in its folder. */
export type DossierTexts = ReadonlyMap<string, string>;

/** Reads a dossier that lies in no folder yet; the places of problems begin with the names of the files. */
export function readDossierTexts(
  texts: DossierTexts,
):
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] } {
  const { dossier, problems } = checkFolder(readTexts('', texts));
  return dossier ? { ok: true, dossier } : { ok: false, problems };
}

/**
 * Puts other files in place of those of a dossier whose digest is `version`, or, with `version` null, into a folder
 * that has none, and writes into its trail who did it, all in one step. The trail that a dossier has stays whatever
 * trail the new files bring; to a new one they may bring what was decided elsewhere. Where the new files are the
 * present ones, nothing is written. A folder that holds other talks, or nobody can tell which, is left alone.
 */
export async function replaceWithTrail(
  folder: string,
  texts: DossierTexts,
  { version, entry }: DecidedOn,
): Promise<DecidedOutcome> {
  const unfinished = finishWriting(folder);
  if (unfinished) return { ok: false, problems: [unfinished] };
  const { names } = listFiles(folder);
  const present = names.length > 0 ? readFiles(folder) : undefined;
  const arriving = new Map([...texts].filter(([name]) => !present || !isTrailFile(name)));
  const content = readTexts(folder, arriving);
  const occupied = present && refuseOthers(present, content);
  if (occupied) return { ok: false, problems: [occupied] };
  if ((present?.digest ?? null) !== version) return { ok: false, current: present?.digest ?? '' };
  // A trail that cannot be read must not be begun anew.
  if (present?.broken.some(({ name }) => isTrailFile(name))) return { ok: false, problems: present.problems };
  const kept = (present?.files ?? []).filter(({ name }) => isTrailFile(name));
  if (present && present.digestContent() === content.digestContent()) return leaveAsItIs(present);
  const decision: Decision = {
    ...entry,
    ...(present && { before: present.digestContent() }),
    after: content.digestContent(),
  };
  const trail = appendDecision(present ?? content, decision);
  if ('code' in trail) return { ok: false, problems: [trail] };
  const all = new Map<string, string>([
    ...arriving,
    ...kept.map(({ name, text }): [string, string] => [name, text]),
    ...trail,
  ]);
  const gone = names.filter((name) => !all.has(name)).map((name): [string, null] => [name, null]);
  const changes = new Map<string, string | null>([...all, ...gone]);
  // dossier.yaml comes last, as in every writing of a dossier.
  const last = all.get(dossierFile);
  if (last !== undefined && changes.delete(dossierFile)) changes.set(dossierFile, last);
  return writeSound(readTexts(folder, all), changes, decision);
}

/** Whoever may write some talks may not write others that happen to lie where these would. */
function refuseOthers(present: FolderContents, arriving: FolderContents): LocatedProblem | undefined {
  const [holds, talks] = [talksOf(present), talksOf(arriving)];
  if (holds !== undefined && holds === talks) return undefined;
  const name = JSON.stringify(basename(present.folder));
  return {
    ...startOf(present.folder),
    code: 'folder-occupied',
    message: `The folder ${name} holds ${holds === undefined ? 'a dossier whose talks cannot be told' : `the dossier of ${holds}`}, and not of ${talks}`,
    hint: 'Move that dossier to another folder or mend it, or give these talks another id.',
  };
}

function talksOf({ files }: FolderContents): string | undefined {
  const { talks } = mergeFiles(files).value;
  const id = isFields(talks) ? talks['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
