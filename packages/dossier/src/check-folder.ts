import { schemaVersion, upgradeDossier, type Dossier } from '@parley/schema';
import type { z } from 'zod';
import { checkRules } from './check-rules.ts';
import { accountSections, dossierFile, sectionsOf } from './folder/layout.ts';
import type { FolderContents } from './folder/read-files.ts';
import { listProblems } from './list-problems.ts';
import type { LocatedProblem } from './located-problem.ts';
import { mergeFiles, type MergedDossier } from './merge/merge-files.ts';
import { positionsOf, type Positions } from './merge/positions.ts';
import { checkShape } from './shape/check-shape.ts';
import { explainWritten } from './shape/explain-written.ts';

/** The outcome of all checks of a folder that need no texts. The dossier is there only where no problem is. */
export interface FolderCheck {
  readonly dossier: Dossier | undefined;
  readonly problems: readonly LocatedProblem[];
  readonly merged: MergedDossier;
  readonly positions: Positions;
}

/** Checks the files of a folder: each by itself, then the shape of every record, then the rules across records. */
export function checkFolder(contents: FolderContents): FolderCheck {
  const merged = mergeFiles(contents.files);
  const positions = positionsOf(contents.folder, merged);
  const { dossier, problems } = checkMerged(contents, merged, positions);
  const all = inOrder([...contents.problems, ...merged.problems, ...problems]);
  return { dossier: all.length === 0 ? dossier : undefined, problems: all, merged, positions };
}

function checkMerged(
  contents: FolderContents,
  merged: MergedDossier,
  positions: Positions,
): { dossier?: Dossier; problems: LocatedProblem[] } {
  const problems: LocatedProblem[] = [];
  const { broken } = contents;
  const hasDossierFile = contents.files.some(({ name }) => name === dossierFile);
  const upgrade = upgradeDossier(merged.value);
  if (!upgrade.ok && hasDossierFile) {
    const { message, hint } = explainWritten(upgrade.message, `Correct schemaVersion in ${dossierFile}.`);
    problems.push({ ...positions.locate(['schemaVersion']), code: upgrade.code, message, hint });
    // A shape that this Parley does not know cannot be checked; a forgotten version is most likely today's.
    if (upgrade.code !== 'version-missing') return { problems };
  }
  const value = upgrade.ok ? upgrade.value : { ...merged.value, schemaVersion };
  const shape = checkShape(value, (issue) => isToldElsewhere(issue, value, hasDossierFile));
  if (shape.ok) {
    problems.push(...checkRules({ dossier: shape.dossier }, broken, positions));
    return { dossier: shape.dossier, problems };
  }
  const shapeProblems = listProblems(shape.problems, ({ path, key, ...problem }) => {
    const place = key === undefined ? positions.locate(path) : positions.locateKey(path, key);
    return { ...place, ...problem };
  });
  problems.push(...shapeProblems);
  if (shape.sound) problems.push(...checkRules(shape.sound, broken, positions));
  return { problems };
}

/** Whether an issue only repeats that dossier.yaml is missing or that an account has no proper id. */
function isToldElsewhere(
  { path }: z.core.$ZodIssue,
  value: Readonly<Record<string, unknown>>,
  hasDossierFile: boolean,
): boolean {
  const [section, , field] = path;
  if (typeof section !== 'string') return false;
  if (field === 'account' && path.length === 3)
    return (accountSections as readonly string[]).includes(section);
  return !hasDossierFile && value[section] === undefined && sectionsOf(dossierFile).includes(section);
}

/** By file and place, and each only once. */
function inOrder(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()].toSorted(
    (one, other) =>
      (one.file < other.file ? -1 : Number(one.file > other.file)) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
