import { join } from 'node:path';
import type { RecordId } from '@parley/schema';
import { checkFolder } from '../check-folder.ts';
import { dossierFile } from '../folder/layout.ts';
import { readFiles, type FolderContents, type ParsedFiles } from '../folder/read-files.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { placeOfValue, type FilePath } from '../merge/find-node.ts';
import type { WriteOutcome } from '../write/write-dossier.ts';
import { writeTogether } from '../write/write-together.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { withItemAfter, withValue } from './change-value.ts';
import { editYaml } from './edit-yaml.ts';
import { findRecords } from './find-record.ts';

/** One change to the record of an id: a field of it, a record put after it, or its removal. */
export type RecordChange =
  | { readonly id: RecordId; readonly field: FilePath; readonly value: unknown }
  | { readonly id: RecordId; readonly add: { readonly id: RecordId } }
  | { readonly id: RecordId; readonly remove: true };

/** How records are changed. */
export interface ChangeOptions {
  /** For a program that changes the same folder again and again; see `readDossier`. */
  readonly parsed?: ParsedFiles;
}

/**
 * Makes changes that belong together, in whatever files they are: all of them or, where one cannot be made or the
 * dossier would have a problem then that it does not have now, none. All other bytes stay: comments, order, quotation
 * marks, line ends. A kill at any moment leaves the dossier as it was or as it is to be.
 */
export async function changeRecords(
  folder: string,
  changes: readonly RecordChange[],
  { parsed = new Map() }: ChangeOptions = {},
): Promise<WriteOutcome> {
  const contents = readFiles(folder, { parsed });
  const edited = editRecords(contents, changes);
  if (!edited.ok) return edited;
  const problems = newProblems(contents, edited.texts, parsed);
  if (problems.length > 0) return { ok: false, problems };
  const problem = writeTogether(folder, edited.texts);
  return problem ? refuse(problem) : { ok: true };
}

/** New texts of files by their names, or why there are none. */
export type EditOutcome =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** The texts of the files that changes touch. Nothing is written, and the rules of the dossier are not looked at. */
export function editRecords(contents: FolderContents, changes: readonly RecordChange[]): EditOutcome {
  const { folder } = contents;
  const values = new Map<string, unknown>(contents.files.map(({ name, value }) => [name, value]));
  const touched = new Map<string, { file: YamlFile; path: FilePath; id: string }>();
  for (const change of changes) {
    const places = contents.files.flatMap((file) =>
      findRecords(values.get(file.name), change.id).map((path) => ({ file, path })),
    );
    const [place] = places;
    // In a file that cannot be read the record may well be.
    if (place === undefined && contents.problems.length > 0)
      return { ok: false, problems: contents.problems };
    if (place === undefined || places.length > 1) return refuse(missing(folder, change.id, places.length));
    const { file, path } = place;
    values.set(file.name, applyChange(values.get(file.name), path, change));
    touched.set(file.name, {
      file,
      id: change.id,
      path: 'field' in change ? [...path, ...change.field] : path,
    });
  }
  const texts = new Map<string, string>();
  for (const { file, path, id } of touched.values()) {
    const text = editYaml(file, values.get(file.name));
    if (text === undefined) return refuse(notEditable(file, path, id));
    if (text !== file.text) texts.set(file.name, text);
  }
  return { ok: true, texts };
}

function applyChange(value: unknown, path: FilePath, change: RecordChange): unknown {
  if ('add' in change) return withItemAfter(value, path, change.add);
  if ('remove' in change) return withValue(value, path, undefined);
  return withValue(value, [...path, ...change.field], change.value);
}

function newProblems(
  contents: FolderContents,
  replaced: ReadonlyMap<string, string>,
  parsed: ParsedFiles,
): LocatedProblem[] {
  const after = checkFolder(readFiles(contents.folder, { replaced, parsed })).problems;
  if (after.length === 0) return [];
  const before = new Set(checkFolder(contents).problems.map(withoutPlace));
  return after.filter((problem) => !before.has(withoutPlace(problem)));
}

function withoutPlace({ file, code, message }: LocatedProblem): string {
  return JSON.stringify([file, code, message]);
}

function refuse(problem: LocatedProblem): WriteOutcome & { readonly ok: false } {
  return { ok: false, problems: [problem] };
}

function missing(folder: string, id: string, found: number): LocatedProblem {
  return {
    ...startOf(join(folder, dossierFile)),
    code: found === 0 ? 'record-missing' : 'id-duplicate',
    message: found === 0 ? `There is no record ${id} in this dossier` : `The id ${id} is used ${found} times`,
    hint: found === 0 ? 'Name a record that exists.' : 'Give each record an id of its own first.',
  };
}

function notEditable(file: YamlFile, path: FilePath, id: string): LocatedProblem {
  return {
    ...placeOfValue(file, path),
    code: 'file-not-editable',
    message: `The field of ${id} cannot be changed without touching what stands around it`,
    hint: 'Make the change by hand, or write the record in the usual way first, without comments in brackets.',
  };
}
