import { checkDossier, kindOf, type Dossier, type Problem, type RecordId } from '@parley/schema';
import { isAccountFile } from './folder/layout.ts';
import type { BrokenFile } from './folder/read-files.ts';
import { listProblems } from './list-problems.ts';
import type { LocatedProblem } from './located-problem.ts';
import type { DossierPath, Positions } from './merge/positions.ts';
import type { SoundRecords } from './shape/keep-sound-records.ts';
import { valueAt } from './shape/schema-at.ts';

/** Problems across records, without those that only follow from records or files that could not be read. */
export function checkRules(
  sound: Pick<SoundRecords, 'dossier'> & Partial<SoundRecords>,
  broken: readonly BrokenFile[],
  positions: Positions,
): LocatedProblem[] {
  const { dossier, places = new Map<string, readonly number[]>() } = sound;
  const problems = checkDossier(dossier).filter((problem) => !followsFrom(problem, sound, broken));
  return listProblems(problems, ({ code, path, message, hint }) => ({
    ...positions.locate(pathBefore(path, places)),
    code,
    message,
    hint,
  }));
}

function followsFrom(
  { code, path }: Problem,
  { dossier, leftOut, nameless, thinned }: { dossier: Dossier } & Partial<SoundRecords>,
  broken: readonly BrokenFile[],
): boolean {
  if (code === 'statement-unattested') {
    return thinned?.has('attestations') === true || broken.some(({ name }) => isAccountFile(name));
  }
  if (code !== 'reference-dangling') return false;
  const id = valueAt(dossier, path) as RecordId;
  if (leftOut?.has(id) === true || nameless?.has(kindOf(id)) === true) return true;
  return broken.some(({ ids }) => ids === undefined || ids.includes(id));
}

/** The path as it was before records were left out. */
function pathBefore(path: DossierPath, places: ReadonlyMap<string, readonly number[]>): DossierPath {
  const [section, index, ...rest] = path;
  if (typeof section !== 'string' || typeof index !== 'number') return path;
  return [section, places.get(section)?.[index] ?? index, ...rest];
}
